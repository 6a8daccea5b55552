package id.selaras.casework;

import id.selaras.directory.Calendars;
import id.selaras.directory.Sector;
import id.selaras.directory.Step;
import id.selaras.directory.StepQuestion;
import id.selaras.directory.TimeLimits;
import id.selaras.directory.Urgency;
import id.selaras.engine.clock.ClockReading;
import id.selaras.engine.clock.RunningClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starts, pauses and reads clocks by the configured limits and the calendar of the case's area. */
@Component
class CaseClocks {
    private final TimeLimits limits;
    private final Calendars calendars;
    private final Clock clock;

    CaseClocks(TimeLimits limits, Calendars calendars, Clock clock) {
        this.limits = limits;
        this.calendars = calendars;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The date where the area's office is. */
    LocalDate today(long areaNo) {
        return calendars.of(areaNo).dateOf(now());
    }

    /** The moment that lies this many working days back: what ran out before it has been late that long. */
    Instant workingDaysAgo(int days, long areaNo) {
        var calendar = calendars.of(areaNo);
        var day = today(areaNo);
        for (var left = days; left > 0; ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return calendar.closesAt(day);
    }

    /** What decides how long a step may take. */
    record Occasion(
            Urgency urgency, Sector sector, @Nullable String programme, long areaNo) {
        static Occasion of(CaseFile file) {
            return new Occasion(file.urgency(), file.matter().sector(), null, file.areaNo());
        }
    }

    CaseClock start(Step step, Occasion occasion) {
        return start(step, occasion, now());
    }

    CaseClock start(Step step, Occasion occasion, Instant at) {
        var calendar = calendars.of(occasion.areaNo());
        var limit = limits.limitFor(new StepQuestion(
                step,
                occasion.urgency(),
                occasion.sector(),
                occasion.programme(),
                occasion.areaNo(),
                calendar.dateOf(at)));
        var running = RunningClock.start(at, limit.limit());
        return new CaseClock(step, running, limit.source(), running.dueAt(at, calendar));
    }

    CaseClock pause(CaseClock running) {
        return running.with(running.running().pause(now()), running.dueAt());
    }

    CaseClock resume(CaseClock paused, long areaNo) {
        var calendar = calendars.of(areaNo);
        var resumed = paused.running().resume(now(), calendar);
        return paused.with(resumed, resumed.dueAt(now(), calendar));
    }

    CaseClock stop(CaseClock running) {
        return running.running().isStopped()
                ? running
                : running.with(running.running().stop(now()), running.dueAt());
    }

    ClockReading read(CaseClock clock, long areaNo) {
        return ClockReading.of(clock.running(), now(), calendars.of(areaNo));
    }
}
