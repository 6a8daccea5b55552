package id.selaras.eligibility;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The forms in which a rule is written. */
public final class EditorPage {

    private EditorPage() {}

    /**
     * All of a draft that forms change.
     *
     * @param fields by name
     * @param named dated values that a limit or an amount can be
     */
    public record Whole(
            RuleNodes.Node conditions,
            Map<String, Field> fields,
            List<Option> units,
            List<Option> everies,
            List<Option> amounts,
            List<Named> named) {

        public Field field(String name) {
            return Objects.requireNonNull(fields.get(name), name);
        }

        public List<Option> codes() {
            return named.stream().map(one -> Option.of(one.code(), one.name())).toList();
        }
    }

    public record Named(String code, String name, List<String> values) {}

    /**
     * The form of one condition.
     *
     * @param path of the group it is added to, or of the condition itself
     * @param isNew whether it is added
     * @param about what it is about; its value is empty while that is being chosen
     * @param within what it stands in, in words
     */
    public record OneCondition(
            UUID draft,
            String title,
            int revision,
            String path,
            boolean isNew,
            Field about,
            @Nullable String aboutWords,
            List<Group> groups,
            List<Part> parts,
            String within,
            List<RuleLines.Line> lines) {}

    public record Group(String label, List<Option> options) {}

    /** @param kind {@code text}, {@code select} or {@code checks} */
    public record Part(String kind, Field field, List<Option> options, List<String> chosen) {
        static Part text(Field field) {
            return new Part("text", field, List.of(), List.of());
        }

        static Part select(Field field, List<Option> options) {
            return new Part("select", field, options, List.of());
        }

        static Part checks(Field field, List<Option> options) {
            return new Part("checks", field, options, List.of(field.value().split(",")));
        }
    }
}
