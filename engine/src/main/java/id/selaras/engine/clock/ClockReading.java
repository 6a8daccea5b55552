package id.selaras.engine.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * What a page says about a clock at one moment: a relative word and an absolute date. The counts of a paused or stopped
 * clock are those of the moment at which it was paused or stopped.
 *
 * @param workingDaysLeft working days after today up to the deadline's; 0 on the last day
 * @param workingDaysLate working days after the deadline's up to today; 0 also when late only since today's closing
 * @param minutesLeft by the wall clock, only when the clock ends today; otherwise 0
 * @param workingDaysUsed "done in <b>2</b> of 5 working days"; 0 means on the day it began
 * @param workingDaysAllowed "done in 2 of <b>5</b> working days"; 0 for a same-day limit
 * @param due the deadline as the area's clocks show it; of a paused clock, as if it were resumed now
 */
public record ClockReading(
        ClockLevel level,
        int workingDaysLeft,
        int workingDaysLate,
        long minutesLeft,
        int workingDaysUsed,
        int workingDaysAllowed,
        LocalDateTime due,
        AreaZone zone) {

    public static ClockReading of(RunningClock clock, Instant now, WorkingCalendar calendar) {
        var hand = clock.hand(now);
        var dueByHand = clock.dueByHand(calendar);
        var day = calendar.dateOf(hand);
        var dueDay = calendar.dateOf(dueByHand);
        int left = calendar.workingDaysBetween(day, dueDay);
        int late = calendar.workingDaysBetween(dueDay, day);
        int allowed = workingDaysAllowed(clock, calendar);
        var level = level(clock, now, left, day.equals(dueDay), calendar);
        return new ClockReading(
                level,
                left,
                late,
                level == ClockLevel.TODAY ? Duration.between(hand, dueByHand).toMinutes() : 0,
                // A pause may have pushed the deadline into one day more than the limit has.
                Math.max(0, allowed - left + late),
                allowed,
                LocalDateTime.ofInstant(
                        clock.dueAt(now, calendar), calendar.zone().zoneId()),
                calendar.zone());
    }

    private static int workingDaysAllowed(RunningClock clock, WorkingCalendar calendar) {
        var firstDeadline = clock.limit().deadline(clock.startedAt(), calendar);
        return calendar.workingDaysBetween(calendar.receivingDay(clock.startedAt()), calendar.dateOf(firstDeadline));
    }

    private static ClockLevel level(
            RunningClock clock, Instant now, int workingDaysLeft, boolean lastDay, WorkingCalendar calendar) {
        if (clock.isStopped()) {
            return ClockLevel.DONE;
        }
        if (clock.isPaused()) {
            return ClockLevel.PAUSED;
        }
        if (clock.isLate(now, calendar)) {
            return ClockLevel.LATE;
        }
        if (lastDay) {
            return ClockLevel.TODAY;
        }
        return workingDaysLeft <= 1 ? ClockLevel.SOON : ClockLevel.CALM;
    }
}
