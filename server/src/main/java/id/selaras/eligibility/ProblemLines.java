package id.selaras.eligibility;

import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleProblem;
import id.selaras.engine.eligibility.RuleProblem.Kind;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft, where a person finds it in the form. */
public record ProblemLines(Texts texts, RuleBook book, String programme, LocalDate day) {
    private static final Set<Kind> SAID_BY_FIELD = EnumSet.of(Kind.EMPTY, Kind.UNREADABLE);
    private static final Set<Kind> SAID_OTHERWISE = EnumSet.of(
            Kind.FACT_OF_MEMBER, Kind.NESTED, Kind.AMOUNT_WITHOUT_DATE, Kind.OVERLAP, Kind.UNKNOWN_PARAMETER);
    private static final Set<String> PARTS =
            Set.of("name", "owner", "unit", "source", "from", "values", "all", "any", "judgement", "is", "area");

    /**
     * @param where in words: the condition itself, a parameter's name, or the part of the form
     * @param anchor part of the page where it is mended
     */
    public record Line(String where, String what, String anchor) {}

    List<Line> of(List<RuleProblem> problems) {
        return problems.stream().map(this::line).distinct().toList();
    }

    private Line line(RuleProblem problem) {
        var steps =
                List.of(problem.place().replaceFirst(" \\(line \\d+\\)$", "").split(", "));
        if (steps.getFirst().startsWith("parameter ")) {
            var code = steps.getFirst().substring("parameter ".length());
            var name = book.parameter(code)
                    .map(one -> new RuleWords(texts).words(one.name()))
                    .orElse(code);
            return new Line(texts.get("rules.place.parameter", name), sentence(problem), "besaran");
        }
        var part = steps.size() > 1 ? steps.get(1) : "";
        return switch (part) {
            case "condition" -> condition(problem, steps.subList(2, steps.size()));
            case "benefit" -> new Line(texts.get("rules.place.benefit"), sentence(problem), "manfaat");
            default -> new Line(texts.get("rules.place.general"), sentence(problem), "umum");
        };
    }

    private Line condition(RuleProblem problem, List<String> steps) {
        var path = path(steps);
        var found = book.programme(programme).flatMap(rule -> RuleTree.at(rule.condition(), path));
        var said = found.map(this::said).orElse("");
        var where = said.isEmpty() ? texts.get("rules.place.conditions") : texts.get("rules.place.condition", said);
        return new Line(where, sentence(problem), anchor(path));
    }

    static String anchor(RulePath path) {
        return "s" + path.toString().replace('.', '-');
    }

    private String said(Condition condition) {
        return new RuleWords(texts).say(new Sayings(book, day).of(condition));
    }

    /** {@code all 2, where, any 1} is the first part of the only part of the second part. */
    private static RulePath path(List<String> steps) {
        var path = RulePath.ROOT;
        for (var step : steps) {
            var part = part(step);
            if (part == null) {
                return path;
            }
            path = path.child(part);
        }
        return path;
    }

    private static @Nullable Integer part(String step) {
        if (step.matches("(all|any) \\d+")) {
            return Integer.parseInt(step.substring("all ".length())) - 1;
        }
        return Set.of("not", "where", "condition", "count").contains(step) ? 0 : null;
    }

    private String sentence(RuleProblem problem) {
        var kind = problem.kind();
        if (SAID_BY_FIELD.contains(kind)) {
            var field = problem.arguments().getFirst();
            return texts.get("rules.problem.empty", PARTS.contains(field) ? texts.get("rules.part." + field) : field);
        }
        var arguments = arguments(problem);
        return SAID_OTHERWISE.contains(kind)
                ? texts.get("rules.problem." + kind.name().toLowerCase(Locale.ROOT), arguments)
                : texts.get(problem.key(), arguments);
    }

    private Object[] arguments(RuleProblem problem) {
        return switch (problem.kind()) {
            case UNKNOWN_FACT, FACT_OF_MEMBER, WRONG_FORM, TWO_FORMS ->
                problem.arguments().stream().map(this::fact).toArray();
            default -> problem.arguments().toArray();
        };
    }

    private String fact(String name) {
        return Arrays.asList("decile", "area", "birth", "sex", "relation").contains(name)
                        || RuleWords.kind(name).isPresent()
                ? new RuleWords(texts).fact(name)
                : name;
    }
}
