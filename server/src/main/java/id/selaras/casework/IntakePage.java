package id.selaras.casework;

import id.selaras.registry.PersonCard;
import id.selaras.registry.PersonHit;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Field;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The window as it is drawn.
 *
 * @param searched whether a search was made, so that an empty list of hits says so
 * @param person the chosen one, for the summary on the right
 * @param similar earlier cases of that person about the same topic
 * @param papers usually needed for the topic
 * @param asksVillage whether the officer's area is wider than a village
 */
public record IntakePage(
        UUID id,
        Map<String, Field> fields,
        boolean searched,
        List<PersonHit> hits,
        @Nullable String chosen,
        @Nullable PersonCard person,
        List<SimilarCase> similar,
        List<String> papers,
        boolean asksVillage,
        boolean hasErrors,
        RegistryWords words) {

    public Field field(String name) {
        var field = fields.get(name);
        if (field == null) {
            throw new IllegalArgumentException("no such field: " + name);
        }
        return field;
    }

    public String born(PersonHit hit) {
        return hit.birth() == null ? "" : words.born(hit.birth());
    }

    /** One that may be the same matter. */
    public record SimilarCase(UUID id, String ticket, String title, String when, boolean open) {}
}
