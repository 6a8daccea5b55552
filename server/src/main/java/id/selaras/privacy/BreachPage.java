package id.selaras.privacy;

import id.selaras.ui.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose data an account saw, in words. */
public record BreachPage(
        Field officer,
        Field from,
        Field until,
        Field reason,
        @Nullable Result result) {

    public List<Field> all() {
        return List.of(officer, from, until, reason);
    }

    /**
     * What was found.
     *
     * @param sessions in which it was seen
     * @param notice words to begin the notice with; the office adds what it did and where to ask
     */
    public record Result(String count, List<String> files, List<Line> people, List<String> sessions, String notice) {}

    /** @param seen how and how often */
    public record Line(String name, String place, String reach, String seen, String when) {

        @Override
        public String toString() {
            return "Line[…]";
        }
    }
}
