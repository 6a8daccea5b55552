package id.selaras.engine.identity;

import java.util.Locale;

/** What a reader noticed; the words are the caller's, the arguments in brackets stand in this order in {@link Finding}. */
public enum FindingCode {
    /** [digits present, digits missing]; a telephone number is counted without its leading 0 or 62 */
    TOO_SHORT,
    /** [digits present, digits too many] */
    TOO_LONG,
    /** [the first character that is not a digit] */
    NOT_DIGITS,
    /** A spreadsheet wrote 3,30E+15: the last digits are lost for good. */
    EXCEL_ROUNDED,
    /** All digits alike, a run such as 123456, or a short repeating group. */
    FAKE_PATTERN,
    /** Serial 0000 is never issued. */
    SERIAL_ZERO,
    /** Begins with 0: a stand-in for a resident without a number. */
    TEMPORARY,
    /** The six digits in the middle are no date in any century. */
    IMPOSSIBLE_DATE_INSIDE,
    /** Day 41–71 in a family-card number: somebody entered a woman's NIK. */
    LOOKS_LIKE_NIK,

    /** [date in the NIK, stated date] */
    BIRTH_DATE_DIFFERS,
    /** [date in the NIK, stated date]: the same with day and month exchanged */
    BIRTH_DATE_SWAPPED,
    /** [date in the NIK, stated date]: same year, and one of the two is a default birthday */
    DEFAULT_BIRTHDAY_DIFFERS,
    /** [month number in the NIK, stated month number] */
    BIRTH_MONTH_DIFFERS,
    /** [year in the NIK, stated year] */
    BIRTH_YEAR_DIFFERS,
    /** [sex in the NIK, stated sex] */
    SEX_DIFFERS,

    /** Nothing in the text could be read as a date. */
    NOT_A_DATE,
    /** [day, month, year] such as 30 February */
    NO_SUCH_DATE,
    /** [date] */
    IN_FUTURE,
    /** [age in years] */
    IMPLAUSIBLY_OLD,
    /** [year taken, other possible year]: the year was written with two digits */
    CENTURY_ASSUMED,
    /** 1 January, 31 December and 1 July mostly stand for "day unknown". */
    DEFAULT_BIRTHDAY,
    /** [date as read]: month first, day second */
    MONTH_BEFORE_DAY,
    /** [date as read]: a spreadsheet's day number */
    EXCEL_DAY_NUMBER,

    /** A name without a single letter. */
    NO_LETTERS,
    /** The name holds digits. */
    DIGITS_IN_NAME,
    /** "NN", "tanpa nama": nobody's name. */
    PLACEHOLDER_NAME,
    /** [length, longest expected] */
    NAME_VERY_LONG,

    /** Digits, but no number that can be called. */
    NOT_A_PHONE,
    /** [how many]: the first was taken */
    SEVERAL_NUMBERS;

    /** Stable part of a message key: {@code too-short}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
