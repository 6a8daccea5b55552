package id.selaras.deliberation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One month of one district (siklus).
 *
 * @param districtNo area number of the district
 * @param lockedAt null as long as it may change
 * @param lockedByHand false when the program locked it after the cut-off day
 */
record Cycle(
        UUID id,
        long districtNo,
        CycleDates dates,
        @Nullable Instant lockedAt,
        boolean lockedByHand) {
    private static final long WIDTH = 1_000_000L;

    boolean isLocked() {
        return lockedAt != null;
    }

    /** The number of the district around an area. */
    static long districtOf(long areaNo) {
        return areaNo / WIDTH * WIDTH;
    }

    /** The day after which nothing may change any more. */
    boolean isPast(LocalDate today) {
        return today.isAfter(dates.cutOff());
    }
}
