package id.selaras.administration;

import id.selaras.ui.Field;
import id.selaras.ui.Option;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Time limits in force and to come, with the form for an own one. */
public record LimitsPage(
        Frame frame,
        List<Line> lines,
        Field step,
        Field urgency,
        Field sector,
        Field programme,
        Field count,
        Field unit,
        Field source,
        Field from,
        List<Option> steps,
        List<Option> urgencies,
        List<Option> sectors,
        List<Option> programmes,
        List<Option> units) {

    /** @param removable id if it is an own row that is not yet in force, else null */
    public record Line(
            String step,
            String scope,
            String limit,
            String source,
            String place,
            String from,
            @Nullable UUID removable) {}

    public List<Field> all() {
        return List.of(step, urgency, sector, programme, count, unit, source, from);
    }
}
