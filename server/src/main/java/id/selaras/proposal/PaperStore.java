package id.selaras.proposal;

import id.selaras.casework.papers.FileName;
import id.selaras.casework.papers.GivenPaper;
import id.selaras.casework.papers.PaperType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers of proposals that came from no case, in the database like those of cases. */
@Repository
class PaperStore {
    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param addedBy full name */
    record Kept(UUID id, String name, String mediaType, String addedBy) {}

    void add(UUID id, UUID proposal, SentPaper sent) {
        var paper = sent.paper();
        jdbc.sql("""
                /* proposal.add-paper */ insert into proposal.paper (id, proposal_id, name, media_type, bytes, sha256, content)
                values (:id, :proposal, :name, :type, :bytes, :sha256, :content)""")
                .param("id", id)
                .param("proposal", proposal)
                .param("name", FileName.clean(sent.name(), paper.type()))
                .param("type", paper.type().mediaType())
                .param("bytes", paper.content().length)
                .param("sha256", paper.sha256())
                .param("content", paper.content())
                .update();
    }

    /** Oldest first. */
    List<Kept> of(UUID proposal) {
        return jdbc.sql("""
                /* proposal.papers */ select t.id, t.name, t.media_type, a.full_name
                  from proposal.paper t join access.account a on a.id = t.added_by
                 where t.proposal_id = :proposal order by t.added_at, t.id""")
                .param("proposal", proposal)
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getString("full_name")))
                .list();
    }

    Optional<GivenPaper> content(UUID proposal, UUID id) {
        return jdbc.sql("""
                /* proposal.paper-content */ select name, media_type, content from proposal.paper
                 where id = :id and proposal_id = :proposal""")
                .param("id", id)
                .param("proposal", proposal)
                .query((row, n) -> new GivenPaper(
                        row.getString("name"), PaperType.of(row.getString("media_type")), row.getBytes("content")))
                .optional();
    }
}
