package id.selaras.area;

import id.selaras.area.AreaEdition.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The areas that this program carries, for who has no database at hand. */
public final class CarriedAreas {

    private CarriedAreas() {}

    /** The villages of a district (33.04), by code. */
    public static List<Area> villagesOf(String district) {
        return below(Level.VILLAGE, district);
    }

    /** The subdistricts of a district, by code. */
    public static List<Area> subdistrictsOf(String district) {
        return below(Level.SUBDISTRICT, district);
    }

    private static List<Area> below(Level level, String district) {
        try {
            return level.read().stream()
                    .filter(area -> area.code().startsWith(district + "."))
                    .sorted((one, other) -> Long.compare(one.no(), other.no()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The areas in this build can't be read", e);
        }
    }
}
