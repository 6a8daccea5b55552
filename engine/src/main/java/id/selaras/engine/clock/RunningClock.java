package id.selaras.engine.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock of one step: started, perhaps paused and resumed any number of times, at last stopped. Moments are given in the
 * order in which they happened.
 *
 * <p>Time is counted in the limit's own measure: office hours, or every hour for {@link TimeLimit.Hours} and for
 * emergencies. A pause moves the deadline by exactly the time of that measure which passed, so a deadline that was a closing
 * time may afterwards fall inside the day.
 *
 * <p>The calendar is given at each reading, so a holiday added later moves the deadline of every clock still running. Only
 * {@code pausedSoFar} is fixed when a pause ends: a holiday declared afterwards inside a finished pause is counted twice,
 * and the deadline then errs on the late side.
 *
 * @param pausedSoFar the finished pauses, in the limit's measure
 * @param pausedAt since when the clock stands still, if it does
 * @param stoppedAt when the step was done, if it is; a clock stopped while paused keeps {@code pausedAt}
 */
public record RunningClock(
        Instant startedAt,
        TimeLimit limit,
        Duration pausedSoFar,
        @Nullable Instant pausedAt,
        @Nullable Instant stoppedAt) {

    public RunningClock {
        if (pausedSoFar.isNegative()) {
            throw new IllegalArgumentException("Paused time is never negative");
        }
        requireNotBefore(startedAt, pausedAt);
        requireNotBefore(pausedAt == null ? startedAt : pausedAt, stoppedAt);
    }

    public static RunningClock start(Instant at, TimeLimit limit) {
        return new RunningClock(at, limit, Duration.ZERO, null, null);
    }

    public boolean isPaused() {
        return pausedAt != null && stoppedAt == null;
    }

    public boolean isStopped() {
        return stoppedAt != null;
    }

    public RunningClock pause(Instant at) {
        requireNotStopped();
        if (pausedAt != null) {
            throw new IllegalStateException("The clock is paused already");
        }
        return new RunningClock(startedAt, limit, pausedSoFar, at, null);
    }

    public RunningClock resume(Instant at, WorkingCalendar calendar) {
        requireNotStopped();
        if (pausedAt == null) {
            throw new IllegalStateException("The clock is not paused");
        }
        requireNotBefore(pausedAt, at);
        return new RunningClock(startedAt, limit, pausedUntil(at, calendar), null, null);
    }

    public RunningClock stop(Instant at) {
        requireNotStopped();
        return new RunningClock(startedAt, limit, pausedSoFar, pausedAt, at);
    }

    /** The time the limit gives, in its own measure; the rest of the day on which it started is part of it. */
    public Duration allowed(WorkingCalendar calendar) {
        return measure().between(startedAt, limit.deadline(startedAt, calendar), calendar);
    }

    /** The time used so far, pauses left out. */
    public Duration elapsed(Instant now, WorkingCalendar calendar) {
        return measure().between(startedAt, hand(now), calendar).minus(pausedSoFar);
    }

    /** The time left; negative when late, but zero until the office opens again after the deadline. */
    public Duration remaining(Instant now, WorkingCalendar calendar) {
        return allowed(calendar).minus(elapsed(now, calendar));
    }

    /** When the time runs out. While the clock is paused this recedes: it is the answer if the clock were resumed now. */
    public Instant dueAt(Instant now, WorkingCalendar calendar) {
        return dueAfter(pausedUntil(stoppedOr(now), calendar), calendar);
    }

    /** Whether the deadline has passed, at this moment or when the step was done. */
    public boolean isLate(Instant now, WorkingCalendar calendar) {
        return hand(now).isAfter(dueByHand(calendar));
    }

    /** Where the hand of the clock stands: at the moment it was paused or stopped, else now. */
    Instant hand(Instant now) {
        return pausedAt != null ? pausedAt : stoppedOr(now);
    }

    /** The deadline as it stood when the hand stopped there: a pause still open has not moved it. */
    Instant dueByHand(WorkingCalendar calendar) {
        return dueAfter(pausedSoFar, calendar);
    }

    private Instant dueAfter(Duration paused, WorkingCalendar calendar) {
        return measure().plus(limit.deadline(startedAt, calendar), paused, calendar);
    }

    private Duration pausedUntil(Instant moment, WorkingCalendar calendar) {
        return pausedAt == null ? pausedSoFar : pausedSoFar.plus(measure().between(pausedAt, moment, calendar));
    }

    private Instant stoppedOr(Instant now) {
        return stoppedAt != null ? stoppedAt : now;
    }

    private TimeMeasure measure() {
        return TimeMeasure.of(limit);
    }

    private void requireNotStopped() {
        if (stoppedAt != null) {
            throw new IllegalStateException("The clock was stopped for good");
        }
    }

    private static void requireNotBefore(Instant earlier, @Nullable Instant later) {
        if (later != null && later.isBefore(earlier)) {
            throw new IllegalArgumentException("Moments of a clock are given in the order in which they happened");
        }
    }
}
