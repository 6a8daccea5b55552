package id.selaras.importing;

import id.selaras.engine.identity.BirthDate;
import id.selaras.engine.identity.FindingCode;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.PersonName;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Reading.Read;
import id.selaras.engine.identity.Reading.Unreadable;
import id.selaras.engine.identity.Sex;
import id.selaras.importing.ImportRow.Life;
import id.selaras.importing.ImportRow.PersonPart;
import id.selaras.importing.Mapping.DateOrder;
import id.selaras.registry.Birth;
import id.selaras.registry.Relation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row says of its person. */
final class PersonReader {
    private static final Pattern DIGITS_FIRST = Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})([-/. ])(\\d{2}|\\d{4})");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]");
    private static final Pattern YEARS = Pattern.compile("(?i)\\s*(tahun|thn|th)\\.?$|\\.0+$");
    private static final int LONGEST_NAME = 120;
    private static final int OLDEST = 120;

    private final LocalDate today;
    private final DateOrder dates;

    PersonReader(LocalDate today, DateOrder dates) {
        this.today = today;
        this.dates = dates;
    }

    PersonPart read(Cells cells) {
        var nik = nik(cells);
        var birth = birth(cells);
        var sex = sex(cells);
        if (nik != null) {
            compare(nik, birth, sex, cells);
        }
        return new PersonPart(
                nik,
                name(cells),
                sex == null && nik != null ? nik.sex() : sex,
                birth,
                relation(cells),
                phone(cells),
                life(cells),
                Programmes.ofPerson(cells));
    }

    private static @Nullable Nik nik(Cells cells) {
        var text = cells.text(Column.NIK);
        var nik = Numbers.read(Nik.parse(text), Column.NIK, cells);
        if (text.isEmpty()) {
            cells.note(RowProblem.NIK_MISSING, Column.NIK);
        } else if (nik != null && !Numbers.isKnownProvince(nik.areaPrefix()) && !nik.temporary()) {
            cells.note(RowProblem.NUMBER_PREFIX_UNKNOWN, Column.NIK);
        }
        return nik;
    }

    private static void compare(Nik nik, @Nullable Birth birth, @Nullable Sex sex, Cells cells) {
        var date = birth == null || birth.toldAsAge() ? null : birth.date();
        for (var finding : nik.compareWith(date, sex)) {
            if (finding.code() == FindingCode.SEX_DIFFERS) {
                cells.note(RowProblem.NIK_SEX_DIFFERS, Column.SEX);
            } else {
                cells.note(RowProblem.NIK_BIRTH_DIFFERS, Column.BIRTH_DATE);
            }
        }
    }

    private static String name(Cells cells) {
        var text = cells.line(Column.NAME);
        if (text.isEmpty()) {
            cells.note(RowProblem.NAME_MISSING, Column.NAME);
            return "";
        }
        if (text.length() > LONGEST_NAME) {
            cells.note(RowProblem.NAME_TOO_LONG, Column.NAME, "" + text.length(), "" + LONGEST_NAME);
            return "";
        }
        for (var finding : PersonName.parse(text).allFindings()) {
            switch (finding.code()) {
                case NO_LETTERS, PLACEHOLDER_NAME -> cells.note(RowProblem.NAME_UNREADABLE, Column.NAME);
                case DIGITS_IN_NAME -> cells.note(RowProblem.NAME_WITH_DIGITS, Column.NAME);
                default -> {}
            }
        }
        return text;
    }

    private static @Nullable Sex sex(Cells cells) {
        var written = cells.text(Column.SEX).toLowerCase(Locale.ROOT);
        return switch (written.length() == 1
                ? written
                : NO_WORD.matcher(written).replaceAll("")) {
            case "" -> null;
            case "1", "l", "lk", "lakilaki", "pria", "male", "m", "1lakilaki" -> Sex.MALE;
            case "2", "p", "pr", "perempuan", "wanita", "female", "f", "w", "2perempuan" -> Sex.FEMALE;
            default -> {
                cells.note(RowProblem.SEX_UNKNOWN, Column.SEX);
                yield null;
            }
        };
    }

    private @Nullable Birth birth(Cells cells) {
        var age = age(cells);
        var text = cells.text(Column.BIRTH_DATE);
        return switch (BirthDate.parse(inOrder(text), today)) {
            case Read<BirthDate>(var date, var noticed) -> {
                noticed.forEach(finding -> note(finding.code(), cells));
                var years = date.ageOn(today);
                if (age != null && (age < years.atLeast() - 1 || age > years.atMost() + 1)) {
                    cells.note(RowProblem.AGE_DIFFERS, Column.AGE);
                }
                yield new Birth(date, false);
            }
            case Unreadable<BirthDate>(var finding) -> {
                note(finding.code(), cells);
                yield null;
            }
            default -> age == null ? null : Birth.atAge(age, today);
        };
    }

    private static void note(FindingCode code, Cells cells) {
        var problem = switch (code) {
            case NO_SUCH_DATE -> RowProblem.BIRTH_NO_SUCH_DAY;
            case IN_FUTURE -> RowProblem.BIRTH_IN_FUTURE;
            case IMPLAUSIBLY_OLD -> RowProblem.BIRTH_TOO_LONG_AGO;
            case CENTURY_ASSUMED -> RowProblem.BIRTH_CENTURY_ASSUMED;
            case MONTH_BEFORE_DAY -> RowProblem.BIRTH_MONTH_FIRST;
            case EXCEL_DAY_NUMBER -> RowProblem.BIRTH_FROM_SPREADSHEET;
            case DEFAULT_BIRTHDAY -> null;
            default -> RowProblem.BIRTH_UNREADABLE;
        };
        if (problem != null) {
            cells.note(problem, Column.BIRTH_DATE);
        }
    }

    /** A date of only numbers with the day in front, as its reader expects it. */
    private String inOrder(String text) {
        if (dates == DateOrder.DAY_FIRST) {
            return text;
        }
        var parts = DIGITS_FIRST.matcher(text);
        return parts.matches()
                ? parts.group(3) + parts.group(2) + parts.group(1) + parts.group(4) + parts.group(5)
                : text;
    }

    private static @Nullable Integer age(Cells cells) {
        var written = cells.text(Column.AGE);
        var text =
                Numbers.areDigits(written, 3) ? written : YEARS.matcher(written).replaceAll("");
        if (text.isEmpty()) {
            return null;
        }
        if (!Numbers.areDigits(text, 3) || Integer.parseInt(text) > OLDEST) {
            cells.note(RowProblem.AGE_UNREADABLE, Column.AGE);
            return null;
        }
        return Integer.valueOf(text);
    }

    private static Relation relation(Cells cells) {
        var text = cells.text(Column.RELATION);
        var relation = Relations.of(text);
        if (relation == null) {
            cells.note(text.isEmpty() ? RowProblem.RELATION_MISSING : RowProblem.RELATION_UNKNOWN, Column.RELATION);
            return Relation.UNKNOWN;
        }
        return relation;
    }

    private static @Nullable Phone phone(Cells cells) {
        var reading = Phone.parse(cells.text(Column.PHONE));
        if (reading instanceof Unreadable<Phone>) {
            cells.note(RowProblem.PHONE_UNREADABLE, Column.PHONE);
        }
        return reading.asOptional().orElse(null);
    }

    private static Life life(Cells cells) {
        var presence = cells.text(Column.PRESENCE).toUpperCase(Locale.ROOT);
        return switch (presence) {
            case "2", "PINDAH" -> Life.MOVED;
            case "3", "MENINGGAL", "MENINGGAL DUNIA" -> Life.DECEASED;
            case "4", "TIDAK DITEMUKAN" -> Life.MISSING;
            default -> Life.LIVING;
        };
    }
}
