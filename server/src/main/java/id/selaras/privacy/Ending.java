package id.selaras.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that ends what ran out (pengakhiran data): proposed by one administrator, confirmed by another.
 *
 * @param clocks by which it goes, as they were when it was proposed
 * @param expected how many it would end then
 * @param mine whether the reader proposed it
 * @param decidedBy full name; null while nobody decided
 */
record Ending(
        UUID id,
        String areaCode,
        long areaNo,
        Map<RetainedKind, Deadline> clocks,
        long expected,
        String reason,
        State state,
        boolean mine,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant endedAt) {

    Ending {
        clocks = Map.copyOf(clocks);
    }

    /** @param ending {@code pseudonymise}, {@code destroy} or {@code archive}; what goes to an archive is not touched */
    record Deadline(String ending, LocalDate before) {}

    enum State {
        PROPOSED,
        CONFIRMED,
        DONE,
        CANCELLED
    }
}
