-- Open work passes on with the post. An administrator sees no case: these functions move the work of an account that the
-- administrator may act on, and say how much it is. They name no case to anybody but the journal.
create function access.works_on(p_account uuid, p_area bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, access, pg_temp as $$
  select exists (select 1 from post p join account a on a.id = p.account_id
                  where p.account_id = p_account and a.suspended_at is null and p.area_lo <= p_area and p.area_hi > p_area
                    and p.role not in ('planner','auditor','administrator')
                    and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
$$;
revoke execute on function access.works_on(uuid, bigint) from public;

create function casework.open_work_of(p_account uuid, out cases int, out referrals int, out restricted int)
language plpgsql stable security definer set search_path = pg_catalog, casework, pg_temp as $$
begin
  if access.why_not_administer(p_account) is not null then return; end if;
  select count(*) into cases from case_record c where c.assignee = p_account and c.state <> 'CLOSED';
  select count(*) into referrals from referral r where r.handled_by = p_account and r.ended_at is null;
  select count(*) into restricted from named_officer n join case_record c on c.id = n.case_id
   where n.account_id = p_account and c.state <> 'CLOSED';
end $$;

-- Passes the work to p_to or, when there is nobody, takes the name off what p_from can't work on any more. A matter about the
-- successor never becomes the successor's. Names on restricted cases stay until somebody takes them over, closed cases too:
-- otherwise nobody could open the case when its citizen returns.
create function casework.hand_over(p_from uuid, p_to uuid)
returns table (case_id uuid, area_no bigint, state text, next_due timestamptz)
language plpgsql security definer set search_path = pg_catalog, casework, pg_temp as $$
begin
  -- Posts that ended elsewhere do not stand against it: only cases of the administrator's own area move.
  if coalesce(access.why_not_administer(p_from), 'posts_elsewhere') <> 'posts_elsewhere' then perform access.must_administer(p_from); end if;
  if p_to is not null then perform access.must_administer(p_to); end if;
  return query
  with touched as (
    select c.id, c.about_account is distinct from p_to as fit
      from case_record c
     where access.administers(c.area_no, c.area_no + 1)
       and (p_to is not null or not access.works_on(p_from, c.area_no))
       and (c.state <> 'CLOSED' and c.assignee = p_from
            or c.id in (select r.case_id from referral r where r.handled_by = p_from and r.ended_at is null)
            or p_to is not null and c.id in (select n.case_id from named_officer n where n.account_id = p_from))
  ), assigned as (
    update case_record c set assignee = case when t.fit then p_to end
      from touched t where c.id = t.id and c.assignee = p_from and c.state <> 'CLOSED'
  ), handled as (
    update referral r set handled_by = case when t.fit then p_to end
      from touched t where r.case_id = t.id and r.handled_by = p_from and r.ended_at is null
  ), unnamed as (
    delete from named_officer n using touched t
     where n.case_id = t.id and n.account_id = p_from and p_to is not null returning n.case_id, t.fit
  ), named as (
    insert into named_officer (case_id, account_id, named_by)
    select u.case_id, p_to, access.current_account() from unnamed u where u.fit on conflict do nothing
  )
  select c.id, c.area_no, c.state, case when c.state <> 'CLOSED' then c.due_at end
    from touched t join case_record c on c.id = t.id;
end $$;
revoke execute on function casework.open_work_of(uuid), casework.hand_over(uuid, uuid) from public;
grant execute on function casework.open_work_of(uuid), casework.hand_over(uuid, uuid) to selaras_area;
