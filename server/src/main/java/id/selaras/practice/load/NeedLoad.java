package id.selaras.practice.load;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What the people of the fictional cases needed, as it follows from what became of the cases. */
final class NeedLoad {
    private final JdbcClient jdbc;

    NeedLoad(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void load() {
        jdbc.sql("""
                /* practice.load-needs */
                insert into benefit.need (id, area_no, family_id, person_id, sector, programme_code, programme_name, case_id, referral_id,
                  organisation_id, restricted, floor_rank, about_account, state, reason, waiting_since, recorded_at, changed_at, recorded_by)
                select uuidv7(), c.area_no, p.family_id, c.subject_person, c.sector, g.code, g.name, c.id, r.id,
                  r.organisation_id, c.restricted, c.floor_rank, c.about_account, fate.state,
                  case fate.state when 'refused' then coalesce(r.reason, c.outcome_text, 'Tidak memenuhi syarat program') end,
                  case fate.state when 'waiting' then r.sent_at end,
                  c.recorded_at, coalesce(r.ended_at, c.closed_at, c.recorded_at), c.recorded_by
                  from casework.case_record c
                  left join registry.person p on p.id = c.subject_person
                  left join lateral (select f.* from casework.referral f where f.case_id = c.id order by f.sent_at desc limit 1) r on true
                  left join directory.programme g on g.code = r.programme_code
                  cross join lateral (select case
                    when c.outcome = 'no_programme' then 'no_programme'
                    when r.state = 'DECLINED' or c.outcome = 'not_entitled' then 'refused'
                    when r.state = 'WAITING_LIST' then 'waiting'
                    when r.state in ('OUTCOME_REPORTED', 'CONFIRMED') or c.outcome = 'served' then 'served'
                    when r.ended_at is null and r.id is not null then 'referred'
                    else 'recorded' end as state) as fate
                 where (c.matter = 'need' or c.outcome = 'no_programme' or r.programme_code is not null)
                   and coalesce(c.outcome, '') not in ('duplicate', 'invalid', 'withdrawn', 'informed')
                on conflict do nothing""").update();
    }
}
