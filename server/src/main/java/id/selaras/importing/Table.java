package id.selaras.importing;

import java.util.List;

/**
 * A list of another kind than the registry's own, as it was dropped.
 *
 * @param heads simplified: {@code no_kk} for "No. KK"
 */
public record Table(List<String> heads, List<Line> lines) {

    public Table {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /**
     * One row below the heads.
     *
     * @param number as the file counts it
     * @param isWhole false where something is wrong with how it is written
     */
    public record Line(long number, List<String> cells, boolean isWhole) {

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    @Override
    public String toString() {
        return "Table[" + lines.size() + "]";
    }
}
