package id.selaras.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a report; the print and the file are made of it, too.
 *
 * @param lead what it counts
 * @param first head of the first column
 * @param heads heads of the numbers
 * @param bars what the bar before the numbers draws; null for a table without
 */
public record ReportTable(
        String title,
        String lead,
        String first,
        List<String> heads,
        List<Row> rows,
        @Nullable Legend bars) {

    public ReportTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** What the filled and the hatched part of a bar are; {@code hatched} is null when there is one part. */
    public record Legend(String filled, @Nullable String hatched) {}

    /**
     * @param meaning what the row counts, where the table's rows count different things
     * @param href the same report of this place
     */
    public record Row(
            String label,
            @Nullable String meaning,
            @Nullable String href,
            List<Cell> cells,
            @Nullable Bar bar) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number as the page shows it and as a file holds it.
     *
     * @param quiet whether it is nothing or hidden, and steps back behind the others
     */
    public record Cell(String text, String raw, boolean quiet) {}

    /** Two parts of at most {@link #WIDTH}. */
    public record Bar(long filled, long hatched) {
        public static final int WIDTH = 220;
        // A part below five is drawn as five: the bar must not give away what the table hides.
        private static final long LEAST = 5;

        static Bar of(Figure filled, Figure hatched, long most) {
            var scale = Math.max(most, 1);
            return new Bar(length(filled, scale), length(hatched, scale));
        }

        private static long length(Figure figure, long scale) {
            var drawn = figure.hidden() || figure.count() > 0 ? Math.max(figure.count(), LEAST) : 0;
            return Math.min(WIDTH, Math.round(drawn * (double) WIDTH / Math.max(scale, LEAST)));
        }
    }
}
