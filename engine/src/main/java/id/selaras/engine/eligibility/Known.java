package id.selaras.engine.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one fact, with whence and since when.
 *
 * @param code canonical, or several joined by a plus
 * @param observedOn null where nobody wrote it down
 * @param source in words: "DTSEN triwulan III 2026"
 */
public record Known(
        @Nullable String code,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        @Nullable LocalDate observedOn,
        String source) {
    /** A number is counted in parts of ten thousand, as finely as the registry keeps one. */
    public static final long PARTS = 10_000;

    static final int DIGITS = 4;

    public static Known coded(String code, @Nullable LocalDate observedOn, String source) {
        return new Known(code, null, null, observedOn, source);
    }

    public static Known number(BigDecimal number, @Nullable LocalDate observedOn, String source) {
        return new Known(null, number, null, observedOn, source);
    }

    public static Known date(LocalDate date, @Nullable LocalDate observedOn, String source) {
        return new Known(null, null, date, observedOn, source);
    }

    /** A family's circumstances stay out of logs. */
    @Override
    public String toString() {
        return "Known";
    }
}
