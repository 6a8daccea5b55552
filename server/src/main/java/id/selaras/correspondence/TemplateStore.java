package id.selaras.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps templates, each version for good. */
@Repository
class TemplateStore {
    static final String COLUMNS = "t.id as t_id, t.area_code as t_area, t.code as t_code, t.version as t_version,"
            + " t.kind as t_kind, t.name as t_name, t.purpose as t_purpose, t.body as t_body,"
            + " t.valid_days as t_days, t.max_decile as t_decile, t.same_person as t_same,"
            + " t.checkers as t_checkers, t.signers as t_signers";

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of each code: the area's own newest before the nation's. */
    List<LetterTemplate> inForce(String areaCode) {
        return jdbc.sql("/* correspondence.templates */ select distinct on (t.code) " + COLUMNS
                        + " from correspondence.template t where t.area_code in ('', :area) and t.withdrawn_at is null"
                        + " order by t.code, t.area_code desc, t.version desc")
                .param("area", areaCode)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<LetterTemplate> find(UUID id) {
        return jdbc.sql("/* correspondence.template */ select " + COLUMNS
                        + " from correspondence.template t where t.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** As the next version of the area's own; its id is made here. */
    void insert(LetterTemplate one) {
        jdbc.sql("""
                        /* correspondence.template-add */ insert into correspondence.template
                          (id, area_code, code, version, kind, name, purpose, body, valid_days, max_decile, same_person, checkers, signers)
                        values (:id, :area, :code, coalesce((select max(version) from correspondence.template
                                  where area_code = :area and code = :code), 0) + 1,
                                :kind, :name, :purpose, :body, :days, :decile, :same, :checkers, :signers)""")
                .param("id", one.id())
                .param("area", one.areaCode())
                .param("code", one.code())
                .param("kind", one.kind().name())
                .param("name", one.name())
                .param("purpose", one.purpose())
                .param("body", one.body())
                .param("days", one.validDays())
                .param("decile", one.maxDecile())
                .param("same", one.samePerson())
                .param("checkers", SigningPost.codes(one.checkers()))
                .param("signers", SigningPost.codes(one.signers()))
                .update();
    }

    /** All own versions of a code, so that the nation's is in force again; how many there were. */
    int withdraw(String areaCode, String code) {
        return jdbc.sql("""
                        /* correspondence.template-withdraw */ update correspondence.template set withdrawn_at = now()
                         where area_code = :area and code = :code and withdrawn_at is null""").param("area", areaCode).param("code", code).update();
    }

    static LetterTemplate read(ResultSet row) throws SQLException {
        return new LetterTemplate(
                row.getObject("t_id", UUID.class),
                row.getString("t_area"),
                row.getString("t_code"),
                row.getInt("t_version"),
                LetterKind.valueOf(row.getString("t_kind")),
                row.getString("t_name"),
                row.getString("t_purpose"),
                row.getString("t_body"),
                row.getObject("t_days", Integer.class),
                row.getObject("t_decile", Integer.class),
                row.getBoolean("t_same"),
                SigningPost.list(row.getString("t_checkers")),
                SigningPost.list(row.getString("t_signers")));
    }
}
