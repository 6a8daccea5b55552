package id.selaras.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals, their steps and their papers. */
@Repository
class ProposalStore {
    private static final String SELECT = """
            select p.id, p.area_no, p.kind, p.family_id, p.other_family, p.person_id, p.claim_id, p.ground, p.reason,
                   p.observed_on, p.origin_kind, p.origin_id, p.state, p.word, p.result, p.answered_on, p.proposed_by,
                   p.proposed_at, p.version, p.restricted
              from proposal.proposal p
            """;

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers the place it belongs to; empty when there is no such family for this officer. */
    Optional<Long> areaOf(UUID family) {
        return jdbc.sql("/* proposal.area-of-family */ select area_no from registry.family where id = :family")
                .param("family", family)
                .query(Long.class)
                .optional();
    }

    /** The house a family lives in. */
    Optional<UUID> homeOf(UUID family) {
        return jdbc.sql(
                        "/* proposal.home-of-family */ select dwelling_id from registry.family where id = :family and dwelling_id is not null")
                .param("family", family)
                .query((row, n) -> row.getObject("dwelling_id", UUID.class))
                .optional();
    }

    /** @param base what it is made upon, by what it touches */
    void insert(NewProposal wanted, long areaNo, Map<String, String> base) {
        jdbc.sql("""
                /* proposal.propose */ insert into proposal.proposal
                  (id, area_no, kind, family_id, other_family, person_id, claim_id, ground, changes, base, touches,
                   reason, observed_on, origin_kind, origin_id, case_id, restricted)
                values (:id, :area, :kind, :family, :other, :person, :claim, :ground, cast(:changes as jsonb),
                        jsonb_object(cast(:baseKeys as text[]), cast(:baseValues as text[])), :touches, :reason, :observed,
                        :originKind, :originId, :case, :restricted)""")
                .param("id", wanted.id())
                .param("area", areaNo)
                .param("kind", wanted.kind().code())
                .param("family", wanted.family())
                .param("other", wanted.otherFamily())
                .param("person", wanted.person())
                .param("claim", wanted.claim())
                .param("ground", wanted.ground())
                .param("changes", ChangeStore.json(wanted.changes()))
                .param("baseKeys", base.keySet().toArray(String[]::new))
                .param("baseValues", base.values().toArray(String[]::new))
                .param("touches", ProposedChanges.touches(wanted).toArray(String[]::new))
                .param("reason", wanted.reason())
                .param("observed", wanted.observedOn())
                .param("originKind", wanted.origin().kind().code())
                .param("originId", wanted.origin().id())
                .param("case", wanted.origin().caseId())
                .param("restricted", wanted.isRestricted())
                .update();
    }

    void addEvidence(UUID proposal, Collection<UUID> papers) {
        jdbc.sql("""
                /* proposal.add-evidence */ insert into proposal.evidence (proposal_id, attachment_id)
                select :proposal, paper from unnest(cast(:papers as uuid[])) as paper on conflict do nothing""").param("proposal", proposal).param("papers", ids(papers)).update();
    }

    List<UUID> evidence(UUID proposal) {
        return jdbc.sql(
                        "/* proposal.evidence */ select attachment_id from proposal.evidence where proposal_id = :id order by added_at, attachment_id")
                .param("id", proposal)
                .query((row, n) -> row.getObject("attachment_id", UUID.class))
                .list();
    }

    Optional<Proposal> find(UUID id) {
        return jdbc.sql("/* proposal.find */ " + SELECT + " where p.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Proposal> findForMove(UUID id) {
        return jdbc.sql("/* proposal.find-for-move */ " + SELECT + " where p.id = :id for update")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    void move(Proposal proposal, ProposalState to, @Nullable String word) {
        jdbc.sql("""
                /* proposal.move */ update proposal.proposal
                   set state = :state, word = :word, moved_at = now(), version = version + 1 where id = :id""")
                .param("id", proposal.id())
                .param("state", to.name())
                .param("word", word)
                .update();
    }

    void moveToMeeting(UUID id, ProposalState to, @Nullable String word, @Nullable UUID meeting) {
        jdbc.sql("""
                /* proposal.move-to-meeting */ update proposal.proposal
                   set state = :state, word = :word, meeting_id = :meeting, moved_at = now(), version = version + 1 where id = :id""")
                .param("id", id)
                .param("state", to.name())
                .param("word", word)
                .param("meeting", meeting)
                .update();
    }

    void moveToCycle(UUID id, UUID cycle) {
        jdbc.sql("""
                /* proposal.move-to-cycle */ update proposal.proposal
                   set state = 'SENT', word = null, cycle_id = :cycle, moved_at = now(), version = version + 1 where id = :id""").param("id", id).param("cycle", cycle).update();
    }

    void saveAnswer(UUID id, Result result, @Nullable String reason, LocalDate on) {
        jdbc.sql("""
                /* proposal.answered */ update proposal.proposal
                   set state = 'ANSWERED', result = :result, word = :reason, answered_on = :on, moved_at = now(),
                       version = version + 1 where id = :id""")
                .param("id", id)
                .param("result", result.code())
                .param("reason", reason)
                .param("on", on)
                .update();
    }

    void addStep(UUID proposal, ProposalOrder order, String by, ProposalState state) {
        jdbc.sql("""
                /* proposal.add-step */ insert into proposal.step (id, proposal_id, actor_label, act, note, state)
                values (:id, :proposal, :by, :act, :note, :state)""")
                .param("id", order.step())
                .param("proposal", proposal)
                .param("by", by)
                .param("act", order.act().name())
                .param("note", order.reason())
                .param("state", state.name())
                .update();
    }

    boolean hasStep(UUID step) {
        return jdbc.sql("/* proposal.step-exists */ select 1 from proposal.step where id = :id")
                .param("id", step)
                .query((row, n) -> 1)
                .optional()
                .isPresent();
    }

    void addContester(UUID proposal, Contester contester) {
        jdbc.sql("""
                /* proposal.add-contester */ insert into proposal.contester (proposal_id, name, relation, phone)
                values (:proposal, :name, :relation, :phone)""")
                .param("proposal", proposal)
                .param("name", contester.name())
                .param("relation", contester.relation())
                .param("phone", contester.phone())
                .update();
    }

    /** Empty for whoever may not know, too. */
    Optional<Contester> contester(UUID proposal) {
        return jdbc.sql(
                        "/* proposal.contester */ select name, relation, phone from proposal.contester where proposal_id = :id")
                .param("id", proposal)
                .query((row, n) ->
                        new Contester(row.getString("name"), row.getString("relation"), row.getString("phone")))
                .optional();
    }

    /** Full name of an officer. */
    String proposer(UUID account) {
        return jdbc.sql("/* proposal.proposer */ select full_name from access.account where id = :id")
                .param("id", account)
                .query((row, n) -> row.getString("full_name"))
                .optional()
                .orElse("");
    }

    /** Oldest first. */
    List<ProposalStep> steps(UUID proposal) {
        return jdbc.sql("""
                /* proposal.steps */ select id, at, actor_label, act, note, state from proposal.step
                 where proposal_id = :id order by at, id""")
                .param("id", proposal)
                .query((row, n) -> new ProposalStep(
                        row.getObject("id", UUID.class),
                        moment(row, "at"),
                        row.getString("actor_label"),
                        ProposalAct.valueOf(row.getString("act")),
                        row.getString("note"),
                        ProposalState.valueOf(row.getString("state"))))
                .list();
    }

    private static Proposal read(ResultSet row) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getLong("area_no"),
                kind(row),
                row.getObject("family_id", UUID.class),
                row.getObject("other_family", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getString("ground"),
                row.getString("reason"),
                row.getObject("observed_on", LocalDate.class),
                new Origin(
                        Origin.Kind.valueOf(row.getString("origin_kind").toUpperCase(Locale.ROOT)),
                        row.getObject("origin_id", UUID.class)),
                ProposalState.valueOf(row.getString("state")),
                row.getString("word"),
                result(row),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("proposed_by", UUID.class),
                moment(row, "proposed_at"),
                row.getInt("version"),
                row.getBoolean("restricted"));
    }

    static ProposalKind kind(ResultSet row) throws SQLException {
        return ProposalKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }

    static @Nullable Result result(ResultSet row) throws SQLException {
        var result = row.getString("result");
        return result == null ? null : Result.valueOf(result.toUpperCase(Locale.ROOT));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static String[] ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
