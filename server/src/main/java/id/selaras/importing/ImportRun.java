package id.selaras.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import from the drop of a file to its report.
 *
 * @param districtNo the district whose list it is
 * @param doneRows how far it is; of {@code rows}
 * @param failedBecause message key
 */
public record ImportRun(
        UUID id,
        long districtNo,
        String fileName,
        long bytes,
        State state,
        Counts counts,
        long rows,
        long doneRows,
        Instant droppedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        UUID actor,
        @Nullable String failedBecause) {

    /** Where an import is. */
    public enum State {
        /** Dropped; its columns are to be chosen or confirmed. */
        DROPPED,
        /** Being compared with the registry, changing nothing. */
        PREVIEWING,
        PREVIEWED,
        RUNNING,
        DONE,
        FAILED,
        TAKING_BACK,
        TAKEN_BACK;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isWorking() {
            return this == PREVIEWING || this == RUNNING || this == TAKING_BACK;
        }
    }

    /** People by what becomes of them; {@code families} are those with at least one row that goes in. */
    public record Counts(long families, long added, long changed, long unchanged, long doubtful, long broken) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public long held() {
            return doubtful + broken;
        }

        public long people() {
            return added + changed + unchanged;
        }
    }

    /** How long it will take at the pace so far; null before anything can be said. */
    public @Nullable Duration remaining(Instant now) {
        if (!state.isWorking() || startedAt == null || doneRows == 0 || rows == 0) {
            return null;
        }
        var spent = Duration.between(startedAt, now).toMillis();
        return Duration.ofMillis(Math.max(0, (long) (spent * ((double) (rows - doneRows) / doneRows))));
    }
}
