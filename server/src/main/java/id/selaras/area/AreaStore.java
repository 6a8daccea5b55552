package id.selaras.area;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the areas of the database. */
@Repository
class AreaStore {
    private final JdbcClient jdbc;

    AreaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every area, by number: each before those in it. */
    List<Area> all() {
        return jdbc.sql("/* area.all */ select area_no, level, code, name, parent_no from area.area order by area_no")
                .query((row, n) -> new Area(
                        row.getLong("area_no"),
                        row.getInt("level"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getObject("parent_no", Long.class)))
                .list();
    }
}
