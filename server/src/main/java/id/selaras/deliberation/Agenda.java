package id.selaras.deliberation;

import id.selaras.proposal.ProposalLine;
import id.selaras.proposal.Proposals;
import id.selaras.registry.SuspendedUse;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lays out an agenda: accepted proposals for the list, families in which somebody died or moved away since the last deliberation,
 * entries that are contested. What stands on it already stays as it is.
 */
@Component
class Agenda {
    private static final int MOST = 500;

    private final Proposals proposals;
    private final AgendaStore store;
    private final ObjectProvider<SuspendedUse> suspended;
    private final JdbcClient jdbc;

    Agenda(Proposals proposals, AgendaStore store, ObjectProvider<SuspendedUse> suspended, JdbcClient jdbc) {
        this.proposals = proposals;
        this.store = store;
        this.suspended = suspended;
        this.jdbc = jdbc;
    }

    /**
     * What came of laying it out.
     *
     * @param families that were added
     * @param leftOut that wait for the next deliberation, because somebody's data may not be used now
     */
    record Laid(int families, int leftOut) {}

    /** Adds what is not on it. */
    Laid lay(Meeting meeting, Instant since) {
        var waiting = proposals.waitingForDeliberation(meeting.areaNo());
        var entries = new ArrayList<AgendaEntry>();
        waiting.forEach(line ->
                entries.add(AgendaEntry.of(AgendaKind.of(line.kind()), line.family(), line.id(), line.reason())));
        entries.addAll(contested(meeting.areaNo(), since));
        entries.addAll(gone(meeting.areaNo(), since));
        var before = store.ofMeeting(meeting.id()).size();
        var leftOut = suspended(entries);
        entries.stream()
                .filter(entry -> !leftOut.contains(entry.family()))
                .forEach(entry -> store.insert(entry, meeting));
        var after = store.ofMeeting(meeting.id());
        var placed = after.stream().map(AgendaItem::proposal).toList();
        proposals.putOnAgenda(
                waiting.stream().map(ProposalLine::id).filter(placed::contains).toList(), meeting.id());
        return new Laid(after.size() - before, leftOut.size());
    }

    /** Families in which somebody's use is suspended: nothing is read aloud of them. */
    private Set<UUID> suspended(List<AgendaEntry> entries) {
        var families = entries.stream().map(AgendaEntry::family).distinct().toList();
        return suspended.stream()
                .flatMap(use -> use.families(families).stream())
                .collect(Collectors.toSet());
    }

    // The words of a death or a move are the person's name and the day it became known; of what somebody is ill or why
    // somebody
    // went is not for a public meeting.
    private List<AgendaEntry> gone(long village, Instant since) {
        return jdbc.sql("""
                        /* deliberation.gone-since */
                        select p.life, p.name, p.observed_on, coalesce(p.family_id, last.family_id) as family_id
                          from registry.person p
                          left join lateral (select m.family_id from registry.membership m where m.person_id = p.id
                                              order by m.valid_to desc nulls first limit 1) last on true
                         where p.area_no = :village and p.life in ('deceased', 'moved')
                           and coalesce(p.family_id, last.family_id) is not null
                           and (select min(r.recorded_at) from registry.person_revision r
                                 where r.id = p.id and r.life = p.life) > :since
                         order by p.life, p.recorded_at, p.id limit :most""")
                .param("village", village)
                .param("since", Timestamp.from(since))
                .param("most", MOST)
                .query((row, n) -> AgendaEntry.of(
                        AgendaKind.of(row.getString("life")),
                        row.getObject("family_id", UUID.class),
                        null,
                        row.getString("name")))
                .list();
    }

    // Who contests is not said, and neither is why: both can tell who it was.
    private List<AgendaEntry> contested(long village, Instant since) {
        return jdbc.sql("""
                        /* deliberation.contested-since */
                        select distinct on (c.subject_id) c.subject_id, c.topic from registry.claim c
                         where c.area_no = :village and c.subject = 'family' and c.contested_on >= cast(:since as timestamptz)::date
                         order by c.subject_id, c.contested_on desc limit :most""")
                .param("village", village)
                .param("since", Timestamp.from(since))
                .param("most", MOST)
                .query((row, n) -> AgendaEntry.of(
                        AgendaKind.CONTESTED, row.getObject("subject_id", UUID.class), null, row.getString("topic")))
                .list();
    }
}
