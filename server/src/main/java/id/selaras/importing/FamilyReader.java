package id.selaras.importing;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.importing.ImportRow.FamilyPart;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row says of its family and where it lives. */
final class FamilyReader {
    private static final Pattern DECILE = Pattern.compile("(?i)^(DESIL|D)\\s*");
    private static final Pattern NEIGHBOURHOOD = Pattern.compile("(?i)^(rt|rw)[ .]*");
    private static final int LONGEST_WORDS = 200;

    private final Villages villages;

    FamilyReader(Villages villages) {
        this.villages = villages;
    }

    FamilyPart read(Cells cells) {
        return new FamilyPart(
                orNull(cells.text(Column.HOUSEHOLD_ID)),
                card(cells),
                villages.read(cells),
                neighbourhood(cells.text(Column.RT)),
                neighbourhood(cells.text(Column.RW)),
                words(cells.line(Column.HAMLET)),
                words(cells.line(Column.STREET)),
                count(cells),
                decile(cells),
                orNull(cells.text(Column.PERIOD)),
                Programmes.ofFamily(cells));
    }

    private static @Nullable FamilyCardNumber card(Cells cells) {
        var text = cells.text(Column.CARD_NO);
        if (text.isEmpty()) {
            cells.note(RowProblem.CARD_MISSING, Column.CARD_NO);
        }
        return Numbers.read(FamilyCardNumber.parse(text), Column.CARD_NO, cells);
    }

    private static @Nullable Integer count(Cells cells) {
        var text = whole(cells.text(Column.MEMBER_COUNT));
        if (text.isEmpty()) {
            return null;
        }
        if (!Numbers.areDigits(text, 2) || text.charAt(0) == '0') {
            cells.note(RowProblem.COUNT_UNREADABLE, Column.MEMBER_COUNT);
            return null;
        }
        return Integer.valueOf(text);
    }

    private static @Nullable Integer decile(Cells cells) {
        var written = whole(cells.text(Column.DECILE));
        var text = Numbers.areDigits(written, 2)
                ? written
                : DECILE.matcher(written).replaceFirst("");
        if (text.isEmpty()) {
            return null;
        }
        if (!Numbers.areDigits(text, 2) || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 10) {
            cells.note(RowProblem.DECILE_UNREADABLE, Column.DECILE);
            return null;
        }
        return Integer.valueOf(text);
    }

    private static String whole(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** RT 2 is RT 002; what is no number stays as it is. */
    private static @Nullable String neighbourhood(String text) {
        var digits = Numbers.areDigits(text, 3)
                ? text
                : NEIGHBOURHOOD.matcher(whole(text)).replaceFirst("");
        if (Numbers.areDigits(digits, 3)) {
            return "0".repeat(3 - digits.length()) + digits;
        }
        return orNull(digits.length() > 10 ? digits.substring(0, 10) : digits);
    }

    private static @Nullable String words(String line) {
        return orNull(line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) : line);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
