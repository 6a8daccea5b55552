package id.selaras.importing;

import id.selaras.area.Areas;
import id.selaras.importing.Mapping.AreaScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the readers of a file's rows, which know today, the district's villages and the codebook. */
@Component
class RowReaders {
    private final CrosswalkStore crosswalk;
    private final Areas areas;
    private final Clock clock;

    RowReaders(CrosswalkStore crosswalk, Areas areas, Clock clock) {
        this.crosswalk = crosswalk;
        this.areas = areas;
        this.clock = clock;
    }

    /** To be called in a transaction; what it makes needs none. */
    Supplier<RowReader> of(long districtNo, Mapping mapping, Places places) {
        var district = areas.byNo(districtNo).orElseThrow();
        var codes = mapping.areas() == AreaScheme.BPS
                ? crosswalk.into(district.lo(), district.hi())
                : Map.<String, Long>of();
        var today = LocalDate.now(clock);
        return () -> new RowReader(
                places,
                new Villages(
                        mapping.areas(), district, codes, no -> areas.byNo(no).orElse(null)),
                new PersonReader(today, mapping.dates()),
                new DtsenAnswers());
    }
}
