package id.selaras.deliberation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days of the cycles, as an administrator of a district sets them from a month on. */
@Component
@Transactional(readOnly = true)
public class CycleCalendar {
    private static final int MONTHS = 12;

    private final CalendarStore store;

    CycleCalendar(CalendarStore store) {
        this.store = store;
    }

    /** What holds in an area for a month. */
    public CycleDays days(String areaCode, YearMonth month) {
        return store.days(areaCode, month.atDay(1)).orElse(CycleDays.CUSTOMARY);
    }

    /** The whole year, month by month. */
    public List<CycleDates> year(String areaCode, int year) {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> days(areaCode, month).in(month))
                .toList();
    }

    /** What was set for the area itself and the areas around it, latest first. */
    public List<SetDays> settings(String areaCode) {
        return store.settings(areaCode);
    }

    /** The id; empty when the area has days from that very month already. Months that were begun keep their days. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> set(String areaCode, YearMonth from, CycleDays days) {
        return store.add(areaCode, from.atDay(1), days);
    }

    /** Whether there were days to come that this administrator may take back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takeBack(UUID id) {
        return store.remove(id);
    }

    /** Days from a month on. */
    public record SetDays(UUID id, String areaCode, CycleDays days, LocalDate validFrom) {}
}
