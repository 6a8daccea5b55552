package id.selaras.deliberation;

import id.selaras.area.Area;
import id.selaras.deliberation.TypingColumns.Order;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders of columns by area; that of the smallest area holds. */
@Repository
class TypingColumnStore {
    private final JdbcClient jdbc;

    TypingColumnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Order> find(String areaCode) {
        return jdbc.sql("""
                        /* deliberation.typing-columns */ select area_code, columns from deliberation.typing_columns
                         where area_lo <= :lo and area_hi > :lo and level <= :level order by level desc limit 1""")
                .param("lo", areaCode.isEmpty() ? 0 : Area.noOf(areaCode))
                .param("level", areaCode.isEmpty() ? 0 : areaCode.split("\\.").length)
                .query((row, n) -> new Order(row.getString("area_code"), row.getString("columns")))
                .optional();
    }

    void set(String areaCode, String lines) {
        jdbc.sql("""
                        /* deliberation.set-typing-columns */ insert into deliberation.typing_columns (area_code, columns)
                        values (:area, :lines) on conflict (area_code) do update set columns = excluded.columns,
                          set_by = access.current_account(), set_at = now()""").param("area", areaCode).param("lines", lines).update();
    }

    boolean remove(String areaCode) {
        return jdbc.sql(
                                "/* deliberation.reset-typing-columns */ delete from deliberation.typing_columns where area_code = :area")
                        .param("area", areaCode)
                        .update()
                == 1;
    }
}
