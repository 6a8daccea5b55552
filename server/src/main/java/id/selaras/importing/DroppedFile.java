package id.selaras.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was dropped: what kind it is, its heads and the first rows below them.
 *
 * @param headRow number of the row that holds the heads; titles may stand above it
 */
record DroppedFile(Path path, Heads heads, long headRow, List<List<String>> sample) {
    private static final int MOST_COLUMNS = 1_000;
    private static final int ROWS_ABOVE_HEADS = 12;
    private static final int SAMPLE = 5;
    private static final int LIKELY = 3;

    /**
     * @param folder where parts of it may lie while it is read
     * @throws FileRefused if nothing of it can be read
     */
    static DroppedFile of(Path path, Path folder) throws IOException {
        try (var rows = open(path, folder)) {
            var first = new ArrayList<RawRow>();
            while (first.size() < ROWS_ABOVE_HEADS + SAMPLE) {
                var row = rows.next();
                if (row == null) {
                    break;
                }
                first.add(row);
            }
            var head = headRow(first);
            if (head == null) {
                throw new FileRefused("empty");
            }
            var heads = new Heads(withoutEmptyEnd(head.cells()));
            if (heads.written().size() > MOST_COLUMNS) {
                throw new FileRefused(
                        "columns", Integer.toString(heads.written().size()), "" + MOST_COLUMNS);
            }
            var sample = first.stream()
                    .filter(row -> row.number() > head.number() && !row.isBlank())
                    .limit(SAMPLE)
                    .map(RawRow::cells)
                    .toList();
            return new DroppedFile(path, heads, head.number(), sample);
        }
    }

    /** All rows, those above the heads and the heads as well. */
    static RowSource open(Path path, Path folder) throws IOException {
        byte[] begin;
        try (var in = Files.newInputStream(path)) {
            begin = in.readNBytes(8);
        }
        if (begin.length == 0) {
            throw new FileRefused("empty");
        }
        if (begin.length > 3 && begin[0] == 'P' && begin[1] == 'K') {
            return XlsxRows.open(path, folder);
        }
        // The old binary workbook, and one locked with a password, begin alike.
        if (begin.length > 3 && (begin[0] & 0xFF) == 0xD0 && (begin[1] & 0xFF) == 0xCF) {
            throw new FileRefused("old-excel");
        }
        if (new String(begin, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .matches("%pdf.*|<!doc.*|<html.*|<\\?xml.*|rar!.*|7z.*")) {
            throw new FileRefused("not-a-table");
        }
        return CsvRows.open(path);
    }

    private static @Nullable RawRow headRow(List<RawRow> first) {
        RawRow best = null;
        var most = LIKELY - 1L;
        RawRow firstWritten = null;
        for (var row : first) {
            if (row.isBlank()) {
                continue;
            }
            firstWritten = firstWritten == null ? row : firstWritten;
            var likely = new Heads(row.cells()).guesses().size();
            if (likely > most) {
                best = row;
                most = likely;
            }
        }
        return best == null ? firstWritten : best;
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
