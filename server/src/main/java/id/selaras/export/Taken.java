package id.selaras.export;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that left, or is leaving (unduhan).
 *
 * @param number stands in its first row
 * @param expected how many people there were to write when it began
 * @param leftOut how many stayed out because their use is suspended
 */
record Taken(
        UUID id,
        String number,
        String by,
        long areaNo,
        Format format,
        boolean uncovered,
        boolean health,
        String purpose,
        @Nullable String because,
        State state,
        Instant takenAt,
        long expected,
        long people,
        long leftOut) {

    enum State {
        RUNNING,
        COMPLETE,
        BROKEN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "Taken[" + number + "]";
    }
}
