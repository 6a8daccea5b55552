package id.selaras.administration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps an uploaded sheet until it is applied; each administrator sees the own ones only. */
@Repository
class SheetStore {
    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sheets of before are let go: one is looked at at a time. */
    UUID keep(String areaCode, String fileName, String cells) {
        jdbc.sql(
                        "/* administration.forget-sheets */ delete from administration.sheet where account_id = access.current_account()")
                .update();
        return jdbc.sql("""
                        /* administration.keep-sheet */
                        insert into administration.sheet (area_code, file_name, cells) values (:area, :name, :cells) returning id""")
                .param("area", areaCode)
                .param("name", fileName)
                .param("cells", cells)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(
                        "/* administration.sheet */ select area_code, file_name, cells from administration.sheet where id = :id and applied_at is null")
                .param("id", id)
                .query((row, n) ->
                        new Kept(row.getString("area_code"), row.getString("file_name"), row.getString("cells")))
                .optional();
    }

    void applied(UUID id) {
        jdbc.sql(
                        "/* administration.sheet-applied */ update administration.sheet set applied_at = now(), cells = '' where id = :id")
                .param("id", id)
                .update();
    }

    record Kept(String areaCode, String fileName, String cells) {}
}
