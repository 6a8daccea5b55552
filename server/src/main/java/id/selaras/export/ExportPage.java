package id.selaras.export;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Downloads: the form, and what left before.
 *
 * @param form null for who only looks
 */
public record ExportPage(@Nullable Form form, List<Line> taken) {

    /**
     * The questions.
     *
     * @param expected how many people a file of the whole own area holds, and how long that takes
     * @param uncovered null for roles that may not
     */
    public record Form(
            String expected,
            Field area,
            List<Option> areas,
            Field format,
            List<Option> formats,
            Field coding,
            List<Option> codings,
            @Nullable Field uncovered,
            @Nullable Field health,
            Field purpose,
            @Nullable Field because) {}

    /** @param what place, form and how much is uncovered */
    public record Line(String number, String when, String by, String what, String purpose, String state) {}
}
