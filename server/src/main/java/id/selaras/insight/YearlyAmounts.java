package id.selaras.insight;

import id.selaras.engine.eligibility.Amount;
import id.selaras.engine.eligibility.Figure.Named;
import id.selaras.engine.eligibility.NationalRules;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a programme gives a family in a year, where its rule says one amount for all; in rupiah, by the amount of a day. */
final class YearlyAmounts {
    private static final RuleBook BOOK = NationalRules.book();
    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;

    private YearlyAmounts() {}

    static Optional<BigDecimal> of(String programme, LocalDate day) {
        return BOOK.programme(programme).flatMap(one -> yearly(one.benefit(), day));
    }

    private static Optional<BigDecimal> yearly(Programme.@Nullable Benefit benefit, LocalDate day) {
        if (benefit == null || !(benefit.amount() instanceof Amount.Fixed(Named(var parameter)))) {
            return Optional.empty();
        }
        var times = switch (benefit.every()) {
            case MONTH -> MONTHS;
            case QUARTER -> QUARTERS;
            case YEAR, ONCE -> 1;
        };
        return BOOK.parameter(parameter)
                .flatMap(one -> one.on(day))
                .map(dated -> dated.value().multiply(BigDecimal.valueOf(times)));
    }
}
