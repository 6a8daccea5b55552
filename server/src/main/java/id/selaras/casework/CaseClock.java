package id.selaras.casework;

import id.selaras.directory.Step;
import id.selaras.engine.clock.RunningClock;
import java.time.Instant;

/**
 * The clock a case or referral runs on.
 *
 * @param source where the limit comes from, shown as "Dasar batas"
 * @param dueAt derived from the clock and the calendar; lists sort by it
 */
public record CaseClock(Step step, RunningClock running, String source, Instant dueAt) {

    CaseClock with(RunningClock changed, Instant due) {
        return new CaseClock(step, changed, source, due);
    }
}
