package id.selaras.insight;

import id.selaras.area.Area;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which report is asked for, and by whom it may be seen how.
 *
 * @param exact whether the reader may see the people and so every number; otherwise small ones are hidden
 * @param running whether the month is not over
 * @param months those that can be chosen, the latest first
 * @param above the area one step up that the reader may choose; null at the reader's own
 * @param places the areas directly below
 */
record Choice(
        YearMonth month,
        Extent area,
        boolean exact,
        boolean running,
        List<YearMonth> months,
        @Nullable Area above,
        List<Area> places) {

    Choice {
        months = List.copyOf(months);
        places = List.copyOf(places);
    }

    /** The same report of another area. */
    String address(String path, String areaCode) {
        return path + "?bulan=" + month + "&wilayah=" + areaCode;
    }

    String address(String path) {
        return address(path, area.code());
    }
}
