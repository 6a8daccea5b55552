package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Parameter.Dated;
import id.selaras.engine.eligibility.RuleProblem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with rules before anybody is judged by them. */
public final class RuleCheck {
    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final List<RuleProblem> problems = new ArrayList<>();

    private RuleCheck(RuleBook book, Vocabulary vocabulary) {
        this.book = book;
        this.vocabulary = vocabulary;
    }

    /**
     * Everything that is wrong; an empty list lets the rules be used.
     *
     * @param day on which it is looked whether a condition can hold
     */
    public static List<RuleProblem> problems(RuleBook book, Vocabulary vocabulary, LocalDate day) {
        var check = new RuleCheck(book, vocabulary);
        check.once("parameter", book.parameters().stream().map(Parameter::code));
        check.once("programme", book.programmes().stream().map(Programme::code));
        book.parameters().forEach(check::parameter);
        book.programmes().forEach(programme -> check.programme(programme, day));
        return List.copyOf(check.problems);
    }

    private void parameter(Parameter parameter) {
        var place = "parameter " + parameter.code();
        if (parameter.name().indonesian().isEmpty()) {
            found(place, Kind.EMPTY, "name");
        }
        @Nullable Dated before = null;
        for (var value : sorted(parameter.values())) {
            if (value.from() == null) {
                found(place, Kind.AMOUNT_WITHOUT_DATE, value.value().toPlainString());
            } else {
                period(place, value.from(), value.until());
                follows(place, before, value.from());
            }
            if (value.value().signum() < 0) {
                found(place, Kind.NEGATIVE_AMOUNT);
            }
            before = value;
        }
    }

    private static List<Dated> sorted(List<Dated> values) {
        return values.stream()
                .sorted(Comparator.comparing(Dated::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** A value without an end ends where the next one begins. */
    private void follows(String place, @Nullable Dated before, LocalDate from) {
        if (before == null) {
            return;
        }
        var until = before.until();
        if (from.equals(before.from()) || (until != null && from.isBefore(until))) {
            found(place, Kind.OVERLAP, from.toString());
        }
    }

    private void period(String place, LocalDate from, @Nullable LocalDate until) {
        if (until != null && !from.isBefore(until)) {
            found(place, Kind.ENDS_BEFORE_IT_BEGINS, from.toString(), until.toString());
        }
    }

    private void programme(Programme programme, LocalDate day) {
        var place = programme.code();
        if (programme.name().indonesian().isEmpty()) {
            found(place, Kind.EMPTY, "name");
        }
        if (programme.from() == null) {
            found(place, Kind.EMPTY, "from");
        } else {
            period(place, programme.from(), programme.until());
        }
        var before = problems.size();
        var applied = programme.from() != null && !programme.isInForce(day) ? programme.from() : day;
        var conditions = new ConditionCheck(book, vocabulary, applied, problems);
        conditions.family(programme.condition(), place + ", condition");
        if (programme.benefit() != null && programme.benefit().amount() != null) {
            new AmountCheck(conditions, problems).amount(programme.benefit().amount(), place + ", benefit, amount");
        }
        if (isCircle(programme)) {
            found(place, Kind.CIRCLE, programme.code());
        } else if (problems.size() == before) {
            new PossibleCheck(new Binding(book, applied, vocabulary), problems)
                    .family(programme.condition(), place + ", condition");
        }
    }

    private boolean isCircle(Programme programme) {
        var reached = new HashSet<String>();
        var open = new ArrayList<>(asked(programme.condition()).toList());
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (next.equals(programme.code())) {
                return true;
            }
            if (reached.add(next)) {
                book.programme(next)
                        .ifPresent(one -> open.addAll(asked(one.condition()).toList()));
            }
        }
        return false;
    }

    private static Stream<String> asked(Condition condition) {
        return condition instanceof Condition.Fits(var programme)
                ? Stream.of(programme)
                : ConditionCheck.parts(condition).flatMap(RuleCheck::asked);
    }

    private void once(String place, Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.filter(code -> !seen.add(code)).forEach(code -> found(place, Kind.TWICE, code));
    }

    private void found(String place, Kind kind, String... arguments) {
        problems.add(new RuleProblem(place, kind, List.of(arguments)));
    }
}
