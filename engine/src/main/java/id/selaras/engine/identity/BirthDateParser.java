package id.selaras.engine.identity;

import static id.selaras.engine.identity.FindingCode.CENTURY_ASSUMED;
import static id.selaras.engine.identity.FindingCode.DEFAULT_BIRTHDAY;
import static id.selaras.engine.identity.FindingCode.EXCEL_DAY_NUMBER;
import static id.selaras.engine.identity.FindingCode.IMPLAUSIBLY_OLD;
import static id.selaras.engine.identity.FindingCode.IN_FUTURE;
import static id.selaras.engine.identity.FindingCode.MONTH_BEFORE_DAY;
import static id.selaras.engine.identity.FindingCode.NOT_A_DATE;
import static id.selaras.engine.identity.FindingCode.NO_SUCH_DATE;

import id.selaras.engine.identity.Reading.Absent;
import id.selaras.engine.identity.Reading.Read;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one birth date against one "today": it decides the century of a two-digit year and what lies in the future. */
final class BirthDateParser {

    private static final int OLDEST = 120;
    private static final int FIRST_YEAR = 1800;
    private static final LocalDate SPREADSHEET_DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** "Banjarnegara, 11-08-1968" as an identity card has it; and the midnight that databases append. */
    private static final Pattern PLACE = Pattern.compile("^[^0-9]*,");

    private static final Pattern MIDNIGHT = Pattern.compile("[t ]+0?0[:.]00([:.]00([.]0+)?)?z?$");
    private static final Pattern PART = Pattern.compile("[0-9]+|\\p{L}+");

    private final LocalDate today;
    private final List<Finding> noticed = new ArrayList<>();

    BirthDateParser(LocalDate today) {
        this.today = today;
    }

    Reading<BirthDate> parse(@Nullable String typed) {
        var text = typed == null ? "" : clean(typed);
        if (text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) && c != '0')) {
            return new Absent<>();
        }
        var parts = parts(text);
        return switch (parts.size()) {
            case 1 -> fromOne(parts.getFirst());
            case 2 -> fromTwo(parts.getFirst(), parts.getLast());
            case 3 -> fromThree(parts);
            default -> Reading.unreadable(NOT_A_DATE);
        };
    }

    private static String clean(String typed) {
        var lower = typed.strip().toLowerCase(Locale.ROOT);
        return MIDNIGHT.matcher(PLACE.matcher(lower).replaceFirst("")).replaceFirst("");
    }

    /** Runs of digits, and a month's name as its number; any other word makes the text unreadable. */
    private static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        var matcher = PART.matcher(text);
        while (matcher.find() && parts.size() <= 3) {
            var word = matcher.group();
            if (Character.isLetter(word.codePointAt(0))) {
                var month = MonthNames.number(word);
                if (month.isEmpty()) {
                    return List.of();
                }
                parts.add(new Part(Integer.toString(month.getAsInt()), true));
            } else {
                parts.add(new Part(word, false));
            }
        }
        return parts;
    }

    private Reading<BirthDate> fromOne(Part part) {
        return switch (part.digits().length()) {
            case 4 -> inYear(part.value());
            case 5 -> fromSpreadsheet(part.value());
            case 8 -> fromEightDigits(part.digits());
            default -> Reading.unreadable(NOT_A_DATE);
        };
    }

    private Reading<BirthDate> fromSpreadsheet(int days) {
        var date = SPREADSHEET_DAY_ZERO.plusDays(days);
        noticed.add(Finding.of(EXCEL_DAY_NUMBER, date));
        return accept(BirthDate.ofDay(date));
    }

    /** 11081968, or 19680811 where the other way round is no date. */
    private Reading<BirthDate> fromEightDigits(String digits) {
        var dayFirst = List.of(part(digits, 0, 2), part(digits, 2, 4), part(digits, 4, 8));
        return plausible(dayFirst.get(2).value()) && dayFirst.get(1).value() <= 12
                ? fromThree(dayFirst)
                : fromThree(List.of(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8)));
    }

    private Reading<BirthDate> fromTwo(Part first, Part second) {
        var year = first.isYear() ? first : second;
        var month = first.isYear() ? second : first;
        return year.isYear() && month.digits().length() <= 2
                ? inMonth(year.value(), month.value())
                : Reading.unreadable(NOT_A_DATE);
    }

    private Reading<BirthDate> fromThree(List<Part> parts) {
        var first = parts.get(0);
        var second = parts.get(1);
        var third = parts.get(2);
        if (first.isYear()) {
            return fromParts(third, second, first);
        }
        return first.named() ? fromParts(second, first, third) : fromParts(first, second, third);
    }

    private Reading<BirthDate> fromParts(Part day, Part month, Part year) {
        if (day.digits().length() > 2 || month.digits().length() > 2) {
            return Reading.unreadable(NOT_A_DATE);
        }
        return switch (year.digits().length()) {
            case 2 -> onDay(day.value(), month.value(), withCentury(day.value(), month.value(), year.value()));
            case 4 -> onDay(day.value(), month.value(), year.value());
            default -> Reading.unreadable(NOT_A_DATE);
        };
    }

    /** The latest century that does not put the birth into the future; said aloud where a living person fits both. */
    private int withCentury(int day, int month, int yearOfCentury) {
        var century = today.getYear() / 100 * 100;
        var later = century + yearOfCentury;
        var thisYear =
                later == today.getYear() && month * 100 + day > today.getMonthValue() * 100 + today.getDayOfMonth();
        if (later > today.getYear() || thisYear) {
            return later - 100;
        }
        if (later - 100 >= today.getYear() - OLDEST) {
            noticed.add(Finding.of(CENTURY_ASSUMED, later, later - 100));
        }
        return later;
    }

    /** Day or month 00 is how registers write "unknown". */
    private Reading<BirthDate> onDay(int day, int month, int year) {
        if (!plausible(year)) {
            return Reading.unreadable(NOT_A_DATE);
        }
        if (month == 0) {
            return inYear(year);
        }
        if (day == 0) {
            return inMonth(year, month);
        }
        if (exists(day, month, year)) {
            return accept(BirthDate.ofDay(LocalDate.of(year, month, day)));
        }
        if (month > 12 && exists(month, day, year)) {
            var swapped = LocalDate.of(year, day, month);
            noticed.add(Finding.of(MONTH_BEFORE_DAY, swapped));
            return accept(BirthDate.ofDay(swapped));
        }
        return Reading.unreadable(NO_SUCH_DATE, day, month, year);
    }

    private Reading<BirthDate> inMonth(int year, int month) {
        if (month == 0) {
            return inYear(year);
        }
        return plausible(year) && month <= 12
                ? accept(BirthDate.ofMonth(YearMonth.of(year, month)))
                : Reading.unreadable(NOT_A_DATE);
    }

    private Reading<BirthDate> inYear(int year) {
        return plausible(year) ? accept(BirthDate.ofYear(year)) : Reading.unreadable(NOT_A_DATE);
    }

    private Reading<BirthDate> accept(BirthDate birth) {
        if (birth.earliest().isAfter(today)) {
            return Reading.unreadable(IN_FUTURE, birth.earliest());
        }
        var age = birth.ageOn(today).atMost();
        if (age > OLDEST) {
            noticed.add(Finding.of(IMPLAUSIBLY_OLD, age));
        }
        if (birth.isDefaultBirthday()) {
            noticed.add(Finding.of(DEFAULT_BIRTHDAY));
        }
        return new Read<>(birth, noticed);
    }

    private static boolean plausible(int year) {
        return year >= FIRST_YEAR;
    }

    private static boolean exists(int day, int month, int year) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static Part part(String digits, int from, int to) {
        return new Part(digits.substring(from, to), false);
    }

    private record Part(String digits, boolean named) {

        boolean isYear() {
            return digits.length() == 4;
        }

        int value() {
            return Integer.parseInt(digits);
        }
    }
}
