package id.selaras.proposal;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal came from (asal usulan).
 *
 * @param id the case, import or deliberation; null where the family's own page was enough
 */
public record Origin(Kind kind, @Nullable UUID id) {
    /** How soon the law wants an answer to a person who asked; counted at night and on holidays, too. */
    public static final Duration LEGAL_LIMIT = Duration.ofDays(3);

    public enum Kind {
        CASE,
        IMPORT,
        DELIBERATION,
        /** The person asked to have the own data put right. */
        SUBJECT,
        /** An officer, on the family's page. */
        FAMILY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Origin ofCase(UUID caseId) {
        return new Origin(Kind.CASE, caseId);
    }

    public static Origin ofFamily() {
        return new Origin(Kind.FAMILY, null);
    }

    /** @param request of the person, as the module of people's rights keeps it */
    public static Origin ofSubject(UUID request) {
        return new Origin(Kind.SUBJECT, request);
    }

    @Nullable
    UUID caseId() {
        return kind == Kind.CASE ? id : null;
    }
}
