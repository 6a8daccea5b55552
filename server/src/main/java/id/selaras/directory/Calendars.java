package id.selaras.directory;

import id.selaras.engine.clock.AreaZone;
import id.selaras.engine.clock.WorkingCalendar;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days and hours in which the offices of an area work. */
@Component
public class Calendars {
    private static final long DISTRICT = 1_000_000L;

    private final HolidayStore store;
    private final ConcurrentHashMap<Key, WorkingCalendar> known = new ConcurrentHashMap<>();

    Calendars(HolidayStore store) {
        this.store = store;
    }

    /** For loads that run before the server does. */
    public static Calendars reading(JdbcClient jdbc) {
        return new Calendars(new HolidayStore(jdbc));
    }

    /**
     * The calendar of the area's district: its own holidays and those above it. Holidays are kept in memory under the version
     * that every change raises, so several servers agree at once.
     *
     * @param areaNo number of a village, subdistrict, district or province, 0 for the nation (western time)
     */
    @Transactional(readOnly = true)
    public WorkingCalendar of(long areaNo) {
        var key = new Key(store.version(), areaNo / DISTRICT * DISTRICT);
        var calendar = known.get(key);
        if (calendar == null) {
            known.keySet().removeIf(old -> old.version() != key.version());
            calendar = WorkingCalendar.standard(zoneOf(areaNo), store.closedDays(key.districtNo()));
            known.put(key, calendar);
        }
        return calendar;
    }

    /** The legal time of an area. */
    public static AreaZone zoneOf(long areaNo) {
        var province = areaNo / 100_000_000L;
        return province < 11 ? AreaZone.WIB : AreaZone.ofProvince(String.valueOf(province));
    }

    private record Key(long version, long districtNo) {}
}
