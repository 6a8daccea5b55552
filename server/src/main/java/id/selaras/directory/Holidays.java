package id.selaras.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The list of holidays an administrator edits; what it means for a clock is told by {@link Calendars}. */
@Component
public class Holidays {
    private final HolidayStore store;

    Holidays(HolidayStore store) {
        this.store = store;
    }

    /** All rows that hold for the area in a year: its own and those above it, by date. */
    @Transactional(readOnly = true)
    public List<OfficeHoliday> inYear(String areaCode, int year) {
        return store.inYear(areaCode, year);
    }

    /** The area's own row for a date. */
    @Transactional(readOnly = true)
    public Optional<OfficeHoliday> ownOn(String areaCode, LocalDate date) {
        return store.ownOn(areaCode, date);
    }

    /**
     * Writes the area's own row for a date, or renews it.
     *
     * @param closed false to work on a day the area above rests
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void set(String areaCode, LocalDate date, String name, boolean closed) {
        store.set(areaCode, date, name, closed);
    }

    /** Takes away an own row; the day is then what the area above says. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OfficeHoliday> remove(UUID id) {
        return store.remove(id);
    }
}
