package id.selaras.eligibility;

import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.NationalRules;
import id.selaras.engine.eligibility.Parameter;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleReader;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.engine.scoring.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The catalogue of rules as a page of the documents, made from the rules alone. */
final class ProgrammePage {
    /** What the window offers and no rule decides, and why. */
    static final Map<String, String> WITHOUT_RULE = Map.of(
            "ADMINDUK", "papers are everybody's right",
            "DTSEN", "whoever is not in the data may be proposed",
            "INFORMASI", "an answer, for everybody",
            "NIK-PADAN", "a correction, for everybody",
            "PERLINDUNGAN", "who is in danger is helped and not tested",
            "SK-DTSEN", "a letter: the programme it is for has the rule",
            "SKTM", "a letter that a village gives after looking itself");

    private static final String HEAD = """
        # Programmes

        The programmes whose rules are built in, written from the rules themselves by `ProgrammeCatalogueTest` (anew with
        `-Dselaras.draw`). **Nothing here is confirmed by the authority that owns it**: what is marked uncertain was found in one
        place, differs between places, or is common knowledge only, and is for the district to confirm before anybody relies on it.
        What no fact tells is a question to a person. How a rule is written: [rules.md](rules.md).
        """;
    private static final Map<String, String> TITLES = Map.of(
            "national", "Asked for most",
            "ministries", "Other programmes of ministries and national bodies",
            "districts", "Programmes of provinces, districts, villages and others");

    private final RuleWords words = RuleWords.in(Locale.of("en"));
    private final Sayings sayings = new Sayings(NationalRules.book(), TypicalFamilies.DAY);
    private final StringBuilder page = new StringBuilder(HEAD);

    private ProgrammePage() {}

    static String written() {
        var page = new ProgrammePage();
        for (var file : NationalRules.FILES) {
            page.line("\n## " + TITLES.get(file));
            var book = Objects.requireNonNull(
                    RuleReader.read(NationalRules.json(file)).book());
            book.programmes().forEach(page::programme);
        }
        page.figures(NationalRules.book().parameters());
        page.withoutRule();
        return page.page.toString();
    }

    private void programme(Programme programme) {
        line("\n### " + programme.code() + " – " + programme.name().in(true) + "\n");
        line(programme.name().in(false) + ". Owner: " + programme.owner() + "; for a " + programme.unit() + "; since "
                + programme.from() + ".\n");
        var benefit = Objects.requireNonNull(programme.benefit());
        line("- Gives: " + benefit.text().in(false)
                + (benefit.amount() == null
                        ? ""
                        : ", an amount each time it is due (" + benefit.every().code() + ")"));
        line("- Fits where:");
        condition(programme.condition(), "  ");
        line("- Papers: " + joined(programme.papers()));
        line("- **Uncertain**: " + joined(programme.uncertain()));
        line("- Found in: " + programme.source()
                + (programme.legal().isEmpty() ? "" : "; rests on " + programme.legal()));
    }

    /** What is nested stands under what it is nested in, so that nobody has to guess what an "or" belongs to. */
    private void condition(Condition condition, String indent) {
        if (isPlain(condition)) {
            line(indent + "- " + words.say(sayings.of(condition)));
            return;
        }
        line(indent + "- " + title(condition) + ":");
        parts(condition).forEach(part -> condition(part, indent + "  "));
    }

    private static boolean isPlain(Condition condition) {
        return switch (condition) {
            case Condition.All _, Condition.Any _ -> false;
            default -> parts(condition).stream().allMatch(ProgrammePage::isPlain);
        };
    }

    private static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts;
            case Condition.Any(var parts) -> parts;
            case Condition.Not(var part) -> List.of(part);
            case Condition.Members members -> List.of(members.where());
            default -> List.of();
        };
    }

    private static String title(Condition condition) {
        return switch (condition) {
            case Condition.Any _ -> "one of these";
            case Condition.Not _ -> "not";
            case Condition.Members members ->
                switch (members.quantifier()) {
                    case ANY -> "somebody in the family";
                    case ALL -> "everybody in the family";
                    case NONE -> "nobody in the family";
                    case OLDEST -> "the oldest in the family";
                    case YOUNGEST -> "the youngest in the family";
                };
            default -> "all of these";
        };
    }

    private static String joined(List<Wording> list) {
        return list.stream().map(one -> one.in(false)).collect(Collectors.joining("; "));
    }

    private void figures(List<Parameter> parameters) {
        line("\n## Limits and amounts\n\n| figure | value | since | found in | |\n|---|---|---|---|---|");
        for (var parameter : parameters) {
            for (var value : parameter.values()) {
                line("| " + parameter.name().in(false) + " | "
                        + String.format(Locale.ROOT, "%,d", value.value().longValueExact()) + " | " + value.from()
                        + " | " + value.source() + " | " + (value.isUncertain() ? "uncertain" : "") + " |");
            }
        }
    }

    private void withoutRule() {
        line("\n## At the window without a rule\n");
        new TreeMap<>(WITHOUT_RULE).forEach((code, reason) -> line("- " + code + ": " + reason));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
