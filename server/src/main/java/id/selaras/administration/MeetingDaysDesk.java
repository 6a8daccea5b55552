package id.selaras.administration;

import id.selaras.deliberation.CycleCalendar;
import id.selaras.deliberation.CycleCalendar.SetDays;
import id.selaras.deliberation.CycleDates;
import id.selaras.deliberation.CycleDays;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the days of deliberations; months that villages have begun keep theirs. */
@Service
@Transactional
class MeetingDaysDesk {
    private final CycleCalendar calendar;
    private final Journal journal;

    MeetingDaysDesk(CycleCalendar calendar, Journal journal) {
        this.calendar = calendar;
        this.journal = journal;
    }

    CycleDays days(ChosenArea area, YearMonth month) {
        return calendar.days(area.code(), month);
    }

    List<CycleDates> year(ChosenArea area, int year) {
        return calendar.year(area.code(), year);
    }

    List<SetDays> settings(ChosenArea area) {
        return calendar.settings(area.code());
    }

    /** Whether they were set; not when the area has days from that very month. */
    boolean set(ChosenArea area, YearMonth from, CycleDays days) {
        var id = calendar.set(area.code(), from, days);
        id.ifPresent(set -> journal.acted(Trace.of("deliberation.days-set", "deliberation-days", set)
                .inArea(AreaChoice.numberOf(area.code()))
                .with("from", from.toString())
                .with("days", days.first() + "-" + days.last() + ", " + days.cutOff() + ", " + days.pull())));
        return id.isPresent();
    }

    /** Whether there were days to come that this administrator may take back. */
    boolean takeBack(UUID id) {
        var taken = calendar.takeBack(id);
        if (taken) {
            journal.acted(Trace.of("deliberation.days-taken-back", "deliberation-days", id));
        }
        return taken;
    }
}
