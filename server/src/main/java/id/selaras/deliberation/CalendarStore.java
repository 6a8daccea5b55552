package id.selaras.deliberation;

import id.selaras.area.Area;
import id.selaras.deliberation.CycleCalendar.SetDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the days of the cycles. */
@Repository
class CalendarStore {
    private static final String DAYS = "id, area_code, first_day, last_day, cut_off_day, pull_day, valid_from ";

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CycleDays> days(String areaCode, LocalDate month) {
        return jdbc.sql("/* deliberation.days */ select " + DAYS + """
                 from deliberation.calendar
                 where area_lo <= :lo and area_hi > :lo and level <= :level and valid_from <= :month
                 order by level desc, valid_from desc limit 1""")
                .param("lo", lowest(areaCode))
                .param("level", level(areaCode))
                .param("month", month)
                .query((row, n) -> read(row).days())
                .optional();
    }

    List<SetDays> settings(String areaCode) {
        return jdbc.sql("/* deliberation.settings */ select " + DAYS + """
                 from deliberation.calendar
                 where area_lo <= :lo and area_hi > :lo and level <= :level
                 order by valid_from desc, level desc""")
                .param("lo", lowest(areaCode))
                .param("level", level(areaCode))
                .query((row, n) -> read(row))
                .list();
    }

    Optional<UUID> add(String areaCode, LocalDate from, CycleDays days) {
        return jdbc.sql("""
                        /* deliberation.set-days */ insert into deliberation.calendar
                          (area_code, first_day, last_day, cut_off_day, pull_day, valid_from)
                        values (:area, :first, :last, :cutOff, :pull, :from)
                        on conflict (area_code, valid_from) do nothing returning id""")
                .param("area", areaCode)
                .param("first", days.first())
                .param("last", days.last())
                .param("cutOff", days.cutOff())
                .param("pull", days.pull())
                .param("from", from)
                .query(UUID.class)
                .optional();
    }

    boolean remove(UUID id) {
        return jdbc.sql("/* deliberation.take-days-back */ delete from deliberation.calendar where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static long lowest(String areaCode) {
        return areaCode.isEmpty() ? 0 : Area.noOf(areaCode);
    }

    private static int level(String areaCode) {
        return areaCode.isEmpty() ? 0 : areaCode.split("\\.").length;
    }

    private static SetDays read(ResultSet row) throws SQLException {
        var days = new CycleDays(
                row.getInt("first_day"), row.getInt("last_day"), row.getInt("cut_off_day"), row.getInt("pull_day"));
        return new SetDays(
                row.getObject("id", UUID.class),
                row.getString("area_code"),
                days,
                row.getObject("valid_from", LocalDate.class));
    }
}
