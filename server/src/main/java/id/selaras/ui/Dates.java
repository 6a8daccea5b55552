package id.selaras.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/**
 * Days and times as people here write them, in the area's zone. The names are our own: the platform's locale data changes
 * between releases ("Agu", "Agt", "Ags") and letters must not change with it.
 */
public record Dates(Texts texts, ZoneId zone) {

    private static final Pattern COMMA = Pattern.compile(",");

    /** Rab 25 Nov. */
    public String day(LocalDate date) {
        return nameOfDay(date).substring(0, 3) + " " + date.getDayOfMonth() + " " + shortMonth(date);
    }

    public String day(Instant moment) {
        return day(local(moment).toLocalDate());
    }

    /** 25 Nov 2026. */
    public String dayAndYear(LocalDate date) {
        return date.getDayOfMonth() + " " + shortMonth(date) + " " + date.getYear();
    }

    /** 25 November 2026, as letters write it. */
    public String longDate(LocalDate date) {
        return date.getDayOfMonth() + " " + longMonth(date) + " " + date.getYear();
    }

    /** November 2026. */
    public String month(YearMonth month) {
        return longMonth(month.atDay(1)) + " " + month.getYear();
    }

    /** Rabu, 25 November 2026. */
    public String fullDate(LocalDate date) {
        return nameOfDay(date) + ", " + longDate(date);
    }

    /** 17.00, or 17:00 in English. */
    public String time(LocalTime time) {
        return twoDigits(time.getHour()) + texts.get("date.hour-separator") + twoDigits(time.getMinute());
    }

    public String time(Instant moment) {
        return time(local(moment).toLocalTime());
    }

    /** 17.00 WIB: where a paper or a deadline crosses zones, the zone is said. */
    public String timeAndZone(Instant moment) {
        return time(moment) + " " + zoneName();
    }

    /** Rab 25 Nov 17.00. */
    public String dayAndTime(Instant moment) {
        return day(moment) + " " + time(moment);
    }

    /** hari ini 14.50, kemarin 09.02, Kam 12 Nov 10.05, 12 Nov 2025. */
    public String moment(Instant moment, Instant now) {
        var then = local(moment).toLocalDate();
        var today = local(now).toLocalDate();
        if (then.equals(today)) {
            return texts.get("date.today", time(moment));
        }
        if (then.equals(today.minusDays(1))) {
            return texts.get("date.yesterday", time(moment));
        }
        return then.getYear() == today.getYear() ? dayAndTime(moment) : dayAndYear(then);
    }

    public LocalDate dateOf(Instant moment) {
        return local(moment).toLocalDate();
    }

    public String zoneName() {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getId();
        };
    }

    private String shortMonth(LocalDate date) {
        return longMonth(date).substring(0, 3);
    }

    private String longMonth(LocalDate date) {
        return nth("date.months", date.getMonthValue());
    }

    private String nameOfDay(LocalDate date) {
        return nth("date.days", date.getDayOfWeek().getValue());
    }

    private String nth(String key, int place) {
        return COMMA.splitAsStream(texts.get(key)).skip(place - 1L).findFirst().orElseThrow();
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
