package id.selaras.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is of a category from a day on.
 *
 * @param until null while it holds
 * @param endReason why it ended; null while it holds
 */
public record CareAssignment(
        UUID id,
        UUID person,
        CareCategory category,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String note,
        @Nullable String endReason,
        Source source) {

    @Override
    public String toString() {
        return "CareAssignment[" + id + "]";
    }
}
