package id.selaras.deliberation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the ministry answered in a month, and the forms for what it has not. */
public record ResultsPage(
        String title,
        String href,
        String backHref,
        String today,
        List<Line> lines,
        int answered,
        @Nullable Notice notice) {

    public ResultsPage {
        lines = List.copyOf(lines);
    }

    /** @param answer in words; null when there is none yet */
    public record Line(
            UUID item,
            String head,
            String cardNo,
            String village,
            String kind,
            @Nullable String answer) {}

    /** What a file would do before it is applied. */
    public record Preview(
            String title, String href, String backHref, boolean applied, List<Row> matched, List<Row> unmatched) {
        public Preview {
            matched = List.copyOf(matched);
            unmatched = List.copyOf(unmatched);
        }
    }

    /** @param what the family, or what the row calls it */
    public record Row(int line, String what, String words) {}
}
