package id.selaras.registry;

import id.selaras.ui.Field;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The search for families.
 *
 * @param hits null before anything was asked
 * @param receives whether the reader may record a matter of somebody unlisted
 */
public record SearchPage(Field text, @Nullable List<HitLine> hits, boolean receives) {

    /**
     * A person found.
     *
     * @param about age, sex, birth, as far as known
     * @param place relation, neighbourhood, village
     * @param best agrees with all that was asked
     * @param suspended whether use of the data is suspended
     */
    public record HitLine(
            UUID id,
            @Nullable UUID familyId,
            String name,
            String about,
            String place,
            @Nullable String nik,
            String match,
            boolean best,
            boolean suspended) {

        public String href() {
            return familyId == null ? "/keluarga/orang/" + id : "/keluarga/" + familyId + "#orang-" + id;
        }
    }
}
