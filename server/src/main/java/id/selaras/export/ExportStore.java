package id.selaras.export;

import id.selaras.export.Taken.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What left the house, as rows. */
@Repository
class ExportStore {
    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number that nobody else has. */
    String number() {
        return jdbc.sql("""
                        /* export.number */
                        select 'U' || to_char(now(), 'YYMM') || '-' || lpad(nextval('export.taken_number')::text, 5, '0')""").query(String.class).single();
    }

    void begin(UUID id, String number, Wish wish, long expected) {
        jdbc.sql("""
                        /* export.begin */ insert into export.taken (id, number, area_no, area_lo, area_hi, format, coding,
                          uncovered, health, purpose, because, expected)
                        values (:id, :number, :lo, :lo, :hi, :format, :coding, :uncovered, :health, :purpose, :because, :expected)""")
                .param("id", id)
                .param("number", number)
                .param("lo", wish.area().lo())
                .param("hi", wish.area().hi())
                .param("format", wish.format().code())
                .param("coding", wish.coding().code())
                .param("uncovered", wish.uncovered())
                .param("health", wish.health())
                .param("purpose", wish.purpose())
                .param("because", wish.because())
                .param("expected", expected)
                .update();
    }

    void end(UUID id, State state, Counts counts) {
        jdbc.sql("""
                        /* export.end */ update export.taken set state = :state, finished_at = now(), families = :families,
                          people = :people, left_out = :leftOut where id = :id and state = 'running'""")
                .param("id", id)
                .param("state", state.code())
                .param("families", counts.families.get())
                .param("people", counts.people.get())
                .param("leftOut", counts.leftOut.get())
                .update();
    }

    /** Those the reader may know of, the newest first. */
    List<Taken> all(int most) {
        return jdbc.sql("""
                        /* export.taken */
                        select t.id, t.number, a.full_name, t.area_no, t.format, t.uncovered, t.health, t.purpose, t.because, t.state,
                               t.taken_at, t.expected, t.people, t.left_out
                          from export.taken t join access.account a on a.id = t.account_id order by t.taken_at desc limit :most""").param("most", most).query((row, n) -> read(row)).list();
    }

    private static Taken read(ResultSet row) throws SQLException {
        return new Taken(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("full_name"),
                row.getLong("area_no"),
                Format.valueOf(row.getString("format").toUpperCase(Locale.ROOT)),
                row.getBoolean("uncovered"),
                row.getBoolean("health"),
                row.getString("purpose"),
                row.getString("because"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("taken_at").toInstant(),
                row.getLong("expected"),
                row.getLong("people"),
                row.getLong("left_out"));
    }
}
