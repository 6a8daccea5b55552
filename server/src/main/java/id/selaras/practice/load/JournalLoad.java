package id.selaras.practice.load;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The trail that the fictional year would have left in the journal: who opened a case, and every act on it and on proposals. The entries wait for
 * the program's own sealing like any others.
 */
final class JournalLoad {

    private static final String TRAIL = """
            /* practice.load-journal */
            with role_of as (
              select account_id, min(role) as role from access.post group by account_id
            ), done as (
              select s.*, c.area_no,
                     lag(s.state) over (partition by s.case_id order by s.at, s.id) as before,
                     coalesce(s.actor, (select id from access.account
                       where name = case s.actor_label when 'Warga' then 'selaras.public' else 'selaras.system' end)) as account_id
                from casework.step s join casework.case_record c on c.id = s.case_id
            ), acts as (
              select at, account_id, 'act' as kind,
                     case when referral_id is null then 'case.' else 'referral.' end || lower(act) as act,
                     case when referral_id is null then 'case' else 'referral' end as subject,
                     coalesce(referral_id, case_id) as subject_id, case_id, area_no,
                     case when before is null then format('{"state":"%s"}', state)
                          else format('{"state.after":"%s","state.before":"%s"}', state, before) end as content
                from done
            ), papers as (
              select t.added_at, t.added_by, 'act', 'case.attachment-added', 'attachment', t.id, t.case_id, c.area_no,
                     format('{"sha256":"%s","type":"PICTURE"}', encode(t.sha256, 'hex'))
                from casework.attachment t join casework.case_record c on c.id = t.case_id
            ), proposals as (
              select s.at, s.actor, 'act', 'proposal.' || lower(s.act), 'proposal', p.id, p.case_id, p.area_no,
                     format('{"kind":"%s","state.after":"%s"}', p.kind, s.state)
                from proposal.step s join proposal.proposal p on p.id = s.proposal_id
            ), reads as (
              select min(at) - interval '2 minutes', account_id, 'read', 'case.open', 'case', case_id, case_id, area_no, '{}'
                from done where actor is not null and before is not null group by case_id, account_id, area_no
            ), trail as (
              select e.*, uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) as salt
                from (table acts union all table papers union all table proposals union all table reads) e
            ), known as (
              select t.*, a.name, r.role, sha256(t.salt || convert_to(t.content, 'UTF8')) as content_digest
                from trail t join access.account a on a.id = t.account_id join role_of r on r.account_id = t.account_id
            ), written as (
              insert into journal.entry (at, account_id, account_name, role, kind, act, subject, subject_id, case_id, area_no,
                  content, salt, content_digest, digest)
              select at, account_id, name, role, kind, act, subject, subject_id, case_id, area_no, content, salt, content_digest,
                     sha256(journal.head_bytes(row(0, at, account_id, name, role, kind, act, subject, subject_id, case_id,
                       area_no, null, null, null, content_digest, null)::journal.entry))
                from known order by at, subject_id
              returning id)
            insert into journal.unsealed (entry_id) select id from written""";

    private final JdbcClient owner;

    JournalLoad(JdbcClient owner) {
        this.owner = owner;
    }

    int load() {
        return owner.sql(TRAIL).update();
    }
}
