package id.selaras.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Days and times as people here write them, in the area's zone. The names are our own: the platform's locale data changes
 * between releases ("Agu", "Agt", "Ags") and letters must not change with it.
 */
public record Dates(Texts texts, ZoneId zone) {

    private static final List<String> DAYS_ID = List.of("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min");
    private static final List<String> DAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> LONG_DAYS_ID =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> LONG_DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> LONG_MONTHS_ID = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> LONG_MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Rab 25 Nov. */
    public String day(LocalDate date) {
        var names = texts.isIndonesian() ? DAYS_ID : DAYS_EN;
        return names.get(date.getDayOfWeek().getValue() - 1) + " " + date.getDayOfMonth() + " " + shortMonth(date);
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

    /** Rabu, 25 November 2026. */
    public String fullDate(LocalDate date) {
        var names = texts.isIndonesian() ? LONG_DAYS_ID : LONG_DAYS_EN;
        return names.get(date.getDayOfWeek().getValue() - 1) + ", " + longDate(date);
    }

    /** 17.00, or 17:00 in English. */
    public String time(LocalTime time) {
        var separator = texts.isIndonesian() ? '.' : ':';
        return twoDigits(time.getHour()) + separator + twoDigits(time.getMinute());
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
        var names = texts.isIndonesian() ? LONG_MONTHS_ID : LONG_MONTHS_EN;
        return names.get(date.getMonthValue() - 1);
    }

    private ZonedDateTime local(Instant moment) {
        return moment.atZone(zone);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
