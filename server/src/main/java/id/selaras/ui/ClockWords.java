package id.selaras.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Puts a deadline into words. Working days are counted by the caller, who knows the holidays. */
public record ClockWords(Texts texts, Dates dates) {

    private static final Duration COUNTED_IN_HOURS = Duration.ofHours(4);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Duration ONE_DAY = Duration.ofDays(1);

    /**
     * A clock that runs.
     *
     * @param workingDays whole working days between now and the deadline, in either direction
     */
    public ClockView running(Instant due, Instant now, int workingDays) {
        if (!now.isBefore(due)) {
            return late(due, now, workingDays);
        }
        if (dates.dateOf(due).equals(dates.dateOf(now))) {
            return today(due, now);
        }
        if (workingDays > 1) {
            return new ClockView(ClockLevel.CALM, texts.get("clock.left.days", workingDays), dates.day(due));
        }
        var word = workingDays == 1
                ? texts.get("clock.left.days", 1)
                : texts.get("clock.left", span(Duration.between(now, due)));
        return new ClockView(ClockLevel.SOON, word, dates.dayAndTime(due));
    }

    /** A clock of a law that counts hours, at night and on holidays, too: 3 × 24. */
    public ClockView byTheHour(Instant due, Instant now) {
        var left = Duration.between(now, due);
        if (left.isNegative()) {
            return new ClockView(ClockLevel.LATE, texts.get("clock.late", span(left.negated())), dates.dayAndTime(due));
        }
        var near = left.compareTo(ONE_DAY) > 0 ? ClockLevel.SOON : ClockLevel.TODAY;
        var level = left.compareTo(TWO_DAYS) > 0 ? ClockLevel.CALM : near;
        return new ClockView(level, texts.get("clock.left", span(left)), dates.dayAndTime(due));
    }

    /** @param reason what it waits for, as a noun phrase: "surat RSUD" */
    public ClockView paused(String reason, LocalDate since) {
        return new ClockView(
                ClockLevel.PAUSED, texts.get("clock.paused"), texts.get("clock.paused.for", reason, dates.day(since)));
    }

    public ClockView done(int usedDays, int allowedDays) {
        return new ClockView(
                ClockLevel.DONE, texts.get("clock.done"), texts.get("clock.done.in", usedDays, allowedDays));
    }

    private ClockView today(Instant due, Instant now) {
        var left = Duration.between(now, due);
        if (left.compareTo(COUNTED_IN_HOURS) > 0) {
            return new ClockView(
                    ClockLevel.TODAY, texts.get("clock.today"), texts.get("clock.before", dates.timeAndZone(due)));
        }
        return new ClockView(
                ClockLevel.TODAY, texts.get("clock.left", span(left)), texts.get("date.today", dates.timeAndZone(due)));
    }

    private ClockView late(Instant due, Instant now, int workingDays) {
        var word = workingDays > 0
                ? texts.get("clock.late.days", workingDays)
                : texts.get("clock.late", span(Duration.between(due, now)));
        var sameDay = dates.dateOf(due).equals(dates.dateOf(now));
        var since = sameDay ? texts.get("date.today", dates.timeAndZone(due)) : dates.day(due);
        return new ClockView(ClockLevel.LATE, word, texts.get("clock.since", since));
    }

    private String span(Duration duration) {
        var hours = duration.toHours();
        var minutes = duration.toMinutesPart();
        if (hours == 0) {
            return texts.get("clock.minutes", Math.max(1, minutes));
        }
        return hours < COUNTED_IN_HOURS.toHours() && minutes > 0
                ? texts.get("clock.hours.minutes", hours, minutes)
                : texts.get("clock.hours", hours);
    }
}
