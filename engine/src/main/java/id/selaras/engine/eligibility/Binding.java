package id.selaras.engine.eligibility;

import id.selaras.engine.codebook.Codebook;
import id.selaras.engine.eligibility.Condition.Divisor;
import id.selaras.engine.eligibility.Condition.Quantifier;
import id.selaras.engine.eligibility.Vocabulary.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Binds rules to a day. */
final class Binding {
    private static final String ACTIVE = "active";

    private final RuleBook book;
    private final LocalDate day;
    private final Vocabulary vocabulary;
    private final Map<String, Clause> rules = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    Binding(RuleBook book, LocalDate day, Vocabulary vocabulary) {
        this.book = book;
        this.day = day;
        this.vocabulary = vocabulary;
    }

    /** Where a condition stands. */
    private record Scope(boolean ofMember, @Nullable LocalDate since) {
        static final Scope FAMILY = new Scope(false, null);

        Scope member() {
            return new Scope(true, since);
        }

        /** Of two limits the stricter one counts. */
        Scope since(LocalDate limit) {
            return new Scope(ofMember, since != null && since.isAfter(limit) ? since : limit);
        }
    }

    /** A rule that another one speaks of is the same object in both, so that it is applied once. */
    Clause rule(String code) {
        var known = rules.get(code);
        if (known != null) {
            return known;
        }
        if (!open.add(code)) {
            throw new IllegalArgumentException("the rule of " + code + " asks for itself");
        }
        var programme = book.programme(code).orElseThrow(() -> unusable("no programme " + code));
        var bound = clause(programme.condition(), Scope.FAMILY);
        rules.put(code, bound);
        return bound;
    }

    Clause ofFamily(Condition condition) {
        return clause(condition, Scope.FAMILY);
    }

    Clause ofMember(Condition condition) {
        return clause(condition, Scope.FAMILY.member());
    }

    List<Grant> grants(Programme.@Nullable Benefit benefit) {
        return benefit == null || benefit.amount() == null
                ? List.of()
                : new AmountBinding(this).grants(benefit.amount());
    }

    private Clause clause(Condition condition, Scope scope) {
        return switch (condition) {
            case Condition.All all -> new Clause.All(each(all.parts(), scope));
            case Condition.Any any -> new Clause.Any(each(any.parts(), scope));
            case Condition.Not not -> new Clause.Not(clause(not.part(), scope));
            case Condition.OneOf test -> oneOf(test, scope);
            case Condition.Compare test ->
                compared(fact(test.fact(), scope.ofMember, Form.NUMBER), test.comparison(), test, scope);
            case Condition.Sum test -> compared(fact(test.fact(), true, Form.NUMBER), test.comparison(), test, scope);
            case Condition.Age age -> test(Vocabulary.BIRTH, Form.DATE, births(age), age, scope);
            case Condition.Dated dated -> test(dated.fact(), Form.DATE, days(dated), dated, scope);
            case Condition.Receives receives -> receives(receives, scope);
            case Condition.LivesIn area -> test(Vocabulary.AREA, Form.AREA, areas(area), area, scope);
            case Condition.NotOlder newer -> clause(newer.part(), scope.since(day.minusMonths(newer.months())));
            case Condition.Members members -> members(members, scope.member());
            case Condition.Count count ->
                new Clause.Count(
                        clause(count.where(), scope.member()),
                        count.comparison().against(whole(count.limit())),
                        count);
            case Condition.Fits fits -> rule(fits.programme());
            case Condition.Judgement judgement -> new Clause.Opinion(judgement);
        };
    }

    private List<Clause> each(List<Condition> parts, Scope scope) {
        return parts.stream().map(part -> clause(part, scope)).toList();
    }

    private Clause members(Condition.Members members, Scope scope) {
        var where = clause(members.where(), scope);
        return switch (members.quantifier()) {
            case ANY -> new Clause.AnyMember(where);
            case NONE -> new Clause.Not(new Clause.AnyMember(where));
            case ALL -> new Clause.Not(new Clause.AnyMember(new Clause.Not(where)));
            case OLDEST, YOUNGEST ->
                new Clause.Eldest(
                        members.quantifier() == Quantifier.OLDEST,
                        fact(Vocabulary.BIRTH, true, Form.DATE),
                        scope.since,
                        where,
                        members);
        };
    }

    private Clause test(String name, Form form, ValueSet holds, Condition said, Scope scope) {
        return new Clause.Test(fact(name, scope.ofMember, form), holds, scope.since, said);
    }

    private Clause oneOf(Condition.OneOf test, Scope scope) {
        var fact = fact(test.fact(), scope.ofMember, Form.CODE);
        return new Clause.Test(fact, codes(fact, test.codes()), scope.since, test);
    }

    /** A finer answer counts as the wider one. */
    static ValueSet codes(FactRef fact, List<String> wanted) {
        var all = fact.type().codes();
        return ValueSet.of(all.stream()
                .filter(code -> Codebook.isWithin(fact.name(), code, wanted))
                .map(code -> (long) all.indexOf(code))
                .collect(Collectors.toSet()));
    }

    private Clause compared(FactRef fact, Comparison comparison, Condition said, Scope scope) {
        var limit = said instanceof Condition.Sum sum ? sum.limit() : ((Condition.Compare) said).limit();
        var per = said instanceof Condition.Sum sum ? sum.per() : ((Condition.Compare) said).per();
        var value = parts(limit);
        if (per instanceof Divisor.By(var figure)) {
            value = parts(value(limit).multiply(value(figure)));
        }
        var perHead = per instanceof Divisor.Heads;
        return perHead || said instanceof Condition.Sum
                ? new Clause.Sum(fact, comparison, value, perHead, scope.since, said)
                : new Clause.Test(fact, comparison.against(value), scope.since, said);
    }

    /** Somebody has completed n years on a day who was born n years before it or earlier. */
    private ValueSet births(Condition.Age age) {
        var on = age.on() == null ? day : age.on();
        var from = age.below() == null
                ? Long.MIN_VALUE
                : on.minusYears(whole(age.below())).toEpochDay() + 1;
        var to = age.atLeast() == null
                ? Long.MAX_VALUE
                : on.minusYears(whole(age.atLeast())).toEpochDay();
        return ValueSet.between(from, to);
    }

    private ValueSet days(Condition.Dated dated) {
        var from = dated.from() == null ? Long.MIN_VALUE : dated.from().toEpochDay();
        var to = dated.before() == null ? Long.MAX_VALUE : dated.before().toEpochDay() - 1;
        return ValueSet.between(from, to)
                .and(dated.withinMonths() == null ? ValueSet.ALL : lastMonths(dated.withinMonths()));
    }

    private ValueSet lastMonths(int months) {
        return ValueSet.between(day.minusMonths(months).toEpochDay(), day.toEpochDay());
    }

    private Clause receives(Condition.Receives receives, Scope scope) {
        var months = receives.withinMonths();
        if (months != null) {
            return test(Vocabulary.payment(receives.programme()), Form.DATE, lastMonths(months), receives, scope);
        }
        var fact = fact(Vocabulary.participation(receives.programme()), scope.ofMember, Form.CODE);
        return new Clause.Test(fact, codes(fact, List.of(ACTIVE)), scope.since, receives);
    }

    private static ValueSet areas(Condition.LivesIn within) {
        var set = ValueSet.NONE;
        for (var area : within.areas()) {
            set = set.or(ValueSet.between(FactRef.area(area, '0'), FactRef.area(area, '9')));
        }
        return set;
    }

    /** Among members a fact of the family may be meant. */
    FactRef fact(String name, boolean ofMember, Form form) {
        return vocabulary
                .fact(name, ofMember)
                .map(type -> new FactRef(name, ofMember, form, type))
                .or(() -> vocabulary.fact(name, false).map(type -> new FactRef(name, false, form, type)))
                .filter(fact -> fact.type().forms().contains(form))
                .orElseThrow(() -> unusable("no fact " + name));
    }

    BigDecimal value(Figure figure) {
        return switch (figure) {
            case Figure.Written(var value) -> value;
            case Figure.Named(var name) ->
                book.parameter(name)
                        .flatMap(parameter -> parameter.on(day))
                        .orElseThrow(() -> unusable("no value of " + name + " on " + day))
                        .value();
        };
    }

    private long parts(Figure figure) {
        return parts(value(figure));
    }

    private static long parts(BigDecimal value) {
        return value.movePointRight(Known.DIGITS)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    int whole(Figure figure) {
        return value(figure).intValueExact();
    }

    private static IllegalArgumentException unusable(String why) {
        return new IllegalArgumentException(why);
    }
}
