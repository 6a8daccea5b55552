package id.selaras.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
    /** To explain takes longer than to answer. */
    private static final int EXPLAINED = 10;

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
        var whys = new StringBuilder();
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
            if (family < EXPLAINED) {
                whys.append(digest(why(Explainer.explain(rule, facts))));
            }
        }
        var answers = new LinkedHashMap<String, Json>();
        answers.put("verdicts", Json.text(verdicts.toString()));
        answers.put("amounts", Json.items(amounts));
        answers.put("whys", Json.text(whys.toString()));
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

    /** The reasons as one line, which does not tell in which order they were found. */
    private static String why(Explanation explained) {
        return Stream.of(
                        explained.grounds().stream()
                                .map(ground -> named(ground.place()) + "=" + letter(ground.verdict())),
                        explained.changes().stream().map(change -> named(change.place()) + ranges(change.values())),
                        explained.questions().stream()
                                .map(question -> named(question.place()) + (question.isAgain() ? "!" : "")),
                        explained.judgements().stream()
                                .map(judgement -> judgement.question().in(true)))
                .map(list -> list.distinct().sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    private static String named(Place place) {
        return place.fact().name() + (place.member() == FamilyFacts.FAMILY ? "" : "#" + place.member());
    }

    private static String ranges(ValueSet values) {
        return values.ranges().stream()
                .map(range -> " " + range.least() + ".." + range.most())
                .collect(Collectors.joining());
    }

    /** Fowler, Noll and Vo's hash, folded into four digits. */
    private static String digest(String text) {
        var hash = 0x811c9dc5;
        for (var at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * 0x01000193;
        }
        return String.format(Locale.ROOT, "%04x", (hash ^ hash >>> 16) & 0xffff);
    }
}
