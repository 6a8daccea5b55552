package id.selaras.administration;

import java.util.Map;

/**
 * One row of a sheet.
 *
 * @param number as the spreadsheet counts it
 */
record SheetRow(int number, Map<Column, String> cells) {

    SheetRow {
        cells = Map.copyOf(cells);
    }

    String text(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
