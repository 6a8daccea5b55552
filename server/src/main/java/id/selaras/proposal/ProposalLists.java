package id.selaras.proposal;

import id.selaras.registry.FamilyProposals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals as lists name them, in the reader's own scope. */
@Repository
class ProposalLists {
    private static final int MOST = 500;

    static final String SELECT = """
            select p.id, p.kind, p.state, p.area_no, p.family_id, coalesce(head.name, '') as family_name, f.card_no,
                   p.person_id, p.claim_id, p.ground, p.reason, p.observed_on, p.word, p.meeting_id, p.cycle_id, p.result,
                   p.case_id, p.proposed_by, p.proposed_at, p.version, p.origin_kind,
                   p.restricted
              from proposal.proposal p
              left join registry.family f on f.id = p.family_id
              left join lateral (select m.name from registry.person m where m.family_id = p.family_id
                                  order by (m.relation = 'head') desc, m.birth_date nulls last, m.id limit 1) head on true
            """;

    private final JdbcClient jdbc;

    ProposalLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProposalLine> line(UUID id) {
        return jdbc.sql("/* proposal.line */ " + SELECT + " where p.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Accepted matters of the list that no deliberation has on its agenda, oldest first. */
    List<ProposalLine> waitingForDeliberation(long village) {
        return jdbc.sql("/* proposal.waiting-for-deliberation */ " + SELECT + """
                 where p.area_no = :village and p.state = 'ACCEPTED' and p.kind in ('list_entry', 'list_exit', 'objection')
                 order by p.proposed_at, p.id limit :most""")
                .param("village", village)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    List<ProposalLine> ofMeeting(UUID meeting) {
        return jdbc.sql("/* proposal.of-meeting */ " + SELECT
                        + " where p.meeting_id = :meeting order by p.proposed_at, p.id")
                .param("meeting", meeting)
                .query((row, n) -> read(row))
                .list();
    }

    /** Latest first. */
    List<ProposalLine> ofCase(UUID caseId) {
        return jdbc.sql("/* proposal.of-case */ " + SELECT
                        + " where p.case_id = :case order by p.proposed_at desc, p.id desc limit 50")
                .param("case", caseId)
                .query((row, n) -> read(row))
                .list();
    }

    /** What was proposed because a person asked by right, oldest first. */
    List<ProposalLine> ofRequest(UUID request) {
        return jdbc.sql("/* proposal.of-request */ " + SELECT + """
                 where p.origin_kind = 'subject' and p.origin_id = :request order by p.proposed_at, p.id limit 50""")
                .param("request", request)
                .query((row, n) -> read(row))
                .list();
    }

    /** Open ones first, then the latest; those of the family and those that bring somebody into it. */
    List<ProposalLine> ofFamily(UUID family) {
        return jdbc.sql("/* proposal.of-family */ " + SELECT + """
                 where p.family_id = :family or p.other_family = :family
                 order by (p.state in ('APPLIED', 'REFUSED', 'WITHDRAWN', 'ANSWERED')), p.proposed_at desc, p.id desc limit 50""")
                .param("family", family)
                .query((row, n) -> read(row))
                .list();
    }

    /** Objections against entries of the family, by id, with how many papers bear each out. */
    Map<UUID, FamilyProposals.Contest> objections(UUID family) {
        var found = new HashMap<UUID, FamilyProposals.Contest>();
        jdbc.sql("""
                /* proposal.objections */ select p.id, (select count(*) from proposal.evidence e where e.proposal_id = p.id)
                         + (select count(*) from proposal.paper t where t.proposal_id = p.id) as papers
                  from proposal.proposal p where p.family_id = :family and p.kind = 'objection' and p.claim_id is not null""").param("family", family).query(row -> {
            var id = row.getObject("id", UUID.class);
            found.put(id, new FamilyProposals.Contest("/usulan/" + id, row.getInt("papers")));
        });
        return found;
    }

    /** What was applied in a village since then, oldest first. */
    List<ProposalLine> applied(long village, LocalDate since, Collection<ProposalKind> kinds) {
        return jdbc.sql("/* proposal.applied */ " + SELECT + """
                 where p.area_no = :village and p.state = 'APPLIED' and p.moved_at >= :since
                   and p.kind = any(:kinds) order by p.moved_at, p.id limit :most""")
                .param("village", village)
                .param("since", since)
                .param("kinds", kinds.stream().map(ProposalKind::code).toArray(String[]::new))
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    static ProposalLine read(ResultSet row) throws SQLException {
        return new ProposalLine(
                row.getObject("id", UUID.class),
                ProposalStore.kind(row),
                ProposalState.valueOf(row.getString("state")),
                row.getLong("area_no"),
                row.getObject("family_id", UUID.class),
                row.getString("family_name"),
                row.getString("card_no"),
                row.getObject("person_id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getString("ground"),
                row.getString("reason"),
                row.getObject("observed_on", LocalDate.class),
                row.getString("word"),
                row.getObject("meeting_id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                ProposalStore.result(row),
                row.getObject("case_id", UUID.class),
                row.getObject("proposed_by", UUID.class),
                ProposalStore.moment(row, "proposed_at"),
                row.getInt("version"),
                Origin.Kind.SUBJECT.code().equals(row.getString("origin_kind")),
                row.getBoolean("restricted"));
    }
}
