package id.selaras.insight;

import id.selaras.area.Area;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * The area a report is about, the nation included.
 *
 * @param code empty for the nation
 * @param level 0 nation … 4 village
 */
record Extent(String code, String name, int level, long lo, long hi, ZoneId zone) {
    private static final long[] WIDTH = {10_000_000_000L, 100_000_000L, 1_000_000L, 10_000L, 1L};

    static Extent of(Area area, ZoneId zone) {
        return new Extent(area.code(), area.name(), area.level(), area.lo(), area.hi(), zone);
    }

    static Extent nation(String name, ZoneId zone) {
        return new Extent("", name, 0, 0, WIDTH[0], zone);
    }

    /** How many village numbers an area directly below spans. */
    long widthBelow() {
        return WIDTH[Math.min(level + 1, WIDTH.length - 1)];
    }

    boolean hasPlaces() {
        return level < WIDTH.length - 1;
    }

    Instant begins(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    Instant ends(YearMonth month) {
        return begins(month.plusMonths(1));
    }
}
