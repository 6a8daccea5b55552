package id.selaras.importing;

import static id.selaras.importing.RowFinding.Severity.ERROR;
import static id.selaras.importing.RowFinding.Severity.INFO;
import static id.selaras.importing.RowFinding.Severity.WARNING;

import id.selaras.importing.RowFinding.Severity;
import java.util.Locale;

/** Everything that can be remarkable about a row of an extract, with what becomes of the row. */
public enum RowProblem {
    // How the row is written.
    QUOTE_OPEN(ERROR),
    ROW_TOO_LONG(ERROR),
    CELLS_MISSING(ERROR),
    CELLS_TOO_MANY(ERROR),
    CELL_TOO_LONG(ERROR),
    ENCODING_BROKEN(ERROR),
    FORMULA(ERROR),
    SPREADSHEET_ERROR(ERROR),
    MERGED(ERROR),

    // Numbers of sixteen digits; arguments as in FindingCode.
    NUMBER_ROUNDED(ERROR),
    NUMBER_TOO_SHORT(ERROR),
    NUMBER_TOO_LONG(ERROR),
    NUMBER_NOT_DIGITS(ERROR),
    NUMBER_FAKE(ERROR),
    NUMBER_TEMPORARY(WARNING),
    NUMBER_DATE_IMPOSSIBLE(ERROR),
    NUMBER_PREFIX_UNKNOWN(WARNING),
    CARD_IS_NIK(ERROR),
    CARD_MISSING(ERROR),
    NIK_MISSING(WARNING),
    NIK_BIRTH_DIFFERS(WARNING),
    NIK_SEX_DIFFERS(WARNING),
    /** [number of the other row] */
    NIK_TWICE(ERROR),

    // The person.
    NAME_MISSING(ERROR),
    NAME_UNREADABLE(ERROR),
    NAME_WITH_DIGITS(WARNING),
    NAME_TOO_LONG(ERROR),
    SEX_UNKNOWN(ERROR),
    BIRTH_UNREADABLE(ERROR),
    BIRTH_NO_SUCH_DAY(ERROR),
    BIRTH_IN_FUTURE(ERROR),
    BIRTH_TOO_LONG_AGO(WARNING),
    BIRTH_CENTURY_ASSUMED(WARNING),
    BIRTH_MONTH_FIRST(WARNING),
    BIRTH_FROM_SPREADSHEET(INFO),
    AGE_UNREADABLE(WARNING),
    AGE_DIFFERS(WARNING),
    RELATION_MISSING(ERROR),
    RELATION_UNKNOWN(ERROR),
    PHONE_UNREADABLE(WARNING),

    // Where the family lives, and what is said of it.
    AREA_MISSING(ERROR),
    AREA_UNREADABLE(ERROR),
    AREA_UNKNOWN(ERROR),
    AREA_NOT_IN_CROSSWALK(ERROR),
    AREA_OUTSIDE(ERROR),
    COUNT_UNREADABLE(WARNING),
    DECILE_UNREADABLE(WARNING),
    ANSWER_UNKNOWN(WARNING),

    // The rows of one card together; arguments are the numbers of other rows.
    TWO_HEADS(ERROR),
    NO_HEAD(ERROR),
    COUPLE_SAME_SEX(WARNING),
    CHILD_OLDER_THAN_PARENT(ERROR),
    PARENT_VERY_YOUNG(WARNING),
    PARENT_YOUNGER_THAN_CHILD(WARNING),
    /** [as the column says, rows found] */
    COUNT_DIFFERS(WARNING),
    /** [row whose answer was taken] */
    HOUSEHOLD_DIFFERS(WARNING),
    FAMILY_TOO_LARGE(ERROR),

    // Said by whoever compares with the registry.
    /** Fits more than one person of the registry. */
    FITS_TWO(ERROR),
    /** NIK is known, but with another name and birth date. */
    NIK_OF_ANOTHER(ERROR),
    /** Recorded as deceased. */
    PERSON_DECEASED(ERROR),
    /** Somebody saw it otherwise, later than the list is dated. */
    NEWER_KNOWN(WARNING);

    private final Severity severity;

    RowProblem(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public String key() {
        return "import.wrong." + code();
    }

    public String remedyKey() {
        return "import.mend." + code();
    }

    /** As the database and the downloaded file keep it: {@code two-heads}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
