package id.selaras.deliberation;

import id.selaras.deliberation.AgendaItem.Answer;
import id.selaras.deliberation.AgendaItem.Check;
import id.selaras.deliberation.AgendaItem.Decile;
import id.selaras.deliberation.AgendaItem.Household;
import id.selaras.deliberation.AgendaItem.Said;
import id.selaras.proposal.Decision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Families on agendas with all that was said of them. */
@Repository
class AgendaStore {
    private static final String SELECT = """
            select i.id, i.meeting_id, i.area_no, i.no, i.kind, i.family_id, i.proposal_id, i.words,
                   coalesce(head.name, '') as head, f.card_no, w.rt, w.rw, w.street,
                   c.state as decile, c.period, c.source_kind, c.observed_on,
                   d.outcome as decision, d.reason as decision_reason, v.outcome as verification, v.reason as verification_reason,
                   t.typed_at,
                   case when v.outcome = 'agreed' then y.locked_at end as sent_at, r.outcome as result, r.reason as result_reason, r.answered_on
              from deliberation.agenda_item i
              join deliberation.meeting m on m.id = i.meeting_id
              join deliberation.cycle y on y.id = m.cycle_id
              left join registry.family f on f.id = i.family_id
              left join registry.dwelling w on w.id = f.dwelling_id
              left join lateral (select p.name from registry.person p where p.family_id = i.family_id
                                  order by (p.relation = 'head') desc, p.birth_date nulls last, p.id limit 1) head on true
              left join lateral (select k.state, k.period, k.source_kind, k.observed_on from registry.claim k
                                  where k.subject_id = i.family_id and k.kind = 'decile' and not k.overturned
                                  order by k.observed_on desc, k.id desc limit 1) c on true
              left join deliberation.decision d on d.item_id = i.id
              left join deliberation.verification v on v.item_id = i.id
              left join deliberation.typing t on t.item_id = i.id
              left join deliberation.result r on r.item_id = i.id
            """;

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AgendaItem> ofMeeting(UUID meeting) {
        return jdbc.sql("/* deliberation.agenda */ " + SELECT + " where i.meeting_id = :meeting order by i.no")
                .param("meeting", meeting)
                .query((row, n) -> read(row))
                .list();
    }

    Optional<AgendaItem> find(UUID item) {
        return jdbc.sql("/* deliberation.item */ " + SELECT + " where i.id = :item")
                .param("item", item)
                .query((row, n) -> read(row))
                .optional();
    }

    /** The item, in a cycle; an item asked for at another cycle's address is not there. */
    Optional<AgendaItem> find(UUID item, UUID cycle) {
        return jdbc.sql("/* deliberation.item-of-cycle */ " + SELECT + " where i.id = :item and m.cycle_id = :cycle")
                .param("item", item)
                .param("cycle", cycle)
                .query((row, n) -> read(row))
                .optional();
    }

    /** What the villages of a cycle agreed to and sent, by village and number. */
    List<AgendaItem> sentOfCycle(UUID cycle) {
        return jdbc.sql(
                        "/* deliberation.sent-of-cycle */ " + SELECT
                                + " where m.cycle_id = :cycle and m.sent_at is not null and d.outcome = 'agreed' order by i.area_no, i.no")
                .param("cycle", cycle)
                .query((row, n) -> read(row))
                .list();
    }

    /** Proposals on the month's agendas that no answer has moved on: verified or not, their meeting finished or not. */
    List<Waiting> waiting(UUID cycle) {
        return jdbc.sql("""
                        /* deliberation.waiting */ select i.proposal_id, i.meeting_id, p.state, v.item_id is not null as verified
                          from deliberation.agenda_item i
                          join deliberation.meeting m on m.id = i.meeting_id
                          join proposal.proposal p on p.id = i.proposal_id and p.meeting_id = m.id
                               and p.state in ('ON_AGENDA', 'DECIDED')
                          left join deliberation.verification v on v.item_id = i.id and v.outcome = 'agreed'
                         where m.cycle_id = :cycle order by i.area_no, i.no""")
                .param("cycle", cycle)
                .query((row, n) -> new Waiting(
                        row.getObject("proposal_id", UUID.class),
                        row.getObject("meeting_id", UUID.class),
                        "DECIDED".equals(row.getString("state")),
                        row.getBoolean("verified")))
                .list();
    }

    /**
     * A proposal and the meeting that has it.
     *
     * @param agreed whether the meeting is finished and agreed to it
     */
    record Waiting(UUID proposal, UUID meeting, boolean agreed, boolean verified) {}

    void insert(AgendaEntry entry, Meeting meeting) {
        jdbc.sql("""
                        /* deliberation.add-item */ insert into deliberation.agenda_item
                          (id, meeting_id, area_no, no, kind, family_id, proposal_id, words)
                        select :id, :meeting, :area, coalesce(max(no), 0) + 1, :kind, :family, :proposal, :words
                          from deliberation.agenda_item where meeting_id = :meeting
                        on conflict (meeting_id, family_id, kind) do nothing""")
                .param("id", entry.id())
                .param("meeting", meeting.id())
                .param("area", meeting.areaNo())
                .param("kind", entry.kind().code())
                .param("family", entry.family())
                .param("proposal", entry.proposal())
                .param("words", entry.words())
                .update();
    }

    void decide(AgendaItem item, Decision outcome, String reason) {
        jdbc.sql("""
                        /* deliberation.decide */ insert into deliberation.decision (item_id, meeting_id, area_no, outcome, reason)
                        values (:item, :meeting, :area, :outcome, :reason)
                        on conflict (item_id) do update set outcome = excluded.outcome, reason = excluded.reason,
                          decided_by = access.current_account(), decided_at = now()""")
                .param("item", item.id())
                .param("meeting", item.meetingId())
                .param("area", item.areaNo())
                .param("outcome", outcome.code())
                .param("reason", reason)
                .update();
    }

    void undecide(AgendaItem item) {
        jdbc.sql("/* deliberation.undecide */ delete from deliberation.decision where item_id = :item")
                .param("item", item.id())
                .update();
    }

    void verify(AgendaItem item, Check outcome, String reason) {
        jdbc.sql("""
                        /* deliberation.verify */ insert into deliberation.verification (item_id, meeting_id, area_no, outcome, reason)
                        values (:item, :meeting, :area, :outcome, :reason)
                        on conflict (item_id) do update set outcome = excluded.outcome, reason = excluded.reason,
                          verified_by = access.current_account(), verified_at = now()""")
                .param("item", item.id())
                .param("meeting", item.meetingId())
                .param("area", item.areaNo())
                .param("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .param("reason", reason)
                .update();
    }

    private static AgendaItem read(ResultSet row) throws SQLException {
        return new AgendaItem(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getLong("area_no"),
                row.getInt("no"),
                AgendaKind.of(row.getString("kind")),
                household(row),
                row.getObject("proposal_id", UUID.class),
                row.getString("words"),
                decile(row),
                decision(row),
                check(row),
                MeetingStore.instant(row, "typed_at"),
                MeetingStore.instant(row, "sent_at"),
                answer(row));
    }

    private static Household household(ResultSet row) throws SQLException {
        return new Household(
                row.getObject("family_id", UUID.class),
                row.getString("head"),
                row.getString("card_no"),
                row.getString("rt"),
                row.getString("rw"),
                row.getString("street"));
    }

    private static @Nullable Decile decile(ResultSet row) throws SQLException {
        var value = row.getString("decile");
        return value == null
                ? null
                : new Decile(
                        value,
                        row.getString("period"),
                        row.getString("source_kind"),
                        Objects.requireNonNull(row.getObject("observed_on", LocalDate.class)));
    }

    private static @Nullable Said<Decision> decision(ResultSet row) throws SQLException {
        var outcome = row.getString("decision");
        return outcome == null
                ? null
                : new Said<>(Decision.valueOf(outcome.toUpperCase(Locale.ROOT)), row.getString("decision_reason"));
    }

    private static @Nullable Said<Check> check(ResultSet row) throws SQLException {
        var outcome = row.getString("verification");
        return outcome == null
                ? null
                : new Said<>(Check.valueOf(outcome.toUpperCase(Locale.ROOT)), row.getString("verification_reason"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var outcome = row.getString("result");
        return outcome == null
                ? null
                : new Answer(
                        "granted".equals(outcome),
                        row.getString("result_reason"),
                        Objects.requireNonNull(row.getObject("answered_on", LocalDate.class)));
    }
}
