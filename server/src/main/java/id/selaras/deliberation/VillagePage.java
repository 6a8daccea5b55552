package id.selaras.deliberation;

import id.selaras.ui.DeliberationMark;
import id.selaras.ui.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cycles of a year in one village.
 *
 * @param next what comes next, and when
 * @param form the questions for the next meeting; null when it is prepared, or the month is over
 */
public record VillagePage(
        String title,
        String village,
        int year,
        String next,
        List<Line> lines,
        @Nullable Form form,
        @Nullable Notice notice) {

    public VillagePage {
        lines = List.copyOf(lines);
    }

    /** @param href of the meeting; null when none was prepared */
    public record Line(
            String month,
            String days,
            String cutOff,
            DeliberationMark mark,
            @Nullable String href,
            @Nullable String held) {}

    /** @param month as the form sends it */
    public record Form(String month, String monthName, Field day, Field place, Field chair) {}
}
