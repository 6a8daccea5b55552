package id.selaras.engine.clock;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days and hours in which an area's offices work (hari kerja). Immutable: a changed holiday list is another calendar, and
 * every deadline read with it is right at once.
 */
public final class WorkingCalendar {

    private static final Set<DayOfWeek> MONDAY_TO_FRIDAY = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private final AreaZone zone;
    private final OfficeHours hours;
    private final Set<DayOfWeek> workingWeek;
    private final Set<Holiday> holidays;
    private final Set<LocalDate> closedDates;

    public WorkingCalendar(AreaZone zone, OfficeHours hours, Set<DayOfWeek> workingWeek, Collection<Holiday> holidays) {
        if (workingWeek.isEmpty()) {
            throw new IllegalArgumentException("A working week needs at least one day");
        }
        this.zone = zone;
        this.hours = hours;
        this.workingWeek = Set.copyOf(workingWeek);
        this.holidays = Set.copyOf(holidays);
        this.closedDates = this.holidays.stream().map(Holiday::date).collect(Collectors.toUnmodifiableSet());
    }

    /** Monday to Friday, 08:00 to 16:00. */
    public static WorkingCalendar standard(AreaZone zone, Collection<Holiday> holidays) {
        return new WorkingCalendar(zone, OfficeHours.DEFAULT, MONDAY_TO_FRIDAY, holidays);
    }

    public AreaZone zone() {
        return zone;
    }

    public WorkingCalendar withHoliday(Holiday holiday) {
        var more = new HashSet<>(holidays);
        more.add(holiday);
        return new WorkingCalendar(zone, hours, workingWeek, more);
    }

    public WorkingCalendar withHours(OfficeHours otherHours) {
        return new WorkingCalendar(zone, otherHours, workingWeek, holidays);
    }

    public WorkingCalendar in(AreaZone otherZone) {
        return new WorkingCalendar(otherZone, hours, workingWeek, holidays);
    }

    public boolean isWorkingDay(LocalDate date) {
        return workingWeek.contains(date.getDayOfWeek()) && !closedDates.contains(date);
    }

    public LocalDate dateOf(Instant at) {
        return at.atZone(zone.zoneId()).toLocalDate();
    }

    public Instant opensAt(LocalDate date) {
        return date.atTime(hours.opens()).atZone(zone.zoneId()).toInstant();
    }

    public Instant closesAt(LocalDate date) {
        return date.atTime(hours.closes()).atZone(zone.zoneId()).toInstant();
    }

    /**
     * The working day to which something that arrives at this moment belongs: the same day while the office has not closed,
     * even before it opens; otherwise the next working day.
     */
    public LocalDate receivingDay(Instant at) {
        var date = dateOf(at);
        return firstWorkingDayFrom(at.isBefore(closesAt(date)) ? date : date.plusDays(1));
    }

    /** This date if it is a working day, else the first one after it. */
    public LocalDate firstWorkingDayFrom(LocalDate date) {
        var day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after a date; the date itself, which need not be one, is never counted. */
    public LocalDate workingDayAfter(LocalDate date, int n) {
        var day = date;
        for (int counted = 0; counted < n; counted++) {
            day = firstWorkingDayFrom(day.plusDays(1));
        }
        return day;
    }

    /** How many working days lie after the first date, up to and including the second; 0 if the second is not later. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        int days = 0;
        for (var day = after.plusDays(1); !day.isAfter(upTo); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    /** The office hours that pass from one moment to a later one; zero if it is not later. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        var sum = Duration.ZERO;
        var last = dateOf(to);
        for (var day = dateOf(from); !day.isAfter(last); day = day.plusDays(1)) {
            var begin = later(from, opensAt(day));
            var end = earlier(to, closesAt(day));
            if (isWorkingDay(day) && begin.isBefore(end)) {
                sum = sum.plus(Duration.between(begin, end));
            }
        }
        return sum;
    }

    /** The first moment by which this much office time has passed since {@code from}. */
    public Instant plusWorkingTime(Instant from, Duration amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("Working time is added, never taken away");
        }
        if (amount.isZero()) {
            return from;
        }
        var left = amount;
        for (var day = receivingDay(from); ; day = workingDayAfter(day, 1)) {
            var begin = later(from, opensAt(day));
            var available = Duration.between(begin, closesAt(day));
            if (left.compareTo(available) <= 0) {
                return begin.plus(left);
            }
            left = left.minus(available);
        }
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
