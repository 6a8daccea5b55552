package id.selaras.proposal;

import id.selaras.registry.FactKind;
import id.selaras.registry.RegistryChange.Told;
import id.selaras.registry.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the answers of a form about facts; what was left as it is says nothing.
 *
 * @param errors where what is wrong is written, by field name
 */
record FactAnswers(Typed typed, Map<String, String> errors) {
    private static final int LONGEST_WORDS = 200;

    List<Told> read(List<FactKind> kinds, LocalDate since) {
        var answers = new ArrayList<Told>();
        for (var kind : kinds) {
            var value = typed.text("fakta." + kind.code());
            if (value != null) {
                answers.add(told(kind, value, since));
            }
        }
        return answers;
    }

    private Told told(FactKind kind, String value, LocalDate since) {
        if (!kind.codes().isEmpty()) {
            if (!kind.accepts(value)) {
                errors.put("fakta." + kind.code(), "proposal.error.choose");
            }
            return new Told(kind, value, null, since);
        }
        var plain = kind.unit() == null ? value : number(value);
        if (plain.length() > LONGEST_WORDS) {
            errors.put("fakta." + kind.code(), "proposal.error.words-long");
        } else if (kind.unit() != null && Unit.read(plain).isEmpty()) {
            errors.put("fakta." + kind.code(), "proposal.error.number");
        }
        return new Told(kind, null, plain, since);
    }

    /** "1.250.000" and "36,5" as people write them. */
    private static String number(String typed) {
        return typed.replaceAll("(?<=\\d)[. ](?=\\d{3}(\\D|$))", "").replace(',', '.');
    }
}
