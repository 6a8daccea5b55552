package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Condition.Divisor;
import id.selaras.engine.eligibility.Saying.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets every condition say itself, with the figures of a day. */
public final class Sayings {
    private final RuleBook book;
    private final LocalDate day;

    public Sayings(RuleBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    public Saying of(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> Saying.of("all", parts(true, parts));
            case Condition.Any(var parts) -> Saying.of("any", parts(false, parts));
            case Condition.Not(var part) -> Saying.of("not", part(part));
            case Condition.OneOf(var fact, var codes) ->
                Saying.of("one_of", new Term.Fact(fact), several(codes, code -> new Term.Code(fact, code)));
            case Condition.Compare(var fact, var comparison, var limit, var per) ->
                Saying.of(key("compare", comparison, per), new Term.Fact(fact), figure(limit), divisor(per));
            case Condition.Sum(var fact, var comparison, var limit, var per) ->
                Saying.of(key("sum", comparison, per), new Term.Fact(fact), figure(limit), divisor(per));
            case Condition.Count(var where, var comparison, var limit) ->
                Saying.of(key("count", comparison, null), part(where), figure(limit));
            case Condition.Age age -> age(age);
            case Condition.Dated dated -> dated(dated);
            case Condition.Receives(var programme, var months) ->
                months == null
                        ? Saying.of("receives", new Term.Name(programme))
                        : Saying.of("received_within", new Term.Name(programme), number(months));
            case Condition.LivesIn(var areas) -> Saying.of("lives_in", several(areas, Term.Name::new));
            case Condition.NotOlder(var months, var part) -> Saying.of("not_older", part(part), number(months));
            case Condition.Members(var quantifier, var where) -> Saying.of("members." + quantifier.code(), part(where));
            case Condition.Fits(var programme) -> Saying.of("fits", new Term.Name(programme));
            case Condition.Judgement(var question) -> Saying.of("judgement", new Term.Words(question));
        };
    }

    private Saying age(Condition.Age age) {
        var from = age.atLeast() == null ? number(0) : figure(age.atLeast());
        var kind = age.below() == null ? "age_from" : "age_between";
        var below = age.below() == null ? from : figure(age.below());
        return age.on() == null
                ? Saying.of(kind, from, below)
                : Saying.of(kind + "_on", from, below, new Term.Day(age.on()));
    }

    private static Saying dated(Condition.Dated dated) {
        var fact = new Term.Fact(dated.fact());
        if (dated.withinMonths() != null) {
            return Saying.of("within_months", fact, number(dated.withinMonths()));
        }
        var from = dated.from();
        var before = dated.before();
        if (from != null && before != null) {
            return Saying.of("between_days", fact, new Term.Day(from), new Term.Day(before));
        }
        return from != null
                ? Saying.of("from_day", fact, new Term.Day(from))
                : Saying.of("before_day", fact, new Term.Day(before == null ? LocalDate.MAX : before));
    }

    /** What a fact has to be, or may be: "tanah atau bambu", "paling banyak 4", "paling lambat 22 November 1966". */
    public static Saying of(FactRef fact, ValueSet values) {
        return switch (fact.form()) {
            case CODE -> Saying.of("is", several(fact.codes(values), code -> new Term.Code(fact.name(), code)));
            case NUMBER ->
                range(
                        values.and(fact.domain()),
                        fact,
                        value -> new Term.Value(
                                BigDecimal.valueOf(value, Known.DIGITS).stripTrailingZeros()));
            case DATE -> range(values, fact, value -> new Term.Day(LocalDate.ofEpochDay(value)));
            case AREA -> range(values, fact, value -> new Term.Name(Long.toString(value)));
        };
    }

    private static Saying range(ValueSet values, FactRef fact, Function<Long, Term> term) {
        var ends = fact.domain();
        var least = values.ranges().getFirst().least();
        var most = values.ranges().getLast().most();
        var isOpen = ends.isEmpty() || least <= ends.ranges().getFirst().least();
        if (least == most) {
            return Saying.of("exactly", term.apply(least));
        }
        if (most >= ends.ranges().getLast().most()) {
            return isOpen ? Saying.of("anything") : Saying.of("from", term.apply(least));
        }
        return isOpen
                ? Saying.of("up_to", term.apply(most))
                : Saying.of("between", term.apply(least), term.apply(most));
    }

    private Term part(Condition condition) {
        return new Term.Part(of(condition));
    }

    private Term parts(boolean isAnd, List<Condition> parts) {
        return new Term.Several(isAnd, parts.stream().map(this::part).toList());
    }

    private static <T> Term several(List<T> list, Function<T, Term> term) {
        return new Term.Several(false, list.stream().map(term).toList());
    }

    private Term figure(Figure figure) {
        return switch (figure) {
            case Figure.Written(var value) -> new Term.Value(value);
            case Figure.Named(var name) ->
                book.parameter(name)
                        .flatMap(parameter -> parameter.on(day))
                        .<Term>map(value -> new Term.Value(value.value()))
                        .orElse(new Term.Name(name));
        };
    }

    private static Term number(int number) {
        return new Term.Value(BigDecimal.valueOf(number));
    }

    private Term divisor(@Nullable Divisor per) {
        return per instanceof Divisor.By(var figure) ? figure(figure) : number(1);
    }

    private static String key(String kind, Comparison comparison, @Nullable Divisor per) {
        var divided = switch (per) {
            case null -> "";
            case Divisor.Heads _ -> "_per_member";
            case Divisor.By _ -> "_divided";
        };
        return kind + divided + "." + comparison.name().toLowerCase(Locale.ROOT);
    }
}
