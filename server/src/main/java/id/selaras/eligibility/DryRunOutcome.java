package id.selaras.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a dry run.
 *
 * @param day for which it was worked out
 * @param presentEvery how often the present version pays; null where it pays nothing or there is none
 */
record DryRunOutcome(
        LocalDate day,
        boolean isCompared,
        @Nullable String presentEvery,
        @Nullable String proposedEvery,
        int leftOut,
        List<AreaTally> villages) {
    DryRunOutcome {
        villages = List.copyOf(villages);
    }
}
