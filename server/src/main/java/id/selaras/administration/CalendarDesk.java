package id.selaras.administration;

import id.selaras.directory.DatedLimit;
import id.selaras.directory.Holidays;
import id.selaras.directory.OfficeHoliday;
import id.selaras.directory.TimeLimits;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does with holidays and time limits; every act is journaled in its own transaction. */
@Service
@Transactional
class CalendarDesk {
    private final Holidays holidays;
    private final TimeLimits limits;
    private final Journal journal;

    CalendarDesk(Holidays holidays, TimeLimits limits, Journal journal) {
        this.holidays = holidays;
        this.limits = limits;
        this.journal = journal;
    }

    List<OfficeHoliday> holidays(ChosenArea area, int year) {
        return holidays.inYear(area.code(), year);
    }

    void setHoliday(String areaCode, LocalDate date, String name, boolean closed) {
        holidays.set(areaCode, date, name, closed);
        journal.acted(Trace.of(closed ? "holiday.set" : "holiday.worked", "holiday", null)
                .inArea(AreaChoice.numberOf(areaCode))
                .with("date", date.toString())
                .with("name", name));
    }

    /** Whether there was one that this administrator may remove. */
    boolean removeHoliday(UUID id) {
        var removed = holidays.remove(id);
        removed.ifPresent(day -> journal.acted(Trace.of("holiday.removed", "holiday", id)
                .inArea(AreaChoice.numberOf(day.areaCode()))
                .with("date", day.date().toString())));
        return removed.isPresent();
    }

    List<DatedLimit> limits(ChosenArea area, LocalDate on) {
        return limits.forArea(area.code(), on);
    }

    /** Whether it was added; not if the same step already has a limit from that very day. */
    boolean addLimit(DatedLimit limit) {
        var taken = limits.forArea(limit.areaCode(), limit.validFrom()).stream()
                .anyMatch(known -> known.areaCode().equals(limit.areaCode())
                        && known.step() == limit.step()
                        && known.urgency() == limit.urgency()
                        && known.sector() == limit.sector()
                        && known.programme().equals(limit.programme())
                        && known.validFrom().equals(limit.validFrom()));
        if (!taken) {
            var id = limits.add(limit);
            journal.acted(Trace.of("time-limit.added", "time-limit", id)
                    .inArea(AreaChoice.numberOf(limit.areaCode()))
                    .with("step", limit.step().code())
                    .with("limit", limit.limit().limit().code())
                    .with("from", limit.validFrom().toString()));
        }
        return !taken;
    }

    /** Whether there was one to come that this administrator may take back. */
    boolean takeBackLimit(UUID id) {
        var taken = limits.takeBack(id);
        if (taken) {
            journal.acted(Trace.of("time-limit.taken-back", "time-limit", id));
        }
        return taken;
    }
}
