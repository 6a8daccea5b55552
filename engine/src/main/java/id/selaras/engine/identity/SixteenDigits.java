package id.selaras.engine.identity;

import id.selaras.engine.identity.Reading.Absent;
import id.selaras.engine.identity.Reading.Read;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The shape that NIK and family-card number share: six digits of area, six of a date, four of a serial. */
final class SixteenDigits {

    private static final int LENGTH = 16;
    private static final List<Integer> CENTURIES = List.of(2000, 1900);

    private SixteenDigits() {}

    static <T> Reading<T> read(@Nullable String typed, Function<String, T> make, Function<T, List<Finding>> noticed) {
        if (typed != null && TypedDigits.isScientific(typed)) {
            return Reading.unreadable(FindingCode.EXCEL_ROUNDED);
        }
        var compact = TypedDigits.compact(typed);
        if (compact.isEmpty()) {
            return new Absent<>();
        }
        var foreign = TypedDigits.firstForeign(compact);
        if (foreign != null) {
            return Reading.unreadable(FindingCode.NOT_DIGITS, foreign);
        }
        var have = compact.length();
        if (have < LENGTH) {
            return Reading.unreadable(FindingCode.TOO_SHORT, have, LENGTH - have);
        }
        if (have > LENGTH) {
            return Reading.unreadable(FindingCode.TOO_LONG, have, have - LENGTH);
        }
        var value = make.apply(compact);
        return new Read<>(value, noticed.apply(value));
    }

    /** Refuses anything else without repeating it: the message may reach a log. */
    static void require(String digits) {
        if (digits.length() != LENGTH || !TypedDigits.areDigits(digits)) {
            throw new IllegalArgumentException("not sixteen digits");
        }
    }

    static String compose(String areaPrefix, int day, LocalDate date, int serial) {
        if (!areaPrefix.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("an area prefix has six digits");
        }
        if (serial < 0 || serial > 9999) {
            throw new IllegalArgumentException("a serial has four digits");
        }
        return String.format(
                Locale.ROOT, "%s%02d%02d%02d%04d", areaPrefix, day, date.getMonthValue(), date.getYear() % 100, serial);
    }

    static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }

    /** The date in every century where it exists, latest first. */
    static List<LocalDate> dates(int day, int month, int yearOfCentury) {
        return CENTURIES.stream()
                .map(century -> date(century + yearOfCentury, month, day))
                .flatMap(Optional::stream)
                .toList();
    }

    static List<Finding> findings(String digits) {
        var noticed = new ArrayList<Finding>();
        if (TypedDigits.looksInvented(digits)) {
            noticed.add(Finding.of(FindingCode.FAKE_PATTERN));
        } else if (digits.endsWith("0000")) {
            noticed.add(Finding.of(FindingCode.SERIAL_ZERO));
        }
        if (digits.charAt(0) == '0') {
            noticed.add(Finding.of(FindingCode.TEMPORARY));
        }
        return noticed;
    }

    static String grouped(String digits) {
        return digits.substring(0, 6) + " " + digits.substring(6, 12) + " " + digits.substring(12);
    }

    static String masked(String digits) {
        var hidden = new StringBuilder(digits);
        IntStream.range(4, LENGTH - 2).forEach(i -> hidden.setCharAt(i, '•'));
        return grouped(hidden.toString());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }
}
