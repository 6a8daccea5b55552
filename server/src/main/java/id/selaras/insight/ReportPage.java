package id.selaras.insight;

import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import id.selaras.ui.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as its page, its print and its file show it.
 *
 * @param area whose figures they are
 * @param path where the form asks for another one
 * @param notes what the reader should know of the figures
 */
public record ReportPage(
        String title,
        String area,
        String lead,
        String path,
        Filters filters,
        Ways ways,
        List<Highlight> highlights,
        List<ReportTable> tables,
        List<String> notes) {

    public ReportPage {
        highlights = List.copyOf(highlights);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /** Whether there is nothing to report. */
    public boolean isEmpty() {
        return tables.isEmpty();
    }

    public record Filters(Field month, List<Option> months, Field area, List<Option> areas) {}

    /**
     * @param above the same report of the area above; null at the reader's own
     * @param other the other report of the same month and area
     */
    public record Ways(
            Link back,
            Link file,
            Link print,
            @Nullable Link above,
            @Nullable Link other) {}

    /**
     * One of the figures on top.
     *
     * @param change in words, with its shape; null when there is nothing to compare
     */
    public record Highlight(
            String label,
            String figure,
            String of,
            @Nullable String change,
            Shape shape) {}
}
