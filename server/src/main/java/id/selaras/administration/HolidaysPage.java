package id.selaras.administration;

import id.selaras.ui.Field;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The holidays of a year, with the form for an own one. */
public record HolidaysPage(Frame frame, int year, List<Line> lines, Field date, Field name, Field works) {

    /**
     * @param own id if it is the chosen area's own row and may be removed, else null
     * @param overruled whether the area's own row says otherwise
     */
    public record Line(
            String date,
            String name,
            String kind,
            String place,
            boolean closed,
            boolean overruled,
            @Nullable UUID own) {}
}
