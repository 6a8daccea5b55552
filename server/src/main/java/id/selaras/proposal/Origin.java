package id.selaras.proposal;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal came from (asal usulan).
 *
 * @param id the case, import or deliberation; null where the family's own page was enough
 */
public record Origin(Kind kind, @Nullable UUID id) {

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

    @Nullable
    UUID caseId() {
        return kind == Kind.CASE ? id : null;
    }
}
