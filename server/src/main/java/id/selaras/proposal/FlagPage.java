package id.selaras.proposal;

import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import java.util.List;

/**
 * The form that records what an outside source says against a family.
 *
 * @param action where it is sent
 * @param subjects the family, and each of its people
 */
public record FlagPage(
        String title,
        Link back,
        String action,
        Field ground,
        List<Option> grounds,
        Field subject,
        List<Option> subjects,
        Field kind,
        List<Option> kinds,
        Field source,
        Field day,
        Field note,
        Field file) {

    public FlagPage {
        grounds = List.copyOf(grounds);
        subjects = List.copyOf(subjects);
        kinds = List.copyOf(kinds);
    }

    public List<Field> fields() {
        return List.of(ground, subject, kind, source, day, note, file);
    }
}
