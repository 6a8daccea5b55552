package id.selaras.importing;

import id.selaras.engine.identity.Finding;
import id.selaras.engine.identity.Reading;
import id.selaras.engine.identity.Reading.Absent;
import id.selaras.engine.identity.Reading.Read;
import id.selaras.engine.identity.Reading.Unreadable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** NIK and family-card numbers of a file, where each doubt is said with its column. */
final class Numbers {
    /** Of all editions: a number keeps the code of the province that it was given in. */
    private static final Set<String> PROVINCES = Stream.of(
                    ("11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 54 "
                                    + "61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private Numbers() {}

    static <T> @Nullable T read(Reading<T> reading, Column column, Cells cells) {
        return switch (reading) {
            case Read<T>(T value, var noticed) -> {
                noticed.forEach(finding -> note(finding, column, cells));
                yield value;
            }
            case Unreadable<T>(var finding) -> {
                note(finding, column, cells);
                yield null;
            }
            case Absent<T> absent -> null;
        };
    }

    static boolean isKnownProvince(String areaPrefix) {
        return PROVINCES.contains(areaPrefix.substring(0, 2));
    }

    /** One to so many digits and nothing else. */
    static boolean areDigits(String text, int most) {
        if (text.isEmpty() || text.length() > most) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static void note(Finding finding, Column column, Cells cells) {
        var problem = switch (finding.code()) {
            case EXCEL_ROUNDED -> RowProblem.NUMBER_ROUNDED;
            case TOO_SHORT -> RowProblem.NUMBER_TOO_SHORT;
            case TOO_LONG -> RowProblem.NUMBER_TOO_LONG;
            case FAKE_PATTERN, SERIAL_ZERO -> RowProblem.NUMBER_FAKE;
            case TEMPORARY -> RowProblem.NUMBER_TEMPORARY;
            case IMPOSSIBLE_DATE_INSIDE -> RowProblem.NUMBER_DATE_IMPOSSIBLE;
            case LOOKS_LIKE_NIK -> RowProblem.CARD_IS_NIK;
            default -> RowProblem.NUMBER_NOT_DIGITS;
        };
        var arguments = problem == RowProblem.NUMBER_TOO_SHORT || problem == RowProblem.NUMBER_TOO_LONG
                ? finding.arguments().stream().map(String::valueOf).toArray(String[]::new)
                : new String[0];
        cells.note(problem, column, arguments);
    }
}
