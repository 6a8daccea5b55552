package id.selaras.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dry run as it was ordered and as it stands.
 *
 * @param tried the parameters that were changed to see what would be, {@code limit=5}
 * @param reason why it failed
 * @param day for which it is worked out
 * @param isCompared whether a present version was there to be compared with
 * @param presentEvery how often the present version pays; null where it pays nothing
 * @param leftOut families not counted because somebody's data may for now not be used
 */
record DryRunRow(
        UUID id,
        String areaCode,
        long areaNo,
        String programme,
        String tried,
        State state,
        @Nullable String reason,
        @Nullable LocalDate day,
        Versions versions,
        boolean isCompared,
        @Nullable String presentEvery,
        @Nullable String proposedEvery,
        int leftOut,
        @Nullable Times times,
        String startedBy,
        Instant startedAt) {

    enum State {
        WAITING,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isOpen() {
            return this == WAITING || this == RUNNING;
        }
    }

    /** Keys of the two books. */
    record Versions(String present, String proposed) {}

    /** Milliseconds of each part. */
    record Times(int reading, int cutting, int computing, int counting) {
        int together() {
            return reading + cutting + computing + counting;
        }
    }
}
