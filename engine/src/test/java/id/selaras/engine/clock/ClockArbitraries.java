package id.selaras.engine.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random calendars, limits and moments around 2026 and 2027, with chains of holidays as long as Lebaran and longer. */
class ClockArbitraries extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 730;

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        var weeks = Arbitraries.of(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                Set.of(DayOfWeek.values()),
                Set.of(DayOfWeek.SUNDAY),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));
        var hours = Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(1, 739))
                .as((opens, length) -> new OfficeHours(minuteOfDay(opens), minuteOfDay(opens + length)));
        return Combinators.combine(Arbitraries.of(AreaZone.class), hours, weeks, holidays())
                .as(WorkingCalendar::new);
    }

    @Provide
    Arbitrary<Holiday> holiday() {
        return Combinators.combine(dates(), Arbitraries.of(HolidayKind.class)).as(Holiday::new);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Instant> moments() {
        var start = FIRST.atStartOfDay(AreaZone.WIB.zoneId()).toInstant();
        return Arbitraries.longs().between(0, Duration.ofDays(DAYS).toMillis()).map(start::plusMillis);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 60).map(TimeLimit.WorkingDays::new),
                Arbitraries.integers().between(1, 200).map(TimeLimit.Hours::new),
                Arbitraries.integers().between(1, 60).map(TimeLimit.CalendarDays::new),
                Arbitraries.of(true, false).map(TimeLimit.SameDay::new));
    }

    /** Gaps between the successive moments of a clock: pause, resume, pause, … */
    @Provide
    Arbitrary<List<Duration>> gaps() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(9).toSeconds())
                .map(Duration::ofSeconds)
                .list()
                .ofMaxSize(8);
    }

    private Arbitrary<Set<Holiday>> holidays() {
        var chain = Combinators.combine(holiday(), Arbitraries.integers().between(1, 16))
                .as((first, length) -> first.date()
                        .datesUntil(first.date().plusDays(length))
                        .map(date -> new Holiday(date, first.kind()))
                        .toList());
        return chain.list().ofMaxSize(12).map(chains -> {
            var all = new HashSet<Holiday>();
            chains.forEach(all::addAll);
            return all;
        });
    }

    private static LocalTime minuteOfDay(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }
}
