package id.selaras.casework;

import id.selaras.registry.PersonCard;
import id.selaras.registry.PersonHit;
import id.selaras.registry.RegistryWords;
import id.selaras.ui.Field;
import id.selaras.ui.Option;
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
 * @param officers whom the matter may be about, name and office
 * @param drafts what the officer left unfinished, offered on an empty form
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
        List<Option> officers,
        List<DraftLine> drafts,
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

    /** An unfinished form. */
    public record DraftLine(UUID id, String words, String when) {}

    /** One that may be the same matter. */
    public record SimilarCase(UUID id, String ticket, String title, String when, boolean open) {}
}
