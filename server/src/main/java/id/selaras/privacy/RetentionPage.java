package id.selaras.privacy;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long data are kept, in words. */
public final class RetentionPage {

    private RetentionPage() {}

    /**
     * @param done whether a clock was just set
     * @param runs that ended what ran out, latest first
     */
    public record Clocks(
            List<Line> lines,
            boolean done,
            List<RightsPage.Said> runs,
            Field kind,
            List<Option> kinds,
            Field months,
            Field basis,
            Field ending,
            List<Option> endings) {

        public List<Field> all() {
            return List.of(kind, months, basis, ending);
        }
    }

    /** @param due what ran out; null where it is not counted */
    public record Line(
            String kind,
            String months,
            String ending,
            String basis,
            String set,
            @Nullable String due) {}
}
