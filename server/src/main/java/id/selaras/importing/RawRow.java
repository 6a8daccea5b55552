package id.selaras.importing;

import java.util.List;

/**
 * A row as it stands in a file, before anybody asked what it means.
 *
 * @param number as the file counts it
 * @param cells of {@link #LONGEST_CELL} characters at most
 * @param problems with its writing
 * @param delimited whether an empty cell at its end would be there
 */
record RawRow(long number, List<String> cells, List<CellProblem> problems, boolean delimited) {
    static final int LONGEST_CELL = 20_000;

    /** Place of a problem that is about the whole row. */
    static final int WHOLE_ROW = -1;

    record CellProblem(int place, RowProblem problem) {}

    boolean isBlank() {
        return problems.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    @Override
    public String toString() {
        return "RawRow[" + number + "]";
    }
}
