package id.selaras.deliberation;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which days of a month a cycle has (jadwal bulanan).
 *
 * @param first and {@code last}: when villages deliberate
 * @param cutOff the list is locked in the night after this day
 * @param pull the ministry takes the data
 */
public record CycleDays(int first, int last, int cutOff, int pull) {

    /** As practised in 2025 and 2026; what holds without a row of a district. */
    public static final CycleDays CUSTOMARY = new CycleDays(1, 14, 17, 18);

    /** Each day in the month, and none before the one that must come first. */
    public boolean isInOrder() {
        return first >= 1 && first <= last && last <= cutOff && cutOff <= pull && pull <= 31;
    }

    /** A day that the month lacks is its last one. */
    public CycleDates in(YearMonth month) {
        return new CycleDates(month, day(month, first), day(month, last), day(month, cutOff), day(month, pull));
    }

    private static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
