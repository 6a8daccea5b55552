package id.selaras.eligibility;

import java.util.List;

/**
 * Which cells of a table stay covered for who may not see people: those from one to four, and where only one of a column or of
 * figures that explain each other would be covered, the next smallest too, for a difference would tell it.
 */
final class SmallNumbers {
    private static final long LEAST_SHOWN = 5;

    private final long[][] cells;
    private final boolean[][] covered;

    private SmallNumbers(long[][] cells) {
        this.cells = cells;
        covered = new boolean[cells.length][cells.length == 0 ? 0 : cells[0].length];
        for (var row = 0; row < cells.length; row++) {
            for (var column = 0; column < covered[row].length; column++) {
                covered[row][column] = cells[row][column] > 0 && cells[row][column] < LEAST_SHOWN;
            }
        }
    }

    /** @param together columns of one row of which all but one tell the last */
    static boolean[][] covered(long[][] cells, List<int[]> together) {
        var numbers = new SmallNumbers(cells);
        while (numbers.coversMore(together)) {
            // Each turn covers at least one cell more.
        }
        return numbers.covered;
    }

    private boolean coversMore(List<int[]> together) {
        var more = false;
        for (var row = 0; row < cells.length; row++) {
            for (var columns : together) {
                more |= coverSecondInRow(row, columns);
            }
        }
        for (var column = 0; cells.length > 1 && column < cells[0].length; column++) {
            more |= coverSecondInColumn(column);
        }
        return more;
    }

    private boolean coverSecondInRow(int row, int[] columns) {
        var count = 0;
        var next = -1;
        for (var column : columns) {
            if (covered[row][column]) {
                count++;
            } else if (next < 0 || cells[row][column] < cells[row][next]) {
                next = column;
            }
        }
        return count == 1 && cover(row, next);
    }

    private boolean coverSecondInColumn(int column) {
        var count = 0;
        var next = -1;
        for (var row = 0; row < cells.length; row++) {
            if (covered[row][column]) {
                count++;
            } else if (next < 0 || cells[row][column] < cells[next][column]) {
                next = row;
            }
        }
        return count == 1 && cover(next, column);
    }

    private boolean cover(int row, int column) {
        if (row < 0 || column < 0) {
            return false;
        }
        covered[row][column] = true;
        return true;
    }
}
