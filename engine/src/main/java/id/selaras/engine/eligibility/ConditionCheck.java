package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Condition.Divisor;
import id.selaras.engine.eligibility.RuleProblem.Kind;
import id.selaras.engine.eligibility.Vocabulary.FactType;
import id.selaras.engine.eligibility.Vocabulary.Form;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a condition speaks of facts, codes, parameters and programmes that there are, where they can be spoken of. */
final class ConditionCheck {
    private static final Pattern AREA = Pattern.compile("\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?");

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final LocalDate day;
    private final Collection<RuleProblem> problems;
    private final Map<String, Form> forms = new HashMap<>();

    ConditionCheck(RuleBook book, Vocabulary vocabulary, LocalDate day, Collection<RuleProblem> problems) {
        this.book = book;
        this.vocabulary = vocabulary;
        this.day = day;
        this.problems = problems;
    }

    void family(Condition condition, String place) {
        check(condition, new Spot(place, false));
    }

    void member(Condition condition, String place) {
        check(condition, new Spot(place, true));
    }

    private record Spot(String place, boolean ofMember) {
        Spot at(String more) {
            return new Spot(place + ", " + more, ofMember);
        }

        Spot member(String more) {
            return new Spot(place + ", " + more, true);
        }
    }

    static Stream<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream();
            case Condition.Any(var parts) -> parts.stream();
            case Condition.Not(var part) -> Stream.of(part);
            case Condition.NotOlder older -> Stream.of(older.part());
            case Condition.Members members -> Stream.of(members.where());
            case Condition.Count count -> Stream.of(count.where());
            default -> Stream.of();
        };
    }

    private void check(Condition condition, Spot spot) {
        switch (condition) {
            case Condition.All(var parts) -> each(parts, "all", spot);
            case Condition.Any(var parts) -> each(parts, "any", spot);
            case Condition.Not(var part) -> check(part, spot.at("not"));
            case Condition.NotOlder older -> check(older.part(), spot.at("condition"));
            case Condition.OneOf test -> codes(test.fact(), test.codes(), spot);
            case Condition.Compare test -> {
                fact(test.fact(), Form.NUMBER, spot);
                figures(test.limit(), test.per(), spot);
            }
            case Condition.Sum sum -> {
                notOfMember(spot);
                fact(sum.fact(), Form.NUMBER, spot.member("sum"));
                figures(sum.limit(), sum.per(), spot);
            }
            case Condition.Count count -> {
                notOfMember(spot);
                figure(count.limit(), spot);
                check(count.where(), spot.member("count"));
            }
            case Condition.Members members -> {
                notOfMember(spot);
                check(members.where(), spot.member("where"));
            }
            case Condition.Age age -> age(age, spot);
            case Condition.Dated dated -> fact(dated.fact(), Form.DATE, spot);
            case Condition.Receives receives -> receives(receives, spot);
            case Condition.LivesIn(var areas) -> areas(areas, spot);
            case Condition.Fits(var programme) -> fits(programme, spot);
            case Condition.Judgement(var question) -> {
                if (question.indonesian().isEmpty()) {
                    found(spot, Kind.EMPTY, "judgement");
                }
            }
        }
    }

    private void age(Condition.Age age, Spot spot) {
        fact(Vocabulary.BIRTH, Form.DATE, spot);
        Stream.of(Optional.ofNullable(age.atLeast()), Optional.ofNullable(age.below()))
                .flatMap(Optional::stream)
                .forEach(figure -> figure(figure, spot));
    }

    private void each(List<Condition> parts, String name, Spot spot) {
        for (var i = 0; i < parts.size(); i++) {
            check(parts.get(i), spot.at(name + " " + (i + 1)));
        }
    }

    private void notOfMember(Spot spot) {
        if (spot.ofMember) {
            found(spot, Kind.NESTED);
        }
    }

    private void fits(String programme, Spot spot) {
        notOfMember(spot);
        if (book.programme(programme).isEmpty()) {
            found(spot, Kind.UNKNOWN_PROGRAMME, programme);
        }
    }

    private void receives(Condition.Receives receives, Spot spot) {
        var programme = receives.programme();
        var name =
                receives.withinMonths() == null ? Vocabulary.participation(programme) : Vocabulary.payment(programme);
        if (type(name, spot.ofMember).isEmpty()) {
            found(spot, Kind.UNKNOWN_PROGRAMME, programme);
        }
    }

    private void areas(List<String> areas, Spot spot) {
        areas.stream()
                .filter(area -> !AREA.matcher(area).matches())
                .forEach(area -> found(spot, Kind.UNREADABLE_AREA, area));
        fact(Vocabulary.AREA, Form.AREA, spot);
    }

    private Optional<FactType> type(String name, boolean ofMember) {
        return vocabulary.fact(name, ofMember).or(() -> vocabulary.fact(name, false));
    }

    private Optional<FactType> fact(String name, Form form, Spot spot) {
        var type = type(name, spot.ofMember);
        if (type.isEmpty()) {
            var ofMember = vocabulary.fact(name, true).isPresent();
            found(spot, ofMember ? Kind.FACT_OF_MEMBER : Kind.UNKNOWN_FACT, name);
        } else if (!type.get().forms().contains(form)) {
            found(spot, Kind.WRONG_FORM, name);
        } else if (forms.merge(name, form, (known, _) -> known) != form) {
            found(spot, Kind.TWO_FORMS, name);
        }
        return type;
    }

    /** Also of a table's row. */
    void codes(String fact, List<String> codes, String place, boolean ofMember) {
        codes(fact, codes, new Spot(place, ofMember));
    }

    private void codes(String fact, List<String> codes, Spot spot) {
        fact(fact, Form.CODE, spot)
                .filter(type -> type.forms().contains(Form.CODE))
                .ifPresent(type -> codes.forEach(code -> code(fact, code, type, spot)));
    }

    private void code(String fact, String code, FactType type, Spot spot) {
        if (type.retired().contains(code)) {
            found(spot, Kind.RETIRED_CODE, code);
        } else if (Binding.codes(new FactRef(fact, spot.ofMember, Form.CODE, type), List.of(code))
                .isEmpty()) {
            found(spot, Kind.UNKNOWN_CODE, code, String.join(", ", type.codes()));
        }
    }

    private void figures(Figure limit, @Nullable Divisor per, Spot spot) {
        figure(limit, spot);
        if (per instanceof Divisor.By(var figure)) {
            figure(figure, spot);
            if (value(figure).filter(value -> value.signum() <= 0).isPresent()) {
                found(spot, Kind.DIVIDES_BY_NOTHING);
            }
        }
    }

    private Optional<BigDecimal> value(Figure figure) {
        return switch (figure) {
            case Figure.Written(var value) -> Optional.of(value);
            case Figure.Named(var name) ->
                book.parameter(name).flatMap(parameter -> parameter.on(day)).map(Parameter.Dated::value);
        };
    }

    private void figure(Figure figure, Spot spot) {
        figure(figure, spot.place);
    }

    void figure(Figure figure, String place) {
        if (figure instanceof Figure.Named(var name)) {
            if (book.parameter(name).isEmpty()) {
                problems.add(new RuleProblem(place, Kind.UNKNOWN_PARAMETER, List.of(name)));
            } else if (value(figure).isEmpty()) {
                problems.add(new RuleProblem(place, Kind.NO_VALUE, List.of(name, day.toString())));
            }
        }
    }

    private void found(Spot spot, Kind kind, String... arguments) {
        problems.add(new RuleProblem(spot.place, kind, List.of(arguments)));
    }
}
