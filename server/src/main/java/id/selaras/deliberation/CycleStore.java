package id.selaras.deliberation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cycles of districts; a trigger gives them their days. */
@Repository
class CycleStore {
    private static final String COLUMNS = "id, area_no, month, opens, closes, cut_off, pull_on, locked_at, lock_manner";

    private final JdbcClient jdbc;

    CycleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Cycle> find(UUID id) {
        return jdbc.sql("/* deliberation.cycle */ select " + COLUMNS + " from deliberation.cycle where id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Cycle> find(long districtNo, YearMonth month) {
        return jdbc.sql("/* deliberation.cycle-of-month */ select " + COLUMNS
                        + " from deliberation.cycle where area_no = :district and month = :month")
                .param("district", districtNo)
                .param("month", month.atDay(1))
                .query((row, n) -> read(row))
                .optional();
    }

    List<Cycle> ofYear(long districtNo, int year) {
        return jdbc.sql("/* deliberation.cycles-of-year */ select " + COLUMNS
                        + " from deliberation.cycle where area_no = :district and month between :from and :to")
                .param("district", districtNo)
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 1))
                .query((row, n) -> read(row))
                .list();
    }

    /** Begins the month unless somebody has. */
    void begin(long districtNo, YearMonth month) {
        jdbc.sql("""
                        /* deliberation.begin-cycle */ insert into deliberation.cycle (area_no, month)
                        values (:district, :month) on conflict (area_no, month) do nothing""")
                .param("district", districtNo)
                .param("month", month.atDay(1))
                .update();
    }

    /** Whether it was open until now. */
    boolean lockByHand(UUID id) {
        return jdbc.sql("""
                        /* deliberation.lock */ update deliberation.cycle
                           set locked_at = now(), locked_by = access.current_account(), lock_manner = 'hand'
                         where id = :id and locked_at is null""").param("id", id).update() == 1;
    }

    /** What ran past its cut-off day, oldest first. */
    List<Cycle> due(LocalDate today) {
        return jdbc.sql(
                        "/* deliberation.due */ select " + COLUMNS
                                + " from deliberation.cycle where locked_at is null and cut_off < :today order by cut_off, area_no")
                .param("today", today)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whether it was open until now. */
    boolean lockByItself(UUID id) {
        return jdbc.sql("""
                        /* deliberation.lock-past */ update deliberation.cycle set locked_at = now(), lock_manner = 'automatic'
                         where id = :id and locked_at is null""").param("id", id).update() == 1;
    }

    private static Cycle read(ResultSet row) throws SQLException {
        var locked = row.getTimestamp("locked_at");
        var dates = new CycleDates(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("opens", LocalDate.class),
                row.getObject("closes", LocalDate.class),
                row.getObject("cut_off", LocalDate.class),
                row.getObject("pull_on", LocalDate.class));
        return new Cycle(
                row.getObject("id", UUID.class),
                row.getLong("area_no"),
                dates,
                locked == null ? null : locked.toInstant(),
                "hand".equals(row.getString("lock_manner")));
    }
}
