package id.selaras.benefit;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Places in programmes as claims of the registry: written by a list, and put back as they were when the list is taken back. The
 * registry keeps every state that a claim has had.
 */
@Repository
class ParticipationStore {
    private final JdbcClient jdbc;

    ParticipationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody says later than the list is not for the list to change. */
    int change(RecipientList list) {
        return jdbc.sql("""
                /* benefit.change-participation */ update registry.claim c
                   set state = r.state, period = l.period, since = coalesce(r.since, c.since),
                       until = case when r.state = 'active' then null when c.state = r.state then c.until else l.observed_on end,
                       last_paid = greatest(r.last_paid, c.last_paid), source_kind = 'import', source_ref = :source,
                       observed_on = l.observed_on, origin = l.id
                  from benefit.recipient_row r join benefit.recipient_list l on l.id = r.list_id
                 where r.list_id = :list and r.outcome = 'matched' and c.subject_id = r.subject_id and c.kind = 'participation'
                   and c.topic = r.programme_code and not c.withdrawn and c.observed_on <= l.observed_on""")
                .param("list", list.id())
                .param("source", list.source())
                .update();
    }

    int add(RecipientList list) {
        return jdbc.sql("""
                /* benefit.add-participation */ insert into registry.claim
                  (area_no, subject, subject_id, kind, topic, state, period, since, until, last_paid, source_kind, source_ref,
                   observed_on, origin)
                select r.area_no, r.subject, r.subject_id, 'participation', r.programme_code, r.state, l.period, r.since,
                       case when r.state <> 'active' then l.observed_on end, r.last_paid, 'import', :source, l.observed_on, l.id
                  from benefit.recipient_row r join benefit.recipient_list l on l.id = r.list_id
                 where r.list_id = :list and r.outcome = 'matched'
                   and not exists (select 1 from registry.claim c where c.subject_id = r.subject_id and c.kind = 'participation'
                                      and c.topic = r.programme_code and not c.withdrawn)""")
                .param("list", list.id())
                .param("source", list.source())
                .update();
    }

    /** Whom an earlier list of the programme named, and this one, which is whole, does not. */
    int end(RecipientList list) {
        return jdbc.sql("""
                /* benefit.end-participation */ update registry.claim c
                   set state = 'inactive', until = l.observed_on, period = l.period, source_kind = 'import', source_ref = :source,
                       observed_on = l.observed_on, origin = l.id
                  from benefit.recipient_list l
                 where l.id = :list and c.kind = 'participation' and c.topic = l.programme_code and c.state = 'active' and not c.withdrawn
                   and c.area_no >= l.district_no and c.area_no < l.district_no + 1000000 and c.observed_on <= l.observed_on
                   and c.origin in (select o.id from benefit.recipient_list o where o.state = 'recorded' and o.id <> l.id)
                   and not exists (select 1 from benefit.recipient_row r where r.list_id = l.id and r.subject_id = c.subject_id
                                      and r.programme_code = c.topic)""")
                .param("list", list.id())
                .param("source", list.source())
                .update();
    }

    /** To the last state before that neither this list nor one taken back before wrote. */
    void putBack(UUID list) {
        jdbc.sql("""
                /* benefit.put-participation-back */ update registry.claim c
                   set state = v.state, period = v.period, since = v.since, until = v.until, last_paid = v.last_paid,
                       source_kind = v.source_kind, source_ref = v.source_ref, observed_on = v.observed_on, origin = v.origin,
                       withdrawn = v.withdrawn
                  from registry.claim_past v
                 where c.origin = :list and v.id = c.id and v.rev = (
                   select max(p.rev) from registry.claim_past p
                    where p.id = c.id and p.origin is distinct from :list
                      and not exists (select 1 from registry.withdrawal w where w.origin = p.origin)
                      and not exists (select 1 from benefit.recipient_list o where o.id = p.origin and o.state = 'taken_back'))""").param("list", list).update();
    }

    void withdraw(UUID list) {
        jdbc.sql("""
                /* benefit.withdraw-participation */ update registry.claim set withdrawn = true
                 where origin = :list and not withdrawn""").param("list", list).update();
    }

    /** Claims that the list wrote and something newer has changed since. */
    int changedSince(UUID list) {
        return jdbc.sql("""
                /* benefit.changed-since */ select count(distinct p.id) from registry.claim_past p join registry.claim c on c.id = p.id
                 where p.origin = :list and c.origin is distinct from :list""")
                .param("list", list)
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
