package id.selaras.eligibility;

import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.util.Map;

/** What stands in a form, and keys of what is wrong with it, by field. */
record RuleForm(Map<String, String> values, Map<String, String> problems) {
    static final RuleForm NOTHING = new RuleForm(Map.of(), Map.of());

    RuleForm {
        values = Map.copyOf(values);
        problems = Map.copyOf(problems);
    }

    Field field(String name, Texts texts) {
        var problem = problems.get(name);
        return Field.of(name, texts.get("rules.field." + name))
                .value(values.getOrDefault(name, ""))
                .error(problem == null ? null : texts.get(problem));
    }

    boolean isGood() {
        return problems.isEmpty();
    }
}
