package id.selaras.engine.eligibility;

import id.selaras.engine.scoring.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A limit or an amount that some authority sets, and sets anew (parameter). */
public record Parameter(String code, Wording name, List<Dated> values) {

    public Parameter {
        values = List.copyOf(values);
    }

    /**
     * @param from null where somebody forgot it
     * @param until the first day on which it holds no longer; null while it holds
     * @param isUncertain for the district to confirm
     */
    public record Dated(
            @Nullable LocalDate from, @Nullable LocalDate until, BigDecimal value, String source, boolean isUncertain) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /** The same with another value in place of the one that holds on a day; the others stay. */
    public Parameter with(LocalDate day, BigDecimal value) {
        var held = on(day);
        return new Parameter(
                code,
                name,
                values.stream()
                        .map(one -> held.filter(one::equals).isPresent()
                                ? new Dated(one.from(), one.until(), value, one.source(), true)
                                : one)
                        .toList());
    }

    /** Of values one after the other the last that has begun holds. */
    public Optional<Dated> on(LocalDate day) {
        return values.stream().filter(value -> value.holdsOn(day)).reduce((_, later) -> later);
    }
}
