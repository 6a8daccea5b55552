package id.selaras.directory;

import id.selaras.engine.clock.Holiday;
import id.selaras.engine.clock.HolidayKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HolidayStore {
    private static final String COLUMNS = "id, area_code, on_date, name_id, name_en, kind, closed";

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
                .query((row, n) -> new Holiday(row.getObject("on_date", LocalDate.class), kind(row)))
                .list();
    }

    List<OfficeHoliday> inYear(String areaCode, int year) {
        return jdbc.sql("/* directory.holidays-in-year */ select " + COLUMNS + """
                         from directory.holiday
                        where area_lo <= area.lowest(:area) and area_hi >= area.beyond(:area)
                          and on_date >= make_date(:year, 1, 1) and on_date < make_date(:year + 1, 1, 1)
                        order by on_date, level""")
                .param("area", areaCode)
                .param("year", year)
                .query(HolidayStore::holiday)
                .list();
    }

    Optional<OfficeHoliday> ownOn(String areaCode, LocalDate date) {
        return jdbc.sql("/* directory.own-holiday-on */ select " + COLUMNS
                        + " from directory.holiday where area_code = :area and on_date = :date and kind = 'regional'")
                .param("area", areaCode)
                .param("date", date)
                .query(HolidayStore::holiday)
                .optional();
    }

    void set(String areaCode, LocalDate date, String name, boolean closed) {
        jdbc.sql("""
                        /* directory.set-holiday */
                        insert into directory.holiday (area_code, on_date, name_id, name_en, kind, closed)
                        values (:area, :date, :name, :name, 'regional', :closed)
                        on conflict (area_code, on_date, kind)
                        do update set name_id = excluded.name_id, name_en = excluded.name_en, closed = excluded.closed""")
                .param("area", areaCode)
                .param("date", date)
                .param("name", name)
                .param("closed", closed)
                .update();
    }

    Optional<OfficeHoliday> remove(UUID id) {
        return jdbc.sql("/* directory.remove-holiday */ delete from directory.holiday where id = :id returning "
                        + COLUMNS)
                .param("id", id)
                .query(HolidayStore::holiday)
                .optional();
    }

    private static OfficeHoliday holiday(ResultSet row, int number) throws SQLException {
        return new OfficeHoliday(
                row.getObject("id", UUID.class),
                row.getString("area_code"),
                row.getObject("on_date", LocalDate.class),
                row.getString("name_id"),
                row.getString("name_en"),
                kind(row),
                row.getBoolean("closed"));
    }

    private static HolidayKind kind(ResultSet row) throws SQLException {
        return HolidayKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }
}
