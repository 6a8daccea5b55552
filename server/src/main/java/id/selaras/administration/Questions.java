package id.selaras.administration;

import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.util.List;

/** Fields whose label and hint are found by their name: admin.field.NAME and admin.field.NAME.hint. */
final class Questions {

    private Questions() {}

    static Field field(Texts texts, String name, String value, List<Problem> problems) {
        var field = Field.of(name, texts.get("admin.field." + name)).value(value);
        var hint = texts.messages().getMessage("admin.field." + name + ".hint", null, "", texts.language());
        var hinted = hint == null || hint.isEmpty() ? field : field.hint(hint);
        return problems.stream()
                .filter(problem -> problem.where().equals(name))
                .findFirst()
                .map(problem -> hinted.error(texts.get(problem.key())))
                .orElse(hinted);
    }
}
