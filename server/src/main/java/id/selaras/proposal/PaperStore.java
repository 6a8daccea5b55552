package id.selaras.proposal;

import id.selaras.casework.papers.FileName;
import id.selaras.casework.papers.GivenPaper;
import id.selaras.casework.papers.PaperType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers of proposals that came from no case, of decisions and of outside entries, in the database like those of cases. */
@Repository
class PaperStore {
    private static final String KEPT = """
            select t.id, t.proposal_id, t.claim_id, t.decision, t.name, t.media_type, a.full_name
              from proposal.paper t join access.account a on a.id = t.added_by
            """;
    private static final String OF_FAMILY =
            " c.subject_id in (select cast(:family as uuid) union all select m.id from registry.person m where m.family_id = :family)";
    private static final String OLDEST_FIRST = " order by t.added_at, t.id";

    private final JdbcClient jdbc;

    PaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a paper bears out.
     *
     * @param decision whether it is that of a decision, not of who proposed
     */
    record About(@Nullable UUID proposal, @Nullable UUID claim, boolean decision) {
        static About proposal(UUID id) {
            return new About(id, null, false);
        }

        static About decision(UUID proposal) {
            return new About(proposal, null, true);
        }

        static About claim(UUID id) {
            return new About(null, id, false);
        }
    }

    /** @param addedBy full name */
    record Kept(UUID id, About about, String name, String mediaType, String addedBy) {}

    void add(UUID id, About about, SentPaper sent) {
        var paper = sent.paper();
        jdbc.sql("""
                /* proposal.add-paper */
                insert into proposal.paper (id, proposal_id, claim_id, decision, name, media_type, bytes, sha256, content)
                values (:id, :proposal, :claim, :decision, :name, :type, :bytes, :sha256, :content)""")
                .param("id", id)
                .param("proposal", about.proposal())
                .param("claim", about.claim())
                .param("decision", about.decision())
                .param("name", FileName.clean(sent.name(), paper.type()))
                .param("type", paper.type().mediaType())
                .param("bytes", paper.content().length)
                .param("sha256", paper.sha256())
                .param("content", paper.content())
                .update();
    }

    /** Oldest first. */
    List<Kept> of(UUID proposal) {
        return jdbc.sql("/* proposal.papers */ " + KEPT + "where t.proposal_id = :proposal" + OLDEST_FIRST)
                .param("proposal", proposal)
                .query((row, n) -> kept(row))
                .list();
    }

    /** Those of the entries about a family and its people, oldest first. */
    List<Kept> ofClaims(UUID family) {
        return jdbc.sql("/* proposal.claim-papers */ " + KEPT + "join registry.claim c on c.id = t.claim_id where"
                        + OF_FAMILY + OLDEST_FIRST)
                .param("family", family)
                .query((row, n) -> kept(row))
                .list();
    }

    /** Where the family lives about whom the entry is; empty when it has no such paper. */
    Optional<Long> areaOfClaim(UUID family, UUID id) {
        return jdbc.sql("""
                /* proposal.claim-paper-area */ select c.area_no from proposal.paper t join registry.claim c on c.id = t.claim_id
                 where t.id = :id and\s""" + OF_FAMILY)
                .param("id", id)
                .param("family", family)
                .query(Long.class)
                .optional();
    }

    /** @param proposal null where it is an entry's */
    Optional<GivenPaper> content(@Nullable UUID proposal, UUID id) {
        return jdbc.sql("""
                /* proposal.paper-content */ select name, media_type, content from proposal.paper
                 where id = :id and proposal_id is not distinct from cast(:proposal as uuid)""")
                .param("id", id)
                .param("proposal", proposal)
                .query((row, n) -> new GivenPaper(
                        row.getString("name"), PaperType.of(row.getString("media_type")), row.getBytes("content")))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                new About(
                        row.getObject("proposal_id", UUID.class),
                        row.getObject("claim_id", UUID.class),
                        row.getBoolean("decision")),
                row.getString("name"),
                row.getString("media_type"),
                row.getString("full_name"));
    }
}
