package id.selaras.practice.cases;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Minutes of office hours, counted back from the evening before a given day, as moments of Western Indonesian time. */
public final class WorkTime {

    static final int DAY = 450;
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    /** Working days, the latest first. */
    private final List<LocalDate> days = new ArrayList<>();

    WorkTime(LocalDate before, LocalDate from) {
        for (var day = before.minusDays(1); !day.isBefore(from); day = day.minusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
    }

    /** How many minutes of office hours lie in the span. */
    int minutes() {
        return days.size() * DAY;
    }

    /** How many minutes of office hours have passed since the morning of that day. */
    int minutesSince(LocalDate day) {
        return (int) days.stream().filter(d -> !d.isBefore(day)).count() * DAY;
    }

    /** The day it was then in Western Indonesia. */
    public static LocalDate date(Instant at) {
        return at.atOffset(WIB).toLocalDate();
    }

    /** @param minutesBack at least 1, at most {@link #minutes()} */
    Instant at(int minutesBack) {
        var day = days.get((minutesBack - 1) / DAY);
        var minute = DAY - 1 - (minutesBack - 1) % DAY;
        return day.atTime(OPENING).plusMinutes(minute).toInstant(WIB);
    }
}
