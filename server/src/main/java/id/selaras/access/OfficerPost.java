package id.selaras.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role an officer holds, held or will hold (penugasan).
 *
 * @param to the first day on which it no longer holds; null while it is open
 */
public record OfficerPost(
        UUID id,
        Appointment appointment,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
}
