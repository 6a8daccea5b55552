package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Explanation.Change;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Answers for one family which programmes it fits, and explains each answer. */
public final class Explainer {
    /** More than the ways that rules of the catalogue leave open. */
    private static final int WAYS = 12;

    private Explainer() {}

    public static Explanation explain(BoundProgramme rule, FamilyFacts family) {
        return explain(rule, new Interpreter(family));
    }

    /** What one rule asked of the family is not worked out again for the next. */
    public static List<Explanation> explain(BoundRules rules, FamilyFacts family) {
        var interpreter = new Interpreter(family);
        return rules.programmes().stream()
                .map(rule -> explain(rule, interpreter))
                .toList();
    }

    private static Explanation explain(BoundProgramme rule, Interpreter interpreter) {
        var verdict = interpreter.verdict(rule.condition());
        var about = new Grounds(interpreter);
        var grounds = new LinkedHashSet<>(about.of(rule.condition()));
        if (verdict == Verdict.FITS) {
            grounds.addAll(about.of(rule.grants()));
        }
        var family = interpreter.family();
        var remedy = verdict == Verdict.DOES_NOT_FIT ? remedy(rule.condition(), interpreter) : Remedy.NOTHING;
        return new Explanation(
                rule.programme(),
                verdict,
                verdict == Verdict.FITS ? interpreter.amount(rule.grants()) : 0,
                List.copyOf(grounds),
                remedy.changes().stream().map(change -> change(change, family)).toList(),
                verdict == Verdict.NOT_KNOWN ? List.copyOf(Questions.of(rule.condition(), interpreter)) : List.of(),
                verdict.isDecided() && remedy.opinions() == 0 ? List.of() : about.judgements(rule.condition()));
    }

    public static Verdict verdict(BoundProgramme rule, FamilyFacts family) {
        return new Interpreter(family).verdict(rule.condition());
    }

    /** What is certain of the amount; 0 unless the family fits. */
    public static long amount(BoundProgramme rule, FamilyFacts family) {
        var interpreter = new Interpreter(family);
        return interpreter.verdict(rule.condition()) == Verdict.FITS ? interpreter.amount(rule.grants()) : 0;
    }

    /** Nothing where no change of facts alone leads there: nobody gets a member by being asked. */
    private static Remedy remedy(Clause condition, Interpreter interpreter) {
        return new Remedies(interpreter, WAYS)
                .toward(condition, true).stream().findFirst().orElse(Remedy.NOTHING);
    }

    private static Change change(Map.Entry<Place, ValueSet> change, FamilyFacts family) {
        var place = change.getKey();
        return new Change(place, family.known(place.fact(), place.member()), change.getValue());
    }

    /** A question and the programmes it helps to decide. */
    public record Ranked(Question question, List<Programme> programmes) {
        public Ranked {
            programmes = List.copyOf(programmes);
        }
    }

    /** The questions of all programmes together, those first that bring most programmes nearest to an answer. */
    public static List<Ranked> questions(List<Explanation> explanations) {
        var weights = new HashMap<Question, Double>();
        for (var open : explanations) {
            open.questions()
                    .forEach(question ->
                            weights.merge(question, 1.0 / open.questions().size(), Double::sum));
        }
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Question, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().place().fact().name())
                        .thenComparingInt(entry -> entry.getKey().place().member()))
                .map(entry -> new Ranked(
                        entry.getKey(),
                        explanations.stream()
                                .filter(open -> open.questions().contains(entry.getKey()))
                                .map(Explanation::programme)
                                .toList()))
                .toList();
    }
}
