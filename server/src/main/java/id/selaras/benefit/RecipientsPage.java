package id.selaras.benefit;

import id.selaras.ui.Field;
import id.selaras.ui.Link;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lists of a district, and the form of a new one. */
public record RecipientsPage(
        Field file,
        Field programme,
        Field period,
        Field agency,
        Field day,
        boolean whole,
        List<Option> programmes,
        List<Line> lists) {

    public RecipientsPage {
        programmes = List.copyOf(programmes);
        lists = List.copyOf(lists);
    }

    public record Line(UUID id, String name, String agency, String when, String state, int rows) {}

    /**
     * One list.
     *
     * @param said what stands on top: where it stands
     * @param figures how many rows came to what, each leading to them
     * @param rows of the outcome that is shown
     * @param more how many of them are not shown
     */
    public record One(
            UUID id,
            String title,
            String lead,
            String said,
            List<Figure> figures,
            String shown,
            List<Row> rows,
            int more,
            boolean mayRecord,
            boolean mayTakeBack,
            @Nullable String refused) {
        public One {
            figures = List.copyOf(figures);
            rows = List.copyOf(rows);
        }
    }

    public record Figure(String label, int count, String href, boolean current) {}

    /** @param whom the family's page; null where it is nobody of the registry */
    public record Row(
            long number,
            String name,
            String said,
            @Nullable String problem,
            @Nullable Link whom) {}
}
