package id.selaras.engine.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** How long somebody has for the next step (batas waktu). Which limit holds for which step is configuration, not code. */
public sealed interface TimeLimit {

    /** When the limit ends for a clock that starts at this moment and is never paused. */
    Instant deadline(Instant start, WorkingCalendar calendar);

    /** A short stable form for configuration and the database; {@link #parse} reads it back. */
    String code();

    /** The office's closing on the n-th working day after the day on which it received the matter. */
    record WorkingDays(int count) implements TimeLimit {
        public WorkingDays {
            requirePositive(count);
        }

        @Override
        public Instant deadline(Instant start, WorkingCalendar calendar) {
            return calendar.closesAt(calendar.workingDayAfter(calendar.receivingDay(start), count));
        }

        @Override
        public String code() {
            return count + "wd";
        }
    }

    /**
     * The closing of the day on which the office receives the matter.
     *
     * @param evenWhenClosed for emergencies: the day of the start itself, until midnight if the office is already closed or
     *     does not open that day
     */
    record SameDay(boolean evenWhenClosed) implements TimeLimit {
        @Override
        public Instant deadline(Instant start, WorkingCalendar calendar) {
            var received = calendar.receivingDay(start);
            var today = calendar.dateOf(start);
            return evenWhenClosed && !received.equals(today)
                    ? lastMomentOf(start, calendar)
                    : calendar.closesAt(received);
        }

        @Override
        public String code() {
            return evenWhenClosed ? "today-always" : "today";
        }

        private static Instant lastMomentOf(Instant start, WorkingCalendar calendar) {
            var midnight = calendar.dateOf(start)
                    .plusDays(1)
                    .atStartOfDay(calendar.zone().zoneId())
                    .toInstant();
            // A microsecond is the database's precision; midnight itself would show as the next day.
            var last = midnight.minus(1, ChronoUnit.MICROS);
            return start.isAfter(last) ? start : last;
        }
    }

    /** Hours by the wall clock, nights and holidays included. */
    record Hours(int count) implements TimeLimit {
        public Hours {
            requirePositive(count);
        }

        @Override
        public Instant deadline(Instant start, WorkingCalendar calendar) {
            return start.plus(Duration.ofHours(count));
        }

        @Override
        public String code() {
            return count + "h";
        }
    }

    /** Days by the calendar; ends at the office's closing, and on the next working day if the last one is not one. */
    record CalendarDays(int count) implements TimeLimit {
        public CalendarDays {
            requirePositive(count);
        }

        @Override
        public Instant deadline(Instant start, WorkingCalendar calendar) {
            return calendar.closesAt(
                    calendar.firstWorkingDayFrom(calendar.dateOf(start).plusDays(count)));
        }

        @Override
        public String code() {
            return count + "d";
        }
    }

    /** Reads {@code 5wd}, {@code 24h}, {@code 14d}, {@code today} or {@code today-always}. */
    static TimeLimit parse(String code) {
        if (code.equals("today") || code.equals("today-always")) {
            return new SameDay(code.endsWith("-always"));
        }
        var matcher = Pattern.compile("([1-9][0-9]{0,3})(wd|h|d)").matcher(code);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not a time limit: write 5wd (working days), 24h (hours), 14d (calendar days), today or today-always");
        }
        int count = Integer.parseInt(matcher.group(1));
        return switch (matcher.group(2)) {
            case "wd" -> new WorkingDays(count);
            case "h" -> new Hours(count);
            default -> new CalendarDays(count);
        };
    }

    private static void requirePositive(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A time limit is at least 1");
        }
    }
}
