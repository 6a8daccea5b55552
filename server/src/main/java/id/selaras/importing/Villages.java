package id.selaras.importing;

import id.selaras.area.Area;
import id.selaras.importing.Mapping.AreaScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The village of a row: by Kemendagri's code, or by BPS' code and the crosswalk. To be used by one thread. */
final class Villages {
    private static final int VILLAGE_DIGITS = 10;
    private static final int VILLAGE = 4;

    private final AreaScheme scheme;
    private final Area district;
    private final Map<String, Long> crosswalk;
    private final LongFunction<@Nullable Area> areas;
    private final Map<String, Found> seen = new HashMap<>();

    /** @param problem null where the village is known and the district's */
    private record Found(@Nullable Long areaNo, @Nullable RowProblem problem) {}

    /**
     * @param crosswalk from BPS' ten digits to the area's number
     * @param areas those of today by number
     */
    Villages(AreaScheme scheme, Area district, Map<String, Long> crosswalk, LongFunction<@Nullable Area> areas) {
        this.scheme = scheme;
        this.district = district;
        this.crosswalk = Map.copyOf(crosswalk);
        this.areas = areas;
    }

    @Nullable
    Long read(Cells cells) {
        var code = digits(cells.text(Column.VILLAGE_CODE));
        if (code.isEmpty()) {
            cells.note(RowProblem.AREA_MISSING, Column.VILLAGE_CODE);
            return null;
        }
        if (code.length() < VILLAGE_DIGITS) {
            code = digits(cells.text(Column.PROVINCE_CODE))
                    + last(digits(cells.text(Column.DISTRICT_CODE)), 2)
                    + last(digits(cells.text(Column.SUBDISTRICT_CODE)), scheme == AreaScheme.BPS ? 3 : 2)
                    + last(code, scheme == AreaScheme.BPS ? 3 : 4);
        }
        var found = seen.computeIfAbsent(code, this::find);
        if (found.problem != null) {
            cells.note(found.problem, Column.VILLAGE_CODE);
        }
        return found.areaNo;
    }

    private Found find(String code) {
        if (code.length() != VILLAGE_DIGITS) {
            return new Found(null, RowProblem.AREA_UNREADABLE);
        }
        var no = scheme == AreaScheme.BPS ? crosswalk.get(code) : Long.valueOf(code);
        if (no == null) {
            return new Found(null, RowProblem.AREA_NOT_IN_CROSSWALK);
        }
        var village = areas.apply(no);
        if (village == null || village.level() != VILLAGE) {
            return new Found(null, RowProblem.AREA_UNKNOWN);
        }
        return district.covers(village) ? new Found(no, null) : new Found(null, RowProblem.AREA_OUTSIDE);
    }

    /** 33.04.20.2001 and 3304202001.0 are 3304202001; what has letters has none. */
    private static String digits(String text) {
        if (Numbers.areDigits(text, VILLAGE_DIGITS)) {
            return text;
        }
        var whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        var digits = whole.replaceAll("[. -]", "");
        return digits.isEmpty() || digits.matches("[0-9]+") ? digits : "?";
    }

    private static String last(String digits, int count) {
        return digits.length() <= count
                ? "0".repeat(count - digits.length()) + digits
                : digits.substring(digits.length() - count);
    }
}
