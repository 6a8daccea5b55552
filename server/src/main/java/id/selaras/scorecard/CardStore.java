package id.selaras.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loaded cards as rows. */
@Component
class CardStore {
    private static final String COLUMNS = " id, area_code, code, version, body, in_use, loaded_at ";

    private final JdbcClient jdbc;

    CardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The area's own and those of the areas around it. */
    List<LoadedCard> around(long areaNo) {
        return jdbc.sql("/* scorecard.around */ select" + COLUMNS + """
                          from scorecard.card where area_lo <= :area and :area < area_hi
                         order by code, loaded_at desc, id
                        """)
                .param("area", areaNo)
                .query((row, n) -> card(row))
                .list();
    }

    List<LoadedCard> ofArea(String areaCode) {
        return jdbc.sql("/* scorecard.of-area */ select" + COLUMNS + """
                          from scorecard.card where area_code = :area or (:area || '.') like (area_code || '.%')
                             or area_code = ''
                         order by code, loaded_at desc, id
                        """)
                .param("area", areaCode)
                .query((row, n) -> card(row))
                .list();
    }

    Optional<LoadedCard> find(UUID id) {
        return jdbc.sql("/* scorecard.find */ select" + COLUMNS + "from scorecard.card where id = :id")
                .param("id", id)
                .query((row, n) -> card(row))
                .optional();
    }

    /** Empty where this version is there already. */
    Optional<UUID> add(String areaCode, String code, String version, String body) {
        return jdbc.sql("""
                        /* scorecard.add */
                        insert into scorecard.card (area_code, code, version, body)
                        values (:area, :code, :version, :body) on conflict do nothing returning id
                        """)
                .param("area", areaCode)
                .param("code", code)
                .param("version", version)
                .param("body", body)
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** Whether there was one that this administrator may switch. */
    boolean switchOff(UUID id) {
        return jdbc.sql("/* scorecard.switch-off */ update scorecard.card set in_use = false where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Its other versions go off. */
    boolean switchOn(LoadedCard card) {
        jdbc.sql("""
                        /* scorecard.switch-others-off */
                        update scorecard.card set in_use = false where area_code = :area and code = :code and in_use
                        """).param("area", card.areaCode()).param("code", card.code()).update();
        return jdbc.sql("/* scorecard.switch-on */ update scorecard.card set in_use = true where id = :id")
                        .param("id", card.id())
                        .update()
                == 1;
    }

    private static LoadedCard card(ResultSet row) throws SQLException {
        return new LoadedCard(
                row.getObject("id", UUID.class),
                row.getString("area_code"),
                row.getString("code"),
                row.getString("version"),
                row.getString("body"),
                row.getBoolean("in_use"),
                row.getObject("loaded_at", OffsetDateTime.class).toInstant());
    }
}
