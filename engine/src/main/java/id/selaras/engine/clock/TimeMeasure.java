package id.selaras.engine.clock;

import java.time.Duration;
import java.time.Instant;

/** In which time a clock runs: a pause over a weekend is worth nothing to one and two days to the other. */
enum TimeMeasure {
    OFFICE_HOURS {
        @Override
        Duration between(Instant from, Instant to, WorkingCalendar calendar) {
            return calendar.workingTimeBetween(from, to);
        }

        @Override
        Instant plus(Instant from, Duration amount, WorkingCalendar calendar) {
            return calendar.plusWorkingTime(from, amount);
        }
    },
    AROUND_THE_CLOCK {
        @Override
        Duration between(Instant from, Instant to, WorkingCalendar calendar) {
            return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
        }

        @Override
        Instant plus(Instant from, Duration amount, WorkingCalendar calendar) {
            return from.plus(amount);
        }
    };

    abstract Duration between(Instant from, Instant to, WorkingCalendar calendar);

    abstract Instant plus(Instant from, Duration amount, WorkingCalendar calendar);

    static TimeMeasure of(TimeLimit limit) {
        return switch (limit) {
            case TimeLimit.Hours _ -> AROUND_THE_CLOCK;
            case TimeLimit.SameDay(var evenWhenClosed) -> evenWhenClosed ? AROUND_THE_CLOCK : OFFICE_HOURS;
            // Calendar days, too: paused and resumed, they still have to end while somebody is in the office.
            case TimeLimit.WorkingDays _, TimeLimit.CalendarDays _ -> OFFICE_HOURS;
        };
    }
}
