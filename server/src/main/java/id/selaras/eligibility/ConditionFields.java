package id.selaras.eligibility;

import id.selaras.engine.eligibility.Comparison;
import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.Condition.Divisor;
import id.selaras.engine.eligibility.Condition.Quantifier;
import id.selaras.engine.eligibility.Figure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One condition as a form asks for it. What it is about stands first: {@code coded:floor}, {@code number:decile}, {@code age}. */
final class ConditionFields {
    static final String ABOUT = "tentang";
    static final String ANSWERS = "jawaban";
    static final String COMPARISON = "banding";
    static final String LIMIT = "batas";
    static final String DIVISOR = "per";
    static final String DIVISOR_KIND = "perJenis";
    static final String FROM = "dari";
    static final String BELOW = "dibawah";
    static final String PROGRAMME = "program";
    static final String MONTHS = "bulan";
    static final String AREAS = "wilayah";
    static final String MORE_AREAS = "wilayahLain";
    static final String QUANTIFIER = "anggota";
    static final String QUESTION = "pertanyaan";

    private static final int MOST_MONTHS = 240;
    private static final Condition NOTHING_YET = new Condition.All(List.of());

    private ConditionFields() {}

    /**
     * The condition that was typed; what is wrong is kept with what was typed.
     *
     * @param before what stood there; what it holds stays within a group of another kind
     */
    static Condition read(TypedRule typed, @Nullable Condition before) {
        var about = typed.text(ABOUT).split(":", 2);
        var fact = about.length > 1 ? about[1] : "";
        var inner = inner(before);
        return switch (about[0]) {
            case "all" -> new Condition.All(group(before));
            case "any" -> new Condition.Any(group(before));
            case "not" -> new Condition.Not(inner);
            case "older" -> new Condition.NotOlder(months(typed), inner);
            case "members" -> new Condition.Members(quantifier(typed), inner);
            case "count" -> new Condition.Count(inner, comparison(typed), typed.figure(LIMIT));
            case "coded" -> new Condition.OneOf(fact, answers(typed));
            case "number" -> new Condition.Compare(fact, comparison(typed), typed.figure(LIMIT), divisor(typed));
            case "sum" -> new Condition.Sum(fact, comparison(typed), typed.figure(LIMIT), divisor(typed));
            case "age" -> age(typed);
            case "receives" -> new Condition.Receives(typed.filled(PROGRAMME), typed.whole(MONTHS, MOST_MONTHS));
            case "area" -> new Condition.LivesIn(areas(typed));
            case "fits" -> new Condition.Fits(typed.filled(PROGRAMME));
            case "judgement" -> new Condition.Judgement(typed.wording(QUESTION));
            default -> {
                typed.wrong(ABOUT, "rules.wrong.about");
                yield NOTHING_YET;
            }
        };
    }

    private static Condition inner(@Nullable Condition before) {
        if (before == null || RuleTree.parts(before).isEmpty()) {
            return NOTHING_YET;
        }
        return RuleTree.isGroup(before) ? before : RuleTree.parts(before).getFirst();
    }

    private static List<Condition> group(@Nullable Condition before) {
        return before != null && RuleTree.isGroup(before) ? RuleTree.parts(before) : List.of();
    }

    private static int months(TypedRule typed) {
        var months = typed.whole(MONTHS, MOST_MONTHS);
        if (months == null || months == 0) {
            typed.wrong(MONTHS, "rules.wrong.whole");
        }
        return Objects.requireNonNullElse(months, 1);
    }

    private static Quantifier quantifier(TypedRule typed) {
        return Arrays.stream(Quantifier.values())
                .filter(one -> one.code().equals(typed.text(QUANTIFIER)))
                .findFirst()
                .orElse(Quantifier.ANY);
    }

    private static Comparison comparison(TypedRule typed) {
        return Arrays.stream(Comparison.values())
                .filter(one -> one.code().equals(typed.text(COMPARISON)))
                .findFirst()
                .orElse(Comparison.AT_MOST);
    }

    private static List<String> answers(TypedRule typed) {
        var answers = typed.all(ANSWERS);
        if (answers.isEmpty()) {
            typed.wrong(ANSWERS, "rules.wrong.answers");
        }
        return answers;
    }

    private static @Nullable Divisor divisor(TypedRule typed) {
        return switch (typed.text(DIVISOR_KIND)) {
            case "member" -> new Divisor.Heads();
            case "by" -> new Divisor.By(typed.figure(DIVISOR));
            default -> null;
        };
    }

    private static Condition age(TypedRule typed) {
        if (!typed.hasFigure(FROM) && !typed.hasFigure(BELOW)) {
            typed.wrong(FROM, "rules.wrong.age");
        }
        return new Condition.Age(
                typed.hasFigure(FROM) ? typed.figure(FROM) : null,
                typed.hasFigure(BELOW) ? typed.figure(BELOW) : null,
                null);
    }

    private static List<String> areas(TypedRule typed) {
        var areas = Stream.concat(
                        typed.all(AREAS).stream(),
                        Arrays.stream(typed.text(MORE_AREAS).split("[,;\\s]+")))
                .filter(area -> !area.isEmpty())
                .distinct()
                .toList();
        if (areas.isEmpty()) {
            typed.wrong(AREAS, "rules.wrong.areas");
        }
        return areas;
    }

    /** What a form shows of a condition that is there; empty where only the file can change it. */
    static Map<String, String> values(Condition condition) {
        var values = new HashMap<String, String>();
        switch (condition) {
            case Condition.All _ -> values.put(ABOUT, "all");
            case Condition.Any _ -> values.put(ABOUT, "any");
            case Condition.Not _ -> values.put(ABOUT, "not");
            case Condition.NotOlder recent ->
                values.putAll(Map.of(ABOUT, "older", MONTHS, String.valueOf(recent.months())));
            case Condition.Members members ->
                values.putAll(Map.of(
                        ABOUT, "members", QUANTIFIER, members.quantifier().code()));
            case Condition.Count count -> {
                values.putAll(
                        Map.of(ABOUT, "count", COMPARISON, count.comparison().code()));
                figure(values, LIMIT, count.limit());
            }
            case Condition.OneOf(var fact, var codes) ->
                values.putAll(Map.of(ABOUT, "coded:" + fact, ANSWERS, String.join(",", codes)));
            case Condition.Compare(var fact, var comparison, var limit, var per) ->
                compared(values, "number:" + fact, comparison, limit, per);
            case Condition.Sum(var fact, var comparison, var limit, var per) ->
                compared(values, "sum:" + fact, comparison, limit, per);
            case Condition.Age age -> aged(values, age);
            case Condition.Receives(var programme, var months) -> {
                values.putAll(Map.of(ABOUT, "receives", PROGRAMME, programme));
                values.put(MONTHS, months == null ? "" : String.valueOf(months));
            }
            case Condition.LivesIn(var areas) -> {
                values.putAll(Map.of(ABOUT, "area", AREAS, String.join(",", areas)));
                values.put(MORE_AREAS, String.join(", ", areas));
            }
            case Condition.Fits(var programme) -> values.putAll(Map.of(ABOUT, "fits", PROGRAMME, programme));
            case Condition.Judgement(var question) ->
                values.putAll(Map.of(
                        ABOUT, "judgement", QUESTION, question.indonesian(), QUESTION + "En", question.english()));
            case Condition.Dated _ -> {}
        }
        return values;
    }

    /** An age on a day of its own is changed in the file. */
    private static void aged(Map<String, String> values, Condition.Age age) {
        if (age.on() == null) {
            values.put(ABOUT, "age");
            figure(values, FROM, age.atLeast());
            figure(values, BELOW, age.below());
        }
    }

    private static void compared(
            Map<String, String> values, String about, Comparison comparison, Figure limit, @Nullable Divisor per) {
        values.putAll(Map.of(ABOUT, about, COMPARISON, comparison.code()));
        figure(values, LIMIT, limit);
        switch (per) {
            case null -> values.put(DIVISOR_KIND, "");
            case Divisor.Heads _ -> values.put(DIVISOR_KIND, "member");
            case Divisor.By(var figure) -> {
                values.put(DIVISOR_KIND, "by");
                figure(values, DIVISOR, figure);
            }
        }
    }

    private static void figure(Map<String, String> values, String name, @Nullable Figure figure) {
        switch (figure) {
            case null -> values.put(name, "");
            case Figure.Written(var number) ->
                values.put(name, number.toPlainString().replace('.', ','));
            case Figure.Named(var parameter) -> values.put(name + TypedRule.NAMED, parameter);
        }
    }
}
