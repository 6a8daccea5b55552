package id.selaras.engine.identity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A birth date as far as it is known: to the day, the month or the year. */
public record BirthDate(LocalDate earliest, Precision precision) {

    /** How much of the date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** Age in full years; a range where the day of birth is not known. */
    public record Age(int atLeast, int atMost) {
        public boolean exact() {
            return atLeast == atMost;
        }
    }

    private static final Set<MonthDay> DEFAULT_BIRTHDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(12, 31), MonthDay.of(7, 1));

    public BirthDate {
        earliest = switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.withDayOfMonth(1);
            case YEAR -> earliest.withDayOfYear(1);
        };
    }

    /** {@code 11 Agu 1968}, {@code 11-08-1968}, {@code 11/8/68}, {@code 1968-08-11}, {@code Agustus 1968}, {@code 1968}. */
    public static Reading<BirthDate> parse(@Nullable String typed, LocalDate today) {
        return new BirthDateParser(today).parse(typed);
    }

    public static BirthDate ofDay(LocalDate date) {
        return new BirthDate(date, Precision.DAY);
    }

    public static BirthDate ofMonth(YearMonth month) {
        return new BirthDate(month.atDay(1), Precision.MONTH);
    }

    public static BirthDate ofYear(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    public int year() {
        return earliest.getYear();
    }

    /** Last day it can have been. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> YearMonth.from(earliest).atEndOfMonth();
            case YEAR -> earliest.withDayOfYear(earliest.lengthOfYear());
        };
    }

    /** 1 January, 31 December or 1 July: registers write them where the day is unknown, so they prove little. */
    public boolean isDefaultBirthday() {
        return precision == Precision.DAY && DEFAULT_BIRTHDAYS.contains(MonthDay.from(earliest));
    }

    public Age ageOn(LocalDate day) {
        return new Age(years(latest(), day), years(earliest, day));
    }

    /** {@code 1968-08-11}, {@code 1968-08} or {@code 1968}; {@link #parse} reads it back. */
    public String iso() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> Year.from(earliest).toString();
        };
    }

    /** A birth date identifies people; it is shown by {@link #iso()} on purpose, not by accident. */
    @Override
    public String toString() {
        return "BirthDate[" + precision + "]";
    }

    private static int years(LocalDate birth, LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birth, day);
    }
}
