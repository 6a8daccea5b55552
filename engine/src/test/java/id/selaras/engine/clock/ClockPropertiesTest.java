package id.selaras.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ClockArbitraries.class)
@Domain(DomainContext.Global.class)
class ClockPropertiesTest {

    @Property
    void a_later_start_never_has_an_earlier_deadline(
            @ForAll Instant one, @ForAll Instant other, @ForAll TimeLimit limit, @ForAll WorkingCalendar calendar) {
        var first = one.isBefore(other) ? one : other;
        var second = one.isBefore(other) ? other : one;
        assertThat(limit.deadline(first, calendar)).isBeforeOrEqualTo(limit.deadline(second, calendar));
    }

    @Property
    void one_more_day_is_always_a_later_deadline(
            @ForAll Instant start, @ForAll @IntRange(min = 1, max = 60) int n, @ForAll WorkingCalendar calendar) {
        assertThat(new TimeLimit.WorkingDays(n + 1).deadline(start, calendar))
                .isAfter(new TimeLimit.WorkingDays(n).deadline(start, calendar));
        assertThat(new TimeLimit.CalendarDays(n + 1).deadline(start, calendar))
                .isAfterOrEqualTo(new TimeLimit.CalendarDays(n).deadline(start, calendar));
        assertThat(new TimeLimit.Hours(n + 1).deadline(start, calendar))
                .isAfter(new TimeLimit.Hours(n).deadline(start, calendar));
    }

    @Property
    void a_deadline_is_never_before_the_start(
            @ForAll Instant start, @ForAll TimeLimit limit, @ForAll WorkingCalendar calendar) {
        assertThat(limit.deadline(start, calendar)).isAfterOrEqualTo(start);
    }

    @Property
    void a_deadline_in_office_time_is_the_closing_of_a_working_day(
            @ForAll Instant start, @ForAll TimeLimit limit, @ForAll WorkingCalendar calendar) {
        Assume.that(TimeMeasure.of(limit) == TimeMeasure.OFFICE_HOURS);
        var due = limit.deadline(start, calendar);
        assertThat(calendar.isWorkingDay(calendar.dateOf(due))).isTrue();
        assertThat(due).isEqualTo(calendar.closesAt(calendar.dateOf(due)));
    }

    @Property
    void n_working_days_are_n_working_days(
            @ForAll Instant start, @ForAll @IntRange(min = 1, max = 60) int n, @ForAll WorkingCalendar calendar) {
        var due = new TimeLimit.WorkingDays(n).deadline(start, calendar);
        assertThat(calendar.workingDaysBetween(calendar.receivingDay(start), calendar.dateOf(due)))
                .isEqualTo(n);
    }

    @Property
    void a_holiday_added_later_never_brings_a_deadline_forward(
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll WorkingCalendar calendar,
            @ForAll Holiday holiday,
            @ForAll List<Duration> gaps) {
        Assume.that(!(limit instanceof TimeLimit.SameDay(var evenWhenClosed) && evenWhenClosed));
        var clock = lived(start, limit, gaps, calendar);
        var now = endOf(start, gaps);
        Assume.that(!clock.isPaused());
        assertThat(clock.dueAt(now, calendar.withHoliday(holiday))).isAfterOrEqualTo(clock.dueAt(now, calendar));
    }

    @Property
    void what_is_left_and_what_is_used_are_the_limit(
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll WorkingCalendar calendar,
            @ForAll List<Duration> gaps) {
        var clock = lived(start, limit, gaps, calendar);
        var now = endOf(start, gaps);
        var measure = TimeMeasure.of(limit);
        assertThat(clock.remaining(now, calendar).plus(clock.elapsed(now, calendar)))
                .isEqualTo(clock.allowed(calendar));
        // The same remainder, counted from the other end.
        var due = clock.dueAt(now, calendar);
        var ahead = measure.between(now, due, calendar).minus(measure.between(due, now, calendar));
        assertThat(clock.remaining(now, calendar)).isEqualTo(ahead);
    }

    @Property
    void elapsed_is_the_sum_of_the_stretches_in_which_the_clock_ran(
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll WorkingCalendar calendar,
            @ForAll List<Duration> gaps) {
        var ran = Duration.ZERO;
        var moment = start;
        for (int i = 0; i < gaps.size(); i++) {
            var next = moment.plus(gaps.get(i));
            if (i % 2 == 0) {
                ran = ran.plus(TimeMeasure.of(limit).between(moment, next, calendar));
            }
            moment = next;
        }
        assertThat(lived(start, limit, gaps, calendar).elapsed(moment, calendar))
                .isEqualTo(ran);
    }

    @Property
    void a_pause_neither_loses_nor_gains_time(
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll WorkingCalendar calendar,
            @ForAll List<Duration> gaps) {
        var clock = RunningClock.start(start, limit);
        var moment = start;
        for (var gap : gaps) {
            var left = clock.remaining(moment, calendar);
            var late = clock.isLate(moment, calendar);
            var resumed = clock.pause(moment).resume(moment.plus(gap), calendar);
            moment = moment.plus(gap);
            assertThat(resumed.remaining(moment, calendar)).isEqualTo(left);
            assertThat(resumed.isLate(moment, calendar) && !late)
                    .as("late only by being paused")
                    .isFalse();
            clock = resumed;
            moment = moment.plusSeconds(3_600);
        }
    }

    @Property
    void a_deadline_moved_by_pauses_still_falls_on_a_working_day(
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll WorkingCalendar calendar,
            @ForAll List<Duration> gaps) {
        Assume.that(TimeMeasure.of(limit) == TimeMeasure.OFFICE_HOURS);
        var due = lived(start, limit, gaps, calendar).dueAt(endOf(start, gaps), calendar);
        assertThat(calendar.isWorkingDay(calendar.dateOf(due))).isTrue();
    }

    @Property
    void adding_working_time_and_measuring_it_agree(
            @ForAll Instant from, @ForAll @IntRange(max = 400_000) int seconds, @ForAll WorkingCalendar calendar) {
        var amount = Duration.ofSeconds(seconds);
        assertThat(calendar.workingTimeBetween(from, calendar.plusWorkingTime(from, amount)))
                .isEqualTo(amount);
    }

    @Property
    void a_reading_is_late_exactly_when_its_clock_is(
            @ForAll Instant start,
            @ForAll TimeLimit limit,
            @ForAll WorkingCalendar calendar,
            @ForAll List<Duration> gaps) {
        var clock = lived(start, limit, gaps, calendar);
        var now = endOf(start, gaps);
        Assume.that(!clock.isPaused());
        var reading = ClockReading.of(clock, now, calendar);
        assertThat(reading.level() == ClockLevel.LATE).isEqualTo(clock.isLate(now, calendar));
        assertThat(reading.workingDaysLeft() == 0 || reading.workingDaysLate() == 0)
                .isTrue();
        assertThat(reading.minutesLeft()).isBetween(0L, 24L * 60);
    }

    @Property
    void a_limit_survives_its_code(@ForAll TimeLimit limit) {
        assertThat(TimeLimit.parse(limit.code())).isEqualTo(limit);
    }

    /** Runs for the first gap, is paused for the second, and so on; left as it is after the last one. */
    private static RunningClock lived(Instant start, TimeLimit limit, List<Duration> gaps, WorkingCalendar calendar) {
        var clock = RunningClock.start(start, limit);
        var moment = start;
        for (int i = 0; i + 1 < gaps.size(); i++) {
            moment = moment.plus(gaps.get(i));
            clock = i % 2 == 0 ? clock.pause(moment) : clock.resume(moment, calendar);
        }
        return clock;
    }

    private static Instant endOf(Instant start, List<Duration> gaps) {
        return start.plus(gaps.stream().reduce(Duration.ZERO, Duration::plus));
    }
}
