package id.selaras.administration;

import id.selaras.ui.SheetLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an Excel or CSV file by the heads in its first row. */
final class SheetFile {
    static final int MOST_ROWS = 5_000;
    private static final int LONGEST_CELL = 500;

    private SheetFile() {}

    /** @throws SheetUnreadable if it is neither, has no heads, or is too long */
    static List<SheetRow> read(byte[] content) {
        try {
            return rows(SheetLines.read(content, MOST_ROWS));
        } catch (SheetLines.Unreadable unreadable) {
            throw new SheetUnreadable(unreadable.isTooLong() ? "admin.sheet.too-long" : "admin.sheet.unreadable");
        }
    }

    private static List<SheetRow> rows(List<List<String>> lines) {
        var heads = lines.isEmpty() ? List.<@Nullable Column>of() : heads(lines.getFirst());
        if (!heads.contains(Column.ROW_KIND) || !heads.contains(Column.NAME)) {
            throw new SheetUnreadable("admin.sheet.no-heads");
        }
        var rows = new ArrayList<SheetRow>();
        for (int line = 1; line < lines.size(); line++) {
            var row = row(line + 1, heads, lines.get(line));
            if (!row.isEmpty() && !row.text(Column.ROW_KIND).startsWith("#")) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new SheetUnreadable("admin.sheet.empty");
        }
        return rows;
    }

    private static List<@Nullable Column> heads(List<String> first) {
        var heads = new ArrayList<@Nullable Column>();
        first.forEach(head -> heads.add(Column.of(head).orElse(null)));
        return heads;
    }

    private static SheetRow row(int number, List<@Nullable Column> heads, List<String> line) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int place = 0; place < Math.min(heads.size(), line.size()); place++) {
            var column = heads.get(place);
            var cell = line.get(place);
            if (column != null && !cell.isBlank()) {
                cells.put(column, cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
            }
        }
        return new SheetRow(number, cells);
    }
}
