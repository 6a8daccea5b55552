package id.selaras.letter;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds a paper may learn of it (hasil periksa surat): nothing of whom it is about.
 *
 * @param purpose for what it was issued, in words from a list, never a person's
 * @param office who issued it
 * @param validUntil the last day; null for a paper that does not run out
 */
public record Verification(
        PaperKind kind,
        String number,
        String purpose,
        String office,
        long areaNo,
        Instant issuedAt,
        @Nullable LocalDate validUntil,
        State state,
        @Nullable Instant revokedAt) {

    /** How a paper stands by what was said of it; that its time ran out is told by the day. */
    public enum State {
        /** Numbered and printed, not signed yet. */
        PENDING,
        VALID,
        REVOKED
    }

    /** What to tell whoever asks on this day. */
    Answer answer(LocalDate today) {
        return switch (state) {
            case PENDING -> Answer.PENDING;
            case REVOKED -> Answer.REVOKED;
            case VALID -> validUntil != null && validUntil.isBefore(today) ? Answer.EXPIRED : Answer.GENUINE;
        };
    }

    /** The answers of the public page. */
    enum Answer {
        GENUINE,
        EXPIRED,
        REVOKED,
        PENDING,
        UNKNOWN
    }
}
