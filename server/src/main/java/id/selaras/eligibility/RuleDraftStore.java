package id.selaras.eligibility;

import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleReader;
import id.selaras.engine.eligibility.RuleWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** RuleDrafts of rules as rows: each saving is one more. */
@Repository
class RuleDraftStore {
    private static final String ROW = """
            select d.id, d.area_code, d.programme, d.ended, r.number, r.rules, r.cases, a.full_name as saved_by, r.saved_at,
                   exists (select 1 from eligibility.revision w where w.draft_id = d.id and w.saved_by = access.current_account()) as mine
              from eligibility.draft d join eligibility.revision r on r.draft_id = d.id join access.account a on a.id = r.saved_by
            """;
    private static final String LAST =
            " r.number = (select max(l.number) from eligibility.revision l where l.draft_id = d.id) ";

    private final JdbcClient jdbc;

    RuleDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where somebody is at work on this programme of the area. */
    boolean begin(UUID id, String areaCode, String programme) {
        return jdbc.sql("""
                        /* eligibility.begin-draft */ insert into eligibility.draft (id, area_code, programme)
                        values (:id, :area, :programme) on conflict do nothing""")
                        .param("id", id)
                        .param("area", areaCode)
                        .param("programme", programme)
                        .update()
                == 1;
    }

    /** False where somebody saved this revision first. */
    boolean save(UUID draft, int number, RuleBook book, String cases) {
        return jdbc.sql("""
                        /* eligibility.save-draft */ insert into eligibility.revision (draft_id, number, rules, cases)
                        values (:draft, :number, :rules, :cases) on conflict do nothing""")
                        .param("draft", draft)
                        .param("number", number)
                        .param("rules", RuleWriter.write(book))
                        .param("cases", cases)
                        .update()
                == 1;
    }

    Optional<RuleDraft> find(UUID id) {
        return jdbc.sql("/* eligibility.draft */ " + ROW + " where d.id = :id and" + LAST)
                .param("id", id)
                .query((row, n) -> draft(row))
                .optional();
    }

    Optional<RuleDraft> find(UUID id, int revision) {
        return jdbc.sql("/* eligibility.draft-as-saved */ " + ROW + " where d.id = :id and r.number = :number")
                .param("id", id)
                .param("number", revision)
                .query((row, n) -> draft(row))
                .optional();
    }

    /** Those at work in an area and its parts. */
    List<RuleDraft> open(Span area) {
        return jdbc.sql("/* eligibility.open-drafts */ " + ROW
                        + " where d.ended is null and d.area_lo >= :lo and d.area_hi <= :hi and" + LAST
                        + " order by d.programme, d.id limit 200")
                .param("lo", area.lo())
                .param("hi", area.hi())
                .query((row, n) -> draft(row))
                .list();
    }

    record Saving(int number, String by, Instant at) {}

    /** Latest first. */
    List<Saving> savings(UUID draft) {
        return jdbc.sql("""
                        /* eligibility.savings */
                        select r.number, a.full_name, r.saved_at from eligibility.revision r join access.account a on a.id = r.saved_by
                         where r.draft_id = :draft order by r.number desc limit 30
                        """)
                .param("draft", draft)
                .query((row, n) -> new Saving(
                        row.getInt("number"),
                        row.getString("full_name"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether it was still worked on. */
    boolean discard(UUID draft) {
        return jdbc.sql("""
                        /* eligibility.discard-draft */ update eligibility.draft set ended = 'discarded'
                         where id = :draft and ended is null""").param("draft", draft).update() == 1;
    }

    private static RuleDraft draft(ResultSet row) throws SQLException {
        return new RuleDraft(
                row.getObject("id", UUID.class),
                row.getString("area_code"),
                row.getString("programme"),
                row.getString("ended"),
                row.getInt("number"),
                Objects.requireNonNull(RuleReader.read(row.getString("rules")).book()),
                row.getString("cases"),
                row.getBoolean("mine"),
                row.getString("saved_by"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
