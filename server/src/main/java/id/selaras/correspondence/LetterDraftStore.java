package id.selaras.correspondence;

import id.selaras.correspondence.Draft.Done;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps letters about cases and their steps. */
@Repository
class LetterDraftStore {
    private static final String SELECT = "select l.*, a.full_name as drafter, i.number, " + TemplateStore.COLUMNS
            + " from correspondence.letter l join correspondence.template t on t.id = l.template_id"
            + " join access.account a on a.id = l.drafted_by left join letter.issued i on i.id = l.issued_id ";

    private final JdbcClient jdbc;

    LetterDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID caseId, long areaNo, UUID template, String body) {
        jdbc.sql("""
                        /* correspondence.draft */ insert into correspondence.letter (id, case_id, area_no, template_id, body)
                        values (:id, :case, :area, :template, :body)""")
                .param("id", id)
                .param("case", caseId)
                .param("area", areaNo)
                .param("template", template)
                .param("body", body)
                .update();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("/* correspondence.letter */ " + SELECT + "where l.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The newest first. */
    List<Draft> ofCase(UUID caseId) {
        return jdbc.sql("/* correspondence.letters-of-case */ " + SELECT
                        + "where l.case_id = :case and l.state <> 'DROPPED' order by l.id desc")
                .param("case", caseId)
                .query((row, n) -> read(row))
                .list();
    }

    /** Letters under way of the reader's own areas, the longest waiting first. */
    List<Draft> underWay(long areaNo, int most) {
        return jdbc.sql("/* correspondence.letters-under-way */ " + SELECT
                        + "where l.area_no = :area and l.state in ('DRAFT', 'CHECKING', 'CHECKED', 'PRINTED')"
                        + " order by l.drafted_at limit :most")
                .param("area", areaNo)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whether the row was as the page showed it; it stays locked until the transaction ends. */
    boolean claim(UUID id, int version) {
        return jdbc.sql(
                                "/* correspondence.claim */ update correspondence.letter set version = version + 1 where id = :id and version = :version")
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void write(UUID id, String recipient, String body) {
        jdbc.sql(
                        "/* correspondence.write */ update correspondence.letter set recipient = :recipient, body = :body where id = :id")
                .param("recipient", recipient)
                .param("body", body)
                .param("id", id)
                .update();
    }

    /** @param reason null leaves none */
    void become(UUID id, LetterState state, int round, @Nullable String reason) {
        jdbc.sql("""
                        /* correspondence.become */ update correspondence.letter set state = :state, round = :round, reason = :reason
                         where id = :id""")
                .param("state", state.name())
                .param("round", round)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void issued(UUID id, LetterState state, UUID paper) {
        jdbc.sql(
                        "/* correspondence.issued */ update correspondence.letter set state = :state, issued_id = :paper where id = :id")
                .param("state", state.name())
                .param("paper", paper)
                .param("id", id)
                .update();
    }

    void scanned(UUID id, UUID attachment) {
        jdbc.sql(
                        "/* correspondence.scanned */ update correspondence.letter set state = 'ISSUED', scan_id = :scan where id = :id")
                .param("scan", attachment)
                .param("id", id)
                .update();
    }

    void add(Draft draft, LetterTemplate.Step step, Holder holder, boolean onPaper) {
        jdbc.sql("""
                        /* correspondence.done */ insert into correspondence.done
                          (letter_id, round, no, act, manner, holder_id, holder_account, same_person)
                        values (:letter, :round, :no, :act, :manner, :holder, :account, :same)""")
                .param("letter", draft.id())
                .param("round", draft.round())
                .param("no", step.no())
                .param("act", step.act().name())
                .param("manner", onPaper ? "ON_PAPER" : "APPROVED")
                .param("holder", holder.id())
                .param("account", holder.account())
                .param("same", draft.template().samePerson())
                .update();
    }

    private List<Done> done(UUID letter, int round) {
        return jdbc.sql(
                        "/* correspondence.steps */ select d.no, d.act, d.manner, d.at, " + HolderStore.COLUMNS
                                + " from correspondence.done d join correspondence.holder h on h.id = d.holder_id"
                                + " join access.account a on a.id = h.account_id where d.letter_id = :letter and d.round = :round order by d.no")
                .param("letter", letter)
                .param("round", round)
                .query((row, n) -> new Done(
                        row.getInt("no"),
                        LetterTemplate.Step.Act.valueOf(row.getString("act")),
                        HolderStore.read(row),
                        "ON_PAPER".equals(row.getString("manner")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private Draft read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var round = row.getInt("round");
        return new Draft(
                id,
                row.getObject("case_id", UUID.class),
                row.getLong("area_no"),
                TemplateStore.read(row),
                row.getString("recipient"),
                row.getString("body"),
                LetterState.valueOf(row.getString("state")),
                round,
                row.getString("reason"),
                row.getObject("issued_id", UUID.class),
                row.getString("number"),
                row.getObject("scan_id", UUID.class),
                row.getObject("drafted_by", UUID.class),
                row.getString("drafter"),
                row.getTimestamp("drafted_at").toInstant(),
                row.getInt("version"),
                done(id, round));
    }
}
