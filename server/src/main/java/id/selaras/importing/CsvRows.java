package id.selaras.importing;

import id.selaras.importing.Lines.Line;
import id.selaras.importing.RawRow.CellProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file. Where a quote is never closed, only the row with the quote is broken and reading goes on with the
 * next line: a reader that trusts quotes would swallow the rest of the file.
 */
final class CsvRows implements RowSource {
    private static final String DELIMITERS = ",;\t|";
    /** A cell may hold an address of some lines; a quote that stays open longer than that was forgotten. */
    private static final int MOST_LINES = 40;

    private static final int ROWS_ABOVE_WIDTH = 12;

    private final Lines lines;
    private final char delimiter;
    private long number;
    private int width;

    private CsvRows(Lines lines, char delimiter) {
        this.lines = lines;
        this.delimiter = delimiter;
    }

    static CsvRows open(Path file) throws IOException {
        var lines = new Lines(TextFile.of(file).open());
        try {
            return over(lines);
        } catch (IOException | RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    static CsvRows over(Lines lines) throws IOException {
        var first = lines.next();
        if (first == null) {
            throw new FileRefused("empty");
        }
        // Some spreadsheets say their delimiter in a line of its own.
        if (first.text().matches("(?i)sep=.")) {
            return new CsvRows(lines, first.text().charAt(4));
        }
        var seen = new ArrayList<Line>(List.of(first));
        while (first.text().isBlank() && seen.size() < MOST_LINES) {
            first = lines.next();
            if (first == null) {
                throw new FileRefused("empty");
            }
            seen.add(first);
        }
        lines.giveBack(seen);
        return new CsvRows(lines, delimiter(first.text()));
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        var first = lines.next();
        if (first == null) {
            return null;
        }
        number++;
        var cells = new CsvCells(delimiter);
        var more = new ArrayList<Line>();
        var line = first;
        while (!cells.take(line.text(), line.end())) {
            var following = more.size() < MOST_LINES ? lines.next() : null;
            if (following == null) {
                return broken(first, more);
            }
            more.add(following);
            line = following;
        }
        if (!more.isEmpty() && (cells.isStray() || (cells.cells().size() > width && number > ROWS_ABOVE_WIDTH))) {
            return broken(first, more);
        }
        // A title may stand above the heads.
        if (number <= ROWS_ABOVE_WIDTH) {
            width = Math.max(width, cells.cells().size());
        }
        return row(cells.cells());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private RawRow broken(Line first, List<Line> more) {
        lines.giveBack(more);
        var cells = CsvCells.plain(first.text(), delimiter).stream()
                .map(CsvRows::cut)
                .toList();
        return new RawRow(number, cells, List.of(new CellProblem(RawRow.WHOLE_ROW, RowProblem.QUOTE_OPEN)), false);
    }

    private RawRow row(List<String> written) {
        var cells = new ArrayList<String>(written.size());
        var problems = List.<CellProblem>of();
        for (int place = 0; place < written.size(); place++) {
            var text = GuardedCell.unguard(written.get(place));
            var problem = text.length() > RawRow.LONGEST_CELL
                    ? RowProblem.CELL_TOO_LONG
                    : text.indexOf('\uFFFD') >= 0 ? RowProblem.ENCODING_BROKEN : null;
            if (problem != null) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.add(new CellProblem(place, problem));
            }
            cells.add(cut(text));
        }
        return new RawRow(number, cells, problems, true);
    }

    /** Control characters have no place in a table, and the database takes no zero. */
    private static String cut(String text) {
        var cut = text.length() > RawRow.LONGEST_CELL ? text.substring(0, RawRow.LONGEST_CELL) : text;
        for (int i = 0; i < cut.length(); i++) {
            var c = cut.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return cut.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
            }
        }
        return cut;
    }

    /** The one that parts most cells of the first line outside quotes. */
    private static char delimiter(String line) {
        var counts = new int[DELIMITERS.length()];
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            quoted ^= c == '"';
            var which = DELIMITERS.indexOf(c);
            if (!quoted && which >= 0) {
                counts[which]++;
            }
        }
        var best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return DELIMITERS.charAt(best);
    }

    @Override
    public String toString() {
        return "CsvRows[" + Objects.toString(delimiter) + "]";
    }
}
