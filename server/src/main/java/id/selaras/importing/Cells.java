package id.selaras.importing;

import id.selaras.importing.RawRow.CellProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one row by column, and what is noticed about them on the way. */
final class Cells {
    /** {@code ="0012"}: how spreadsheets are made to keep leading zeros; a text, although written as a formula. */
    private static final Pattern TEXT_FORMULA = Pattern.compile("=\\s*\"((?:[^\"]|\"\")*)\"\\s*");

    private static final Pattern NUMBER_FORMULA = Pattern.compile("=\\s*(\\d+)\\s*");
    private static final Pattern CALL = Pattern.compile("[+-].*\\(.*", Pattern.DOTALL);
    private static final Pattern ERROR =
            Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!|#+)");
    private static final Pattern NOTHING = Pattern.compile("[-–—.]*|(?i)\\(?null\\)?|nan|n/a|\\\\n|nil");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 1_000;

    private final RawRow row;
    private final Places places;
    private final List<RowFinding> findings = new ArrayList<>();

    Cells(RawRow row, Places places) {
        this.row = row;
        this.places = places;
        for (var problem : row.problems()) {
            notice(problem);
        }
        if (row.delimited() && row.cells().size() < places.width()) {
            note(
                    RowProblem.CELLS_MISSING,
                    null,
                    "" + places.width(),
                    "" + row.cells().size());
        }
        if (row.cells().size() > places.width() && isWrittenBeyond()) {
            note(
                    RowProblem.CELLS_TOO_MANY,
                    null,
                    "" + places.width(),
                    "" + row.cells().size());
        }
    }

    private boolean isWrittenBeyond() {
        return row.cells().stream().skip(places.width()).anyMatch(cell -> !cell.isBlank());
    }

    List<RowFinding> findings() {
        return findings;
    }

    void note(RowProblem problem, @Nullable Column column, String... arguments) {
        findings.add(RowFinding.of(problem, column, arguments));
    }

    /** What the cell says, without blanks around it; empty where it says nothing, or is no plain cell. */
    String text(Column column) {
        var written = written(column);
        if (written.isEmpty()) {
            return "";
        }
        var first = written.charAt(0);
        if (first == '='
                || first == '@'
                || ((first == '+' || first == '-') && CALL.matcher(written).matches())) {
            return literal(column, written);
        }
        if (first == '#' && ERROR.matcher(written).matches()) {
            note(RowProblem.SPREADSHEET_ERROR, column);
            return "";
        }
        if (written.length() > LONGEST) {
            note(RowProblem.CELL_TOO_LONG, column, "" + LONGEST);
            return "";
        }
        return written;
    }

    /** The same in one line, with single blanks between its words. */
    String line(Column column) {
        var text = text(column);
        for (var i = 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isWhitespace(c) && (c != ' ' || text.charAt(i - 1) == ' ')) {
                return BLANKS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private String written(Column column) {
        var place = places.of(column);
        if (place < 0 || place >= row.cells().size()) {
            return "";
        }
        var text = row.cells().get(place);
        if (text.isEmpty() || isPlain(text)) {
            return text;
        }
        var stripped = text.replace('\u00A0', ' ').strip();
        return stripped.length() < 7 && NOTHING.matcher(stripped).matches() ? "" : stripped;
    }

    /** Most cells are a code or a word, with nothing to take away; of seventy a row that is worth knowing soon. */
    private static boolean isPlain(String text) {
        var first = text.charAt(0);
        var last = text.charAt(text.length() - 1);
        return ((first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z'))
                && first != 'n'
                && first != 'N'
                && last > ' '
                && last < '\u007F'
                && text.indexOf('\u00A0') < 0;
    }

    private String literal(Column column, String written) {
        var text = TEXT_FORMULA.matcher(written);
        if (text.matches()) {
            return text.group(1).replace("\"\"", "\"").strip();
        }
        var number = NUMBER_FORMULA.matcher(written);
        if (number.matches()) {
            return number.group(1);
        }
        note(RowProblem.FORMULA, column);
        return "";
    }

    private void notice(CellProblem problem) {
        if (problem.place() == RawRow.WHOLE_ROW) {
            note(problem.problem(), null);
            return;
        }
        var column = places.column(problem.place());
        // What stands in a column that nobody reads harms nobody.
        if (column != null) {
            note(problem.problem(), column, "" + RawRow.LONGEST_CELL);
        }
    }
}
