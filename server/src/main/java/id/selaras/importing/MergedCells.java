package id.selaras.importing;

/** A block of cells that show one value, which only the first of them has. Rows count from 1, places from 0. */
record MergedCells(long firstRow, long lastRow, int firstPlace, int lastPlace) {

    boolean hides(long row, int place) {
        return row >= firstRow
                && row <= lastRow
                && place >= firstPlace
                && place <= lastPlace
                && (row > firstRow || place > firstPlace);
    }
}
