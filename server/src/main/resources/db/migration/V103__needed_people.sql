-- Whom an import that is taken back must leave: whoever a case is about, and whom something waits for that is not decided. That
-- there is a case is said only where the office may know of it; else the reason is that of anything that waits.
create function importing.needed_people() returns table (person_id uuid, because text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare lo bigint := current_setting('app.lo')::bigint; hi bigint := current_setting('app.hi')::bigint;
begin
  perform access.ok();
  if current_setting('app.role') <> 'import' then raise exception 'only an import at work' using errcode = '42501'; end if;
  return query
    with needed (person, seen) as (
      select c.subject_person, not c.restricted and c.about_account is null and c.floor_rank = 1
        from casework.case_record c where c.area_no >= lo and c.area_no < hi and c.subject_person is not null
      union all
      select coalesce(q.person_id, p.id), false
        from proposal.proposal q left join registry.person p on q.person_id is null and p.family_id in (q.family_id, q.other_family)
       where q.area_no >= lo and q.area_no < hi and q.state not in ('APPLIED', 'REFUSED', 'WITHDRAWN', 'ANSWERED')
      union all
      select p.id, false from benefit.need n join registry.person p on p.family_id = n.family_id
       where n.area_no >= lo and n.area_no < hi and n.state in ('recorded', 'referred', 'waiting')
      union all
      select r.person_id, false from privacy.request r where r.area_no >= lo and r.area_no < hi and r.state in ('open', 'confirmed')
      union all
      select r.person_id, false from privacy.restriction r where r.area_no >= lo and r.area_no < hi and r.lifted_at is null)
    select n.person, case when bool_or(n.seen) then 'case' else 'work' end from needed n where n.person is not null group by n.person;
end $$;
revoke execute on function importing.needed_people() from public;
grant execute on function importing.needed_people() to selaras_import;
