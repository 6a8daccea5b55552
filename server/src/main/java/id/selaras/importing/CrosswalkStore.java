package id.selaras.importing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which village a code of BPS means. */
@Repository
class CrosswalkStore {
    private final JdbcClient jdbc;

    CrosswalkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All codes that lead into an area. */
    Map<String, Long> into(long lo, long hi) {
        var codes = new HashMap<String, Long>();
        jdbc.sql("""
            /* importing.crosswalk */
            select bps_code, area_no from importing.crosswalk where area_no >= :lo and area_no < :hi
            """).param("lo", lo).param("hi", hi).query(row -> {
            codes.put(row.getString("bps_code"), row.getLong("area_no"));
        });
        return codes;
    }

    void put(Map<String, Long> codes) {
        jdbc.sql("""
            /* importing.put-crosswalk */
            insert into importing.crosswalk (bps_code, area_no)
            select code, area from unnest(cast(:codes as text[]), cast(:areas as bigint[])) as given (code, area)
            on conflict (bps_code) do update set area_no = excluded.area_no, loaded_at = now(), actor = access.current_account()
            """)
                .param("codes", codes.keySet().toArray(String[]::new))
                .param("areas", codes.values().toArray(Long[]::new))
                .update();
    }
}
