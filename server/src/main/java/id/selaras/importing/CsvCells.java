package id.selaras.importing;

import java.util.ArrayList;
import java.util.List;

/** The cells of one record, taken line by line: a quoted cell may run on over several. */
final class CsvCells {
    private static final String[] SHORT = shortTexts();

    private final char delimiter;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;
    private boolean stray;

    CsvCells(char delimiter) {
        this.delimiter = delimiter;
    }

    /** @return whether the record is complete; else the next line belongs to it */
    boolean take(String line, String end) {
        var at = quoted ? closing(line, 0) : open(line, 0);
        while (at >= 0) {
            at = open(line, at);
        }
        if (quoted) {
            cell.append(end);
        }
        return !quoted;
    }

    List<String> cells() {
        return cells;
    }

    /** A quote closed in the middle of a cell: probably an earlier one was never closed. */
    boolean isStray() {
        return stray;
    }

    /** The line by its delimiters alone, for a record whose quotes can't be trusted. */
    static List<String> plain(String line, char delimiter) {
        var cells = new ArrayList<String>();
        var from = 0;
        for (int to = line.indexOf(delimiter); to >= 0; to = line.indexOf(delimiter, from)) {
            cells.add(line.substring(from, to));
            from = to + 1;
        }
        cells.add(line.substring(from));
        return cells;
    }

    /** Reads one cell from here; answers where the next begins, or -1 at the end of the line. */
    private int open(String line, int from) {
        if (from < line.length() && line.charAt(from) == '"') {
            quoted = true;
            return closing(line, from + 1);
        }
        return plainRest(line, from);
    }

    private int plainRest(String line, int from) {
        var to = line.indexOf(delimiter, from);
        var end = to < 0 ? line.length() : to;
        if (cell.isEmpty()) {
            cells.add(text(line, from, end));
        } else {
            cells.add(cell.append(line, from, end).toString());
            cell.setLength(0);
        }
        return to < 0 ? -1 : to + 1;
    }

    private int closing(String line, int from) {
        var start = from;
        while (true) {
            var quote = line.indexOf('"', start);
            if (quote < 0) {
                cell.append(line, start, line.length());
                return -1;
            }
            cell.append(line, start, quote);
            if (quote + 1 < line.length() && line.charAt(quote + 1) == '"') {
                cell.append('"');
                start = quote + 2;
                continue;
            }
            quoted = false;
            if (quote + 1 < line.length() && line.charAt(quote + 1) != delimiter) {
                stray = true;
                cell.append('"');
            }
            return plainRest(line, quote + 1);
        }
    }

    private static String text(String line, int from, int end) {
        return end - from == 1 && line.charAt(from) < SHORT.length
                ? SHORT[line.charAt(from)]
                : line.substring(from, end);
    }

    /** Codes of one character are most of a row's cells; each is kept once. */
    static String[] shortTexts() {
        var texts = new String[128];
        for (char c = 0; c < texts.length; c++) {
            texts[c] = String.valueOf(c);
        }
        return texts;
    }
}
