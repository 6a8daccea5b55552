package id.selaras.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules and families by chance with the answer of each pair, by which other forms of the rules are held to the interpreter: a
 * line with the families, then a line for each book of rules. The form for millions has agreed before a line is written.
 */
final class Vectors {
    private static final List<LocalDate> DAYS = List.of(
            Invented.DAY,
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2025, 1, 1));
    private static final int PROGRAMMES = 4;

    private final Invented chance;
    private final List<FamilyFacts> families;

    Vectors(long seed, int families) {
        this.chance = new Invented(seed);
        this.families =
                IntStream.range(0, families).mapToObj(_ -> chance.family()).toList();
    }

    /** @param pairs at least so many of rule and family */
    Stream<String> lines(int pairs) {
        var books = Math.ceilDiv(pairs, PROGRAMMES * families.size());
        return Stream.concat(
                        Stream.of(this::head), IntStream.range(0, books).<Line>mapToObj(number -> () -> book(number)))
                .map(Line::json)
                .map(Vectors::line);
    }

    private interface Line {
        Json json();
    }

    /** Texts hold no line's end, so that every one was made by the writer. */
    private static String line(Json json) {
        return json.write().replaceAll("\n *", "") + "\n";
    }

    private Json head() {
        var everything = new LinkedHashMap<String, Json>();
        everything.put("vocabulary", PhoneFacts.vocabulary(chance.book(200), Invented.VOCABULARY));
        everything.put(
                "families", Json.items(families.stream().map(PhoneFacts::family).toList()));
        return Json.fields(everything);
    }

    private Json book(int number) {
        var day = DAYS.get(number % DAYS.size());
        var book = chance.book(PROGRAMMES);
        var answered = new LinkedHashMap<String, Json>();
        answered.put("day", Json.text(day.toString()));
        answered.put("rules", Json.read(RuleWriter.write(book)));
        answered.put("answers", Json.items(answers(BoundRules.of(book, day, Invented.VOCABULARY))));
        return Json.fields(answered);
    }

    private List<Json> answers(BoundRules rules) {
        var run = DryRun.of(rules, FamilyTable.of(rules, new KnownFamilies(families)));
        run(run);
        return IntStream.range(0, rules.programmes().size())
                .mapToObj(number -> answers(rules.programmes().get(number), number, run))
                .toList();
    }

    private static void run(DryRun run) {
        try {
            run.run(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Json answers(BoundProgramme rule, int number, DryRun run) {
        var verdicts = new StringBuilder();
        var amounts = new ArrayList<Json>();
        for (var family = 0; family < families.size(); family++) {
            var facts = families.get(family);
            var verdict = Explainer.verdict(rule, facts);
            var amount = Explainer.amount(rule, facts);
            assertThat(run.verdict(number, family)).isEqualTo(verdict);
            assertThat((long) run.amount(number, family)).isEqualTo(amount);
            verdicts.append(letter(verdict));
            if (verdict == Verdict.FITS) {
                amounts.add(Json.number(amount));
            }
        }
        var answers = new LinkedHashMap<String, Json>();
        answers.put("verdicts", Json.text(verdicts.toString()));
        answers.put("amounts", Json.items(amounts));
        return Json.fields(answers);
    }

    private static char letter(Verdict verdict) {
        return switch (verdict) {
            case FITS -> 'F';
            case DOES_NOT_FIT -> 'D';
            case NOT_KNOWN -> 'N';
            case NEEDS_JUDGEMENT -> 'J';
        };
    }
}
