package id.selaras.directory;

import id.selaras.engine.clock.Holiday;
import id.selaras.engine.clock.HolidayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HolidayStore {
    private final JdbcClient jdbc;

    HolidayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.sql("/* directory.calendar-version */ select version from directory.calendar_version")
                .query(Long.class)
                .single();
    }

    /** Of each date the rows of the smallest area that says something about it. */
    List<Holiday> closedDays(long areaNo) {
        return jdbc.sql("""
                        /* directory.closed-days */
                        select on_date, kind
                          from (select on_date, kind, closed, level, max(level) over (partition by on_date) as nearest
                                  from directory.holiday where area_lo <= :area and area_hi > :area) h
                         where level = nearest and closed""")
                .param("area", areaNo)
                .query((row, n) -> new Holiday(
                        row.getObject("on_date", LocalDate.class),
                        HolidayKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
                .list();
    }
}
