package id.selaras.registry;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A day to look back to (per tanggal): what was true on it as far as it was then known.
 *
 * @param day facts observed, or valid from, later than this do not count
 * @param known nothing recorded at or after this moment counts
 */
public record AsOf(LocalDate day, OffsetDateTime known) {
    static final AsOf NOW = new AsOf(LocalDate.MAX, OffsetDateTime.MAX);

    boolean isNow() {
        return equals(NOW);
    }

    /** At the end of a day in the area's zone. */
    public static AsOf endOf(LocalDate day, ZoneId zone) {
        return new AsOf(day, day.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
    }
}
