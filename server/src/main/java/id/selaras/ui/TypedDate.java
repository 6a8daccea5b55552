package id.selaras.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as people type it. */
public final class TypedDate {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");

    private TypedDate() {}

    /** Reads 2026-11-25, 25-11-2026, 25/11/2026 and 25.11.2026; empty for anything else and for days that don't exist. */
    public static Optional<LocalDate> read(String text) {
        var iso = ISO.matcher(text.strip());
        var dayFirst = DAY_FIRST.matcher(text.strip());
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
    }

    /** 25-11-2026: what a field is filled with before somebody types. */
    public static String write(LocalDate date) {
        return "%02d-%02d-%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        var iso = "%s-%2s-%2s".formatted(year, month, day).replace(' ', '0');
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
