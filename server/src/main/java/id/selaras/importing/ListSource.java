package id.selaras.importing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of the list says so, and of what day that is.
 *
 * @param ref {@code DTSEN 2026-TW3}
 * @param observedOn last day of the edition's period; the day of the drop where that is unknown or not over
 */
record ListSource(String ref, LocalDate observedOn) {
    static final String LIST = "DTSEN";
    private static final Pattern QUARTER =
            Pattern.compile("(20\\d{2})\\D*(?:TW|Q|triwulan)\\D?([1-4])", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})\\D?(0[1-9]|1[0-2])");

    static ListSource of(@Nullable String period, LocalDate dropped) {
        if (period == null) {
            return new ListSource(LIST, dropped);
        }
        var end = lastDay(period.strip());
        return new ListSource(LIST + " " + period.strip(), end == null || end.isAfter(dropped) ? dropped : end);
    }

    private static @Nullable LocalDate lastDay(String period) {
        var quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            return YearMonth.of(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * 3)
                    .atEndOfMonth();
        }
        var month = MONTH.matcher(period);
        return month.matches()
                ? YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))
                        .atEndOfMonth()
                : null;
    }

    /** What somebody saw later than the list is not for the list to change. */
    boolean mayChange(LocalDate knownFrom) {
        return !observedOn.isBefore(knownFrom);
    }
}
