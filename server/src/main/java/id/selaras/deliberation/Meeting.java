package id.selaras.deliberation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The deliberation of one village in one cycle.
 *
 * @param leftOut families that wait for the next one, because somebody's data may not be used now
 * @param finishedAt when its decisions were closed and its papers numbered
 * @param sentAt when the list went to the social office
 */
record Meeting(
        UUID id,
        UUID cycleId,
        long areaNo,
        LocalDate heldOn,
        String place,
        String chair,
        String notes,
        int leftOut,
        @Nullable Instant finishedAt,
        @Nullable Instant sentAt) {

    boolean isFinished() {
        return finishedAt != null;
    }

    boolean isSent() {
        return sentAt != null;
    }

    @Override
    public String toString() {
        return "Meeting[" + id + "]";
    }
}
