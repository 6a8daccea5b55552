package id.selaras.practice.load;

import id.selaras.casework.CaseClock;
import id.selaras.directory.Calendars;
import id.selaras.directory.Sector;
import id.selaras.directory.Step;
import id.selaras.directory.StepLimit;
import id.selaras.directory.StepQuestion;
import id.selaras.directory.TimeLimits;
import id.selaras.directory.Urgency;
import id.selaras.engine.clock.RunningClock;
import id.selaras.engine.clock.WorkingCalendar;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clocks of one district's cases, by the limits and holidays of its database. */
final class Limits {

    /** What decides how long a step may take, the day left out: the fiction is younger than the starting limits. */
    private record Key(
            Step step,
            Urgency urgency,
            Sector sector,
            @Nullable String programme) {}

    private final TimeLimits limits;
    private final WorkingCalendar calendar;
    private final long district;
    private final Map<Key, StepLimit> known = new HashMap<>();

    Limits(JdbcClient jdbc, long district) {
        this.limits = TimeLimits.reading(jdbc);
        this.calendar = Calendars.reading(jdbc).of(district);
        this.district = district;
    }

    CaseClock start(Step step, Urgency urgency, Sector sector, @Nullable String programme, Instant at) {
        var limit = known.computeIfAbsent(
                new Key(step, urgency, sector, programme),
                key -> limits.limitFor(
                        new StepQuestion(step, urgency, sector, programme, district, calendar.dateOf(at))));
        var running = RunningClock.start(at, limit.limit());
        return new CaseClock(step, running, limit.source(), running.dueAt(at, calendar));
    }

    CaseClock pause(CaseClock running, Instant at) {
        return new CaseClock(running.step(), running.running().pause(at), running.source(), running.dueAt());
    }

    CaseClock resume(CaseClock paused, Instant at) {
        var resumed = paused.running().resume(at, calendar);
        return new CaseClock(paused.step(), resumed, paused.source(), resumed.dueAt(at, calendar));
    }

    CaseClock stop(CaseClock running, Instant at) {
        return running.running().isStopped()
                ? running
                : new CaseClock(running.step(), running.running().stop(at), running.source(), running.dueAt());
    }
}
