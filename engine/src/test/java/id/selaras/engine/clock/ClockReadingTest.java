package id.selaras.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockReadingTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.standard(AreaZone.WIB, List.of())
            .withHours(new OfficeHours(LocalTime.of(8, 0), LocalTime.of(17, 0)));
    private static final Instant NOW = at("2026-11-24T15:42"); // a Tuesday

    @Test
    void calm_while_more_than_one_working_day_is_left() {
        var reading = read("2026-11-20T09:00", "5wd");
        assertThat(reading.level()).isEqualTo(ClockLevel.CALM);
        assertThat(reading.workingDaysLeft()).isEqualTo(3);
        assertThat(reading.due()).isEqualTo("2026-11-27T17:00");
        assertThat(reading.zone()).isEqualTo(AreaZone.WIB);
    }

    @Test
    void soon_when_it_ends_on_the_next_working_day() {
        var reading = read("2026-11-18T09:00", "5wd");
        assertThat(reading.level()).isEqualTo(ClockLevel.SOON);
        assertThat(reading.workingDaysLeft()).isEqualTo(1);
    }

    @Test
    void soon_on_friday_when_it_ends_on_monday() {
        var clock = RunningClock.start(at("2026-11-26T09:00"), TimeLimit.parse("2wd"));
        var reading = ClockReading.of(clock, at("2026-11-27T09:00"), CALENDAR);
        assertThat(reading.level()).isEqualTo(ClockLevel.SOON);
    }

    @Test
    void on_the_last_day_the_minutes_are_told() {
        var reading = read("2026-11-24T09:00", "today");
        assertThat(reading.level()).isEqualTo(ClockLevel.TODAY);
        assertThat(reading.minutesLeft()).isEqualTo(78);
        assertThat(reading.workingDaysLeft()).isZero();
    }

    @Test
    void late_counts_the_working_days_since() {
        var reading = read("2026-11-16T09:00", "3wd");
        assertThat(reading.level()).isEqualTo(ClockLevel.LATE);
        assertThat(reading.workingDaysLate()).isEqualTo(3);
        assertThat(reading.due()).isEqualTo("2026-11-19T17:00");
    }

    @Test
    void after_closing_on_the_last_day_it_is_late_by_no_working_day_yet() {
        var clock = RunningClock.start(at("2026-11-20T09:00"), TimeLimit.parse("today"));
        assertThat(ClockReading.of(clock, at("2026-11-20T17:00"), CALENDAR).level())
                .isEqualTo(ClockLevel.TODAY);
        var weekend = ClockReading.of(clock, at("2026-11-22T12:00"), CALENDAR);
        assertThat(weekend.level()).isEqualTo(ClockLevel.LATE);
        assertThat(weekend.workingDaysLate()).isZero();
    }

    @Test
    void a_paused_clock_keeps_its_distance_to_the_deadline() {
        var clock = RunningClock.start(at("2026-11-20T09:00"), TimeLimit.parse("3wd"))
                .pause(at("2026-11-20T09:00"));
        var reading = ClockReading.of(clock, NOW, CALENDAR);
        assertThat(reading.level()).isEqualTo(ClockLevel.PAUSED);
        assertThat(reading.workingDaysLeft()).isEqualTo(3);
        assertThat(clock.remaining(NOW, CALENDAR)).isEqualTo(clock.allowed(CALENDAR));
    }

    @Test
    void a_whole_day_of_pause_moves_the_deadline_by_a_whole_working_day() {
        var clock = RunningClock.start(at("2026-11-18T09:00"), TimeLimit.parse("2wd"))
                .pause(at("2026-11-19T08:00"))
                .resume(at("2026-11-20T08:00"), CALENDAR);
        assertThat(clock.pausedSoFar()).isEqualTo(Duration.ofHours(9));
        assertThat(clock.dueAt(NOW, CALENDAR)).isEqualTo(at("2026-11-23T17:00"));
    }

    @Test
    void a_pause_over_a_weekend_is_worth_only_its_office_hours() {
        var clock = RunningClock.start(at("2026-11-19T09:00"), TimeLimit.parse("2wd"))
                .pause(at("2026-11-20T16:00"))
                .resume(at("2026-11-23T09:00"), CALENDAR);
        assertThat(clock.pausedSoFar()).isEqualTo(Duration.ofHours(2));
        assertThat(clock.dueAt(NOW, CALENDAR)).isEqualTo(at("2026-11-24T10:00"));
    }

    @Test
    void done_in_two_of_five_working_days() {
        var clock = RunningClock.start(at("2026-11-20T09:00"), TimeLimit.parse("5wd"))
                .stop(NOW);
        var reading = ClockReading.of(clock, at("2027-02-01T09:00"), CALENDAR);
        assertThat(reading.level()).isEqualTo(ClockLevel.DONE);
        assertThat(reading.workingDaysUsed()).isEqualTo(2);
        assertThat(reading.workingDaysAllowed()).isEqualTo(5);
    }

    @Test
    void done_late_counts_the_days_over() {
        var clock = RunningClock.start(at("2026-11-16T09:00"), TimeLimit.parse("3wd"))
                .stop(NOW);
        var reading = ClockReading.of(clock, NOW, CALENDAR);
        assertThat(reading.workingDaysUsed()).isEqualTo(6);
        assertThat(reading.workingDaysLate()).isEqualTo(3);
        assertThat(clock.isLate(NOW, CALENDAR)).isTrue();
    }

    @Test
    void a_clock_that_stopped_neither_goes_on_nor_stops_again() {
        var stopped = RunningClock.start(at("2026-11-20T09:00"), TimeLimit.parse("5wd"))
                .pause(at("2026-11-20T10:00"))
                .stop(NOW);
        assertThatIllegalStateException().isThrownBy(() -> stopped.resume(NOW, CALENDAR));
        assertThatIllegalStateException().isThrownBy(() -> stopped.stop(NOW));
        assertThatIllegalStateException().isThrownBy(() -> stopped.pause(NOW));
    }

    @Test
    void no_limit_is_of_no_time_at_all() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.WorkingDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.Hours(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit.CalendarDays(-1));
    }

    @Test
    void a_holiday_declared_today_calms_a_clock_that_ended_today() {
        var clock = RunningClock.start(at("2026-11-23T09:00"), TimeLimit.parse("1wd"));
        assertThat(ClockReading.of(clock, NOW, CALENDAR).level()).isEqualTo(ClockLevel.TODAY);
        var calendar = CALENDAR.withHoliday(WorkingDeadlineTest.leave(2026, 11, 24));
        assertThat(ClockReading.of(clock, NOW, calendar).level()).isEqualTo(ClockLevel.SOON);
    }

    @Test
    void a_step_done_while_its_clock_was_paused_is_judged_by_the_moment_of_the_pause() {
        var late = RunningClock.start(at("2026-11-16T09:00"), TimeLimit.parse("3wd"))
                .pause(at("2026-11-20T10:00"))
                .stop(NOW);
        var reading = ClockReading.of(late, NOW, CALENDAR);
        assertThat(late.isLate(NOW, CALENDAR)).isTrue();
        assertThat(reading.workingDaysLate()).isEqualTo(1);
        assertThat(reading.workingDaysUsed()).isEqualTo(4);
    }

    @Test
    void a_deadline_is_shown_in_the_time_of_the_area() {
        var clock = RunningClock.start(at("2026-11-23T09:00"), TimeLimit.parse("1wd"));
        var reading = ClockReading.of(clock, NOW, CALENDAR.in(AreaZone.WIT));
        assertThat(reading.due()).isEqualTo("2026-11-24T17:00");
        assertThat(reading.level()).as("17.42 in Papua: closed for the day").isEqualTo(ClockLevel.LATE);
    }

    @Test
    void a_clock_refuses_what_cannot_have_happened() {
        var clock = RunningClock.start(NOW, TimeLimit.parse("3wd"));
        var paused = clock.pause(NOW.plusSeconds(60));
        var stopped = clock.stop(NOW);
        assertThatIllegalStateException().isThrownBy(() -> paused.pause(NOW.plusSeconds(90)));
        assertThatIllegalStateException().isThrownBy(() -> clock.resume(NOW, CALENDAR));
        assertThatIllegalStateException().isThrownBy(() -> stopped.pause(NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.pause(NOW.minusSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> paused.resume(NOW, CALENDAR));
        assertThatIllegalArgumentException().isThrownBy(() -> paused.stop(NOW));
    }

    private static ClockReading read(String start, String limit) {
        return ClockReading.of(RunningClock.start(at(start), TimeLimit.parse(limit)), NOW, CALENDAR);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AreaZone.WIB.zoneId()).toInstant();
    }
}
