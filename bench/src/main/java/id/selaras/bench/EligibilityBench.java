package id.selaras.bench;

import id.selaras.engine.eligibility.BoundProgramme;
import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.DryRun;
import id.selaras.engine.eligibility.DryRun.Tally;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.FamilyTable;
import id.selaras.engine.eligibility.NationalRules;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Ten programmes applied to invented families by the compiled form, and once by the plain interpreter as its referee. */
final class EligibilityBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final int WARM_UPS = 150;
    private static final int RUNS = 21;
    private static final int EXPLAINED = 2000;

    private final InventedFamilies families;
    private final FactOdds odds = new FactOdds();

    private EligibilityBench(int families, long seed) {
        this.families = new InventedFamilies(families, seed, odds);
    }

    /** What was seen; seconds. */
    record Seen(
            int programmes,
            int processors,
            double reading,
            double columns,
            double compiling,
            List<Double> runs,
            double interpreter,
            double explaining,
            List<Tally> compiled,
            List<Tally> interpreted) {

        double median() {
            return runs.get(runs.size() / 2);
        }

        boolean agrees() {
            return compiled.equals(interpreted);
        }
    }

    static Seen of(int families, long seed) throws InterruptedException {
        return new EligibilityBench(families, seed).measure();
    }

    private Seen measure() throws InterruptedException {
        var begun = System.nanoTime();
        var rules = BoundRules.of(withDependency(NationalRules.mostAsked()), DAY, odds);
        var reading = since(begun);
        Bench.say("columns of %,d families", families.families());
        begun = System.nanoTime();
        var table = FamilyTable.of(rules, families);
        var columns = since(begun);
        begun = System.nanoTime();
        var run = DryRun.of(rules, table);
        var compiling = since(begun);
        var processors = Runtime.getRuntime().availableProcessors();
        Bench.say("the compiled form, on %d processors: warming up, then %d runs", processors, RUNS);
        for (var i = 0; i < WARM_UPS; i++) {
            run.run(processors);
        }
        var runs = new double[RUNS];
        for (var i = 0; i < RUNS; i++) {
            begun = System.nanoTime();
            run.run(processors);
            runs[i] = since(begun);
        }
        Arrays.sort(runs);
        Bench.say("the interpreter, as the referee");
        begun = System.nanoTime();
        var interpreted = interpreted(rules, table);
        var interpreter = since(begun);
        return new Seen(
                rules.programmes().size(),
                processors,
                reading,
                columns,
                compiling,
                Arrays.stream(runs).boxed().toList(),
                interpreter,
                explaining(rules, table),
                run.tallies(),
                interpreted);
    }

    /** Whoever fits PKH is not given BLT-DD: the answer of one programme is a condition of another. */
    private static RuleBook withDependency(RuleBook book) {
        return new RuleBook(
                book.version(),
                book.parameters(),
                book.programmes().stream()
                        .map(one -> one.code().equals("BLT-DD") ? without(one, "PKH") : one)
                        .toList());
    }

    private static Programme without(Programme programme, String other) {
        var condition = new Condition.All(List.of(programme.condition(), new Condition.Not(new Condition.Fits(other))));
        return programme.with(condition);
    }

    /** Seconds in which all programmes are explained for a family, 95 of a hundred families. */
    private double explaining(BoundRules rules, FamilyTable table) {
        var facts = table.facts();
        var seconds = IntStream.range(0, Math.min(EXPLAINED, families.families()))
                .mapToDouble(number -> {
                    var family = families.family(number, facts);
                    var begun = System.nanoTime();
                    Explainer.questions(Explainer.explain(rules, family));
                    return since(begun);
                })
                .sorted()
                .toArray();
        return seconds[seconds.length * 95 / 100];
    }

    private List<Tally> interpreted(BoundRules rules, FamilyTable table) {
        var facts = table.facts();
        return IntStream.range(0, families.families())
                .parallel()
                .mapToObj(number -> {
                    var family = families.family(number, facts);
                    return rules.programmes().stream()
                            .map(rule -> tally(rule, family))
                            .toList();
                })
                .reduce(EligibilityBench::sum)
                .orElse(List.of());
    }

    private static Tally tally(BoundProgramme rule, FamilyFacts family) {
        var verdict = Explainer.verdict(rule, family);
        return new Tally(
                rule.programme(),
                verdict == Verdict.FITS ? 1 : 0,
                verdict == Verdict.DOES_NOT_FIT ? 1 : 0,
                verdict == Verdict.NOT_KNOWN ? 1 : 0,
                verdict == Verdict.NEEDS_JUDGEMENT ? 1 : 0,
                verdict == Verdict.FITS ? Explainer.amount(rule, family) : 0);
    }

    private static List<Tally> sum(List<Tally> some, List<Tally> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i).plus(others.get(i)))
                .toList();
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
