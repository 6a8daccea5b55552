package id.selaras.deliberation;

import id.selaras.casework.NewId;
import id.selaras.casework.papers.Paper;
import id.selaras.casework.papers.PaperType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approvals of cycles, kept in the database with everything else. */
@Repository
class ApprovalStore {
    private final JdbcClient jdbc;

    ApprovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Cycle cycle, Approval.Letter letter, Paper paper, String name) {
        var id = NewId.next();
        jdbc.sql("""
                        /* deliberation.approve */ insert into deliberation.approval
                          (id, cycle_id, area_no, letter_no, letter_on, name, media_type, bytes, sha256, content)
                        values (:id, :cycle, :area, :no, :on, :name, :type, :bytes, :sha256, :content)""")
                .param("id", id)
                .param("cycle", cycle.id())
                .param("area", cycle.districtNo())
                .param("no", letter.number())
                .param("on", letter.on())
                .param("name", name)
                .param("type", paper.type().mediaType())
                .param("bytes", paper.content().length)
                .param("sha256", paper.sha256())
                .param("content", paper.content())
                .update();
        return id;
    }

    /** Latest first: the first one holds. */
    List<Approval> of(UUID cycle) {
        return jdbc.sql("""
                        /* deliberation.approvals */
                        select p.id, p.letter_no, p.letter_on, p.name, a.full_name, p.added_at, p.late
                          from deliberation.approval p join access.account a on a.id = p.added_by
                         where p.cycle_id = :cycle order by p.added_at desc, p.id desc""")
                .param("cycle", cycle)
                .query((row, n) -> new Approval(
                        row.getObject("id", UUID.class),
                        new Approval.Letter(row.getString("letter_no"), row.getObject("letter_on", LocalDate.class)),
                        row.getString("name"),
                        row.getString("full_name"),
                        row.getTimestamp("added_at").toInstant(),
                        row.getBoolean("late")))
                .list();
    }

    Optional<Approval.File> open(UUID cycle, UUID id) {
        return jdbc.sql("""
                        /* deliberation.open-approval */ select name, media_type, content from deliberation.approval
                         where id = :id and cycle_id = :cycle""")
                .param("id", id)
                .param("cycle", cycle)
                .query((row, n) -> new Approval.File(
                        row.getString("name"), PaperType.of(row.getString("media_type")), row.getBytes("content")))
                .optional();
    }
}
