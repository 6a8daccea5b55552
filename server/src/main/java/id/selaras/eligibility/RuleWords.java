package id.selaras.eligibility;

import id.selaras.engine.eligibility.Explanation;
import id.selaras.engine.eligibility.FamilyFacts;
import id.selaras.engine.eligibility.Ground;
import id.selaras.engine.eligibility.Known;
import id.selaras.engine.eligibility.Place;
import id.selaras.engine.eligibility.RuleProblem;
import id.selaras.engine.eligibility.Saying;
import id.selaras.engine.eligibility.Saying.Term;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.engine.eligibility.Verdict;
import id.selaras.engine.scoring.Wording;
import id.selaras.registry.FactKind;
import id.selaras.ui.Dates;
import id.selaras.ui.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says rules, answers and problems in the words of a language. */
public final class RuleWords {
    private static final String RECEIVES = "receives.";
    private static final String PAID = "paid.";

    private final Texts texts;

    public RuleWords(Texts texts) {
        this.texts = texts;
    }

    /** For the command line, which has no pages. */
    static RuleWords in(Locale language) {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/eligibility", "messages/registry-facts", "messages/registry");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return new RuleWords(new Texts(bundles, language));
    }

    public String problem(RuleProblem problem) {
        return problem.place() + ": "
                + texts.get(problem.key(), problem.arguments().toArray());
    }

    /** Why, and what would change it or has to be asked, in one or two sentences. */
    public String why(Explanation explained, Sayings sayings) {
        var grounds = explained.grounds().stream()
                .filter(ground -> ground.verdict() != Verdict.NOT_KNOWN)
                .map(ground -> required(ground, explained.verdict(), sayings))
                .distinct()
                .collect(Collectors.joining("; "));
        return switch (explained.verdict()) {
            case FITS -> texts.get("eligibility.why.fits", grounds);
            case DOES_NOT_FIT ->
                explained.changes().isEmpty()
                        ? texts.get("eligibility.why.does_not_fit", grounds)
                        : texts.get("eligibility.why.would_fit", grounds, joined(explained.changes(), this::change));
            case NOT_KNOWN ->
                texts.get(
                        "eligibility.why.not_known",
                        joined(explained.questions(), question -> place(question.place())));
            case NEEDS_JUDGEMENT ->
                texts.get(
                        "eligibility.why.needs_judgement",
                        joined(explained.judgements(), judgement -> words(judgement.question())));
        };
    }

    /** A condition that has to fail is said the other way round. */
    private String required(Ground ground, Verdict answer, Sayings sayings) {
        var said = say(sayings.of(ground.said()));
        return (ground.verdict() == Verdict.FITS) == (answer == Verdict.FITS)
                ? said
                : texts.get("eligibility.says.not", said);
    }

    private static <T> String joined(List<T> list, Function<T, String> each) {
        return list.stream().map(each).distinct().collect(Collectors.joining("; "));
    }

    private String change(Explanation.Change change) {
        return place(change.place()) + ": " + say(Sayings.of(change.place().fact(), change.values()));
    }

    private String place(Place place) {
        var fact = fact(place.fact().name());
        return place.member() == FamilyFacts.FAMILY
                ? fact
                : texts.get("eligibility.of_member", fact, String.valueOf(place.member() + 1));
    }

    String say(Saying saying) {
        return texts.get(saying.key(), saying.terms().stream().map(this::term).toArray());
    }

    private String term(Term term) {
        return switch (term) {
            case Term.Fact(var name) -> fact(name);
            case Term.Code(var fact, var code) -> code(fact, code);
            case Term.Value(var value) -> texts.get("eligibility.number", value);
            case Term.Day(var day) ->
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.language()));
            case Term.Name(var name) -> name;
            case Term.Words(var wording) -> words(wording);
            case Term.Part(var saying) -> say(saying);
            case Term.Several(var isAnd, var terms) ->
                terms.stream()
                        .map(this::term)
                        .collect(Collectors.joining(texts.get(isAnd ? "eligibility.and" : "eligibility.or")));
        };
    }

    String words(Wording wording) {
        return wording.in(texts.isIndonesian());
    }

    /** What is known: "Tanah", "3", "11 Agu 1968". */
    String known(String fact, Known known, Dates dates) {
        if (known.code() != null) {
            return Arrays.stream(known.code().split("\\+", -1))
                    .map(code -> code(fact, code))
                    .collect(Collectors.joining(", "));
        }
        var number = known.number();
        if (number != null) {
            return kind(fact)
                    .flatMap(kind -> Optional.ofNullable(kind.unit()))
                    .map(unit -> texts.get(unit.key(), number))
                    .orElseGet(() -> texts.get("eligibility.number", number));
        }
        return known.date() == null ? "" : dates.dayAndYear(known.date());
    }

    String fact(String name) {
        if (name.startsWith(RECEIVES)) {
            return texts.get("eligibility.fact.receives", name.substring(RECEIVES.length()));
        } else if (name.startsWith(PAID)) {
            return texts.get("eligibility.fact.paid", name.substring(PAID.length()));
        }
        return kind(name).map(kind -> texts.get(kind.key())).orElseGet(() -> texts.get("eligibility.fact." + name));
    }

    /** A wider code than the registry's own has no word there. */
    String code(String fact, String code) {
        if (fact.startsWith(RECEIVES)) {
            return texts.get("eligibility.receives." + code);
        } else if (fact.equals(RegistryVocabulary.SEX)) {
            return texts.get("sex." + code);
        } else if (fact.equals(RegistryVocabulary.RELATION)) {
            return texts.get("relation." + code);
        }
        return kind(fact)
                .filter(kind -> kind.codes().contains(code))
                .map(kind -> texts.get(kind.answerKey(code)))
                .orElse(code);
    }

    static Optional<FactKind> kind(String name) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.code().equals(name))
                .findFirst();
    }
}
