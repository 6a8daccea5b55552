package id.selaras.registry;

import id.selaras.ui.Field;
import id.selaras.ui.TimelineEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family's history, or what was known of it on a day.
 *
 * @param day field for the day to look back to
 * @param asOf the words of the day that is shown; null for the history
 * @param known what was known on it; null for the history, or when the family was not known yet
 */
public record PastPage(
        UUID id,
        String title,
        Field day,
        @Nullable String asOf,
        @Nullable FamilyPage known,
        List<TimelineEntry> history) {

    public String familyHref() {
        return "/keluarga/" + id;
    }

    public String href() {
        return familyHref() + "/riwayat";
    }
}
