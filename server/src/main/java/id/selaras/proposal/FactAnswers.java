package id.selaras.proposal;

import id.selaras.registry.FactKind;
import id.selaras.registry.RegistryChange.Told;
import id.selaras.registry.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the answers of a form about facts; what was left as it is says nothing.
 *
 * @param errors where what is wrong is written, by field name
 */
record FactAnswers(Typed typed, Map<String, String> errors) {
    private static final int LONGEST_WORDS = 200;

    /** Name of the form's field. */
    static String field(FactKind kind) {
        return "fakta." + kind.code();
    }

    List<Told> read(List<FactKind> kinds, LocalDate since) {
        var answers = new ArrayList<Told>();
        for (var kind : kinds) {
            var value = kind.isMultiple() ? several(kind) : typed.text(field(kind));
            if (value != null) {
                answers.add(told(kind, value, since));
            }
        }
        return answers;
    }

    /** All that were chosen, in the order of the kind's codes; null when none was. */
    private @Nullable String several(FactKind kind) {
        var chosen = typed.all(field(kind));
        var known = kind.codes().stream().filter(chosen::contains).toList();
        if (chosen.isEmpty()) {
            return null;
        }
        return known.size() == chosen.size() ? String.join("+", known) : "";
    }

    private Told told(FactKind kind, String value, LocalDate since) {
        if (kind.unit() == null && !kind.codes().isEmpty()) {
            if (!kind.accepts(value)) {
                errors.put(field(kind), kind.isMultiple() ? "proposal.error.alone" : "proposal.error.choose");
            }
            return new Told(kind, value, null, since);
        }
        var plain = kind.unit() == null ? value : number(value);
        var number = Unit.read(plain);
        if (plain.length() > LONGEST_WORDS) {
            errors.put(field(kind), "proposal.error.words-long");
        } else if (kind.unit() != null && number.isEmpty()) {
            errors.put(field(kind), "proposal.error.number");
        }
        return kind.codes().isEmpty() || number.isEmpty()
                ? new Told(kind, null, plain, since)
                : counted(kind, number.get(), plain, since);
    }

    /** Whether and how many is asked as one number, where 0 is none. */
    private static Told counted(FactKind kind, BigDecimal number, String plain, @Nullable LocalDate since) {
        return number.signum() == 0 ? new Told(kind, "no", null, since) : new Told(kind, "yes", plain, since);
    }

    /** "1.250.000" and "36,5" as people write them. */
    private static String number(String typed) {
        return typed.replaceAll("(?<=\\d)[. ](?=\\d{3}(\\D|$))", "").replace(',', '.');
    }
}
