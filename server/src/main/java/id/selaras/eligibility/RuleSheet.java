package id.selaras.eligibility;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.selaras.eligibility.FamilyRows.Family;
import id.selaras.engine.eligibility.BoundRules;
import id.selaras.engine.eligibility.Explainer;
import id.selaras.engine.eligibility.Explanation;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Place;
import id.selaras.engine.eligibility.RuleCheck;
import id.selaras.engine.eligibility.RuleProblem;
import id.selaras.engine.eligibility.RuleReader;
import id.selaras.engine.eligibility.Sayings;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Families as CSV in, the answer of each programme with the facts it names as CSV out. */
public final class RuleSheet {
    private static final List<String> HEAD =
            List.of("family", "programme", "answer", "amount", "facts", "changes", "questions", "why", "error");

    private final BoundRules rules;
    private final FamilyRows rows;
    private final Sayings sayings;
    private final RuleWords words;

    /** How many families were answered, and how many could not be read. */
    public record Outcome(int families, int wrong) {}

    /** Rules or a file that cannot be used; the message says where and what to do. */
    public static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    private RuleSheet(BoundRules rules, FamilyRows rows, Sayings sayings, RuleWords words) {
        this.rules = rules;
        this.rows = rows;
        this.sayings = sayings;
        this.words = words;
    }

    /** @throws Unusable with everything that is wrong with the rules */
    public static RuleSheet of(String json, LocalDate day, Locale language) {
        var words = RuleWords.in(language);
        var reading = RuleReader.read(json);
        var book = reading.book();
        if (book == null || !reading.problems().isEmpty()) {
            throw unusable(reading.problems(), words);
        }
        var vocabulary = new RegistryVocabulary(book);
        var problems = RuleCheck.problems(book, vocabulary, day);
        if (!problems.isEmpty()) {
            throw unusable(problems, words);
        }
        return new RuleSheet(
                BoundRules.of(book, day, vocabulary), new FamilyRows(vocabulary), new Sayings(book, day), words);
    }

    private static Unusable unusable(List<RuleProblem> problems, RuleWords words) {
        return new Unusable(problems.stream()
                .map(words::problem)
                .collect(Collectors.joining("\n  ", "the rules cannot be used:\n  ", "")));
    }

    public Outcome run(Reader families, Writer answers) throws IOException {
        var out = CsvWriter.builder().build(answers);
        var read = new AtomicInteger();
        var wrong = new AtomicInteger();
        out.writeRecord(HEAD);
        rows.each(families, family -> {
            var facts = family.facts();
            if (facts == null) {
                wrong.incrementAndGet();
                out.writeRecord(family.name(), "", "", "", "", "", "", "", family.error());
            } else {
                read.incrementAndGet();
                Explainer.explain(rules, facts).forEach(explained -> out.writeRecord(row(family, explained)));
            }
        });
        out.flush();
        return new Outcome(read.get(), wrong.get());
    }

    private List<String> row(Family family, Explanation explained) {
        return List.of(
                family.name(),
                explained.programme().code(),
                explained.verdict().name().toLowerCase(Locale.ROOT),
                Long.toString(explained.amount()),
                explained.grounds().stream()
                        .map(ground -> named(ground.place()) + "=" + said(ground.known()))
                        .distinct()
                        .collect(Collectors.joining("; ")),
                explained.changes().stream()
                        .map(change -> named(change.place()))
                        .collect(Collectors.joining("; ")),
                explained.questions().stream()
                        .map(question -> named(question.place()))
                        .collect(Collectors.joining("; ")),
                words.why(explained, sayings),
                "");
    }

    /** {@code decile}, {@code birth#2} of the second member. */
    private static String named(Place place) {
        return place.fact().name() + (place.member() == FamilyFacts.FAMILY ? "" : "#" + (place.member() + 1));
    }

    private static String said(@Nullable Known known) {
        if (known == null) {
            return "?";
        }
        var value = known.code() != null
                ? known.code()
                : known.date() != null ? known.date().toString() : known.number() + "";
        var whence = known.source() + (known.observedOn() == null ? "" : " " + known.observedOn());
        return whence.isBlank() ? value : value + " (" + whence.strip() + ")";
    }
}
