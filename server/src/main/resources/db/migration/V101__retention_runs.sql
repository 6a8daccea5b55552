-- Ending what ran out (UU 27/2022 art. 43–44): proposed by one administrator, confirmed by another, done by the program in
-- batches. Values that tell who it was are overwritten for good, in every state a row has had; what statistics need stays.

-- clocks: what held when it was proposed, {"closed_case": {"ending": "pseudonymise", "before": "2021-11-22"}}.
create table privacy.ending_run (
  id          uuid primary key,
  area_code   text not null,
  area_no     bigint not null generated always as (area.lowest(area_code)) stored,
  area_lo     bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi     bigint not null generated always as (area.beyond(area_code)) stored,
  clocks      jsonb not null,
  expected    bigint not null,
  reason      text not null check (length(reason) between 5 and 500),
  state       text not null default 'proposed' check (state in ('proposed', 'confirmed', 'done', 'cancelled')),
  proposed_by uuid not null default access.current_account() references access.account,
  proposed_at timestamptz not null default now(),
  decided_by  uuid references access.account,
  decided_at  timestamptz,
  ended_at    timestamptz,
  check ((state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)),
  check (state not in ('confirmed', 'done') or decided_by <> proposed_by),
  check ((state = 'done') = (ended_at is not null))
);
create unique index one_ending_at_a_time on privacy.ending_run (area_code) where state in ('proposed', 'confirmed');
create index on privacy.ending_run (area_lo, proposed_at);

-- What was ended by which run; ids alone, of rows that no longer say who it was.
create table privacy.ended (
  kind       text not null,
  subject_id uuid not null,
  run_id     uuid not null references privacy.ending_run,
  ended_at   timestamptz not null default now(),
  primary key (kind, subject_id)
);
create index on privacy.ended (run_id, kind);

alter table privacy.ending_run enable row level security;
alter table privacy.ended enable row level security;
create policy administrators_read on privacy.ending_run for select to selaras_area using (access.administers(area_lo, area_hi));
create policy administrators_propose on privacy.ending_run for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and current_setting('app.write') = 'on' and state = 'proposed'
              and proposed_by = access.current_account());
create policy administrators_decide on privacy.ending_run for update to selaras_area
  using (access.administers(area_lo, area_hi) and current_setting('app.write') = 'on' and state = 'proposed')
  with check (access.administers(area_lo, area_hi) and state in ('confirmed', 'cancelled') and decided_by = access.current_account());
create policy jobs_see on privacy.ending_run for select to selaras_service using ((select access.ok()));
create policy with_the_run on privacy.ended for select to selaras_area using (exists (select 1 from privacy.ending_run r where r.id = run_id));
create policy jobs_see on privacy.ended for select to selaras_service using ((select access.ok()));
grant usage on schema privacy to selaras_service;
grant select on privacy.ending_run, privacy.ended to selaras_area, selaras_service;
grant insert (id, area_code, clocks, expected, reason), update (state, decided_by, decided_at) on privacy.ending_run to selaras_area;

-- What keeps a person's data although their time ran out; null when nothing does.
create function privacy.hold_of(p_person uuid) returns text
language sql stable set search_path = pg_catalog as $$
  select case
    when p_person is null then null
    when exists (select 1 from privacy.restriction r where r.person_id = p_person and r.lifted_at is null) then 'restriction'
    when exists (select 1 from casework.case_record c where c.subject_person = p_person and c.state <> 'CLOSED') then 'open_case'
    when exists (select 1 from privacy.request r where r.person_id = p_person and r.state in ('open', 'confirmed')) then 'open_request'
    else (select case when bool_or(q.kind = 'objection') then 'objection' else 'open_proposal' end
            from proposal.proposal q
           where q.state not in ('APPLIED', 'REFUSED', 'WITHDRAWN', 'ANSWERED')
             and (q.person_id = p_person or q.family_id in (select m.family_id from registry.stay m where m.person_id = p_person))
          having count(*) > 0)
  end
$$;

-- A case is kept by what keeps its subject, by a referral that runs and by a proposal that waits.
create function privacy.hold_of_case(p_case uuid, p_person uuid) returns text
language sql stable set search_path = pg_catalog as $$
  select case
    when exists (select 1 from casework.referral r where r.case_id = p_case and r.ended_at is null) then 'open_referral'
    when exists (select 1 from proposal.proposal q where q.case_id = p_case and q.state not in ('APPLIED', 'REFUSED', 'WITHDRAWN', 'ANSWERED')) then 'open_proposal'
    else privacy.hold_of(p_person) end
$$;

-- What ran out in an area and was not ended yet, oldest first. Where a part of the area has a clock of its own, that part is
-- left to whoever administers it. p_free: only what nothing keeps.
create function privacy.run_out(p_kind text, p_before date, p_lo bigint, p_hi bigint, p_free boolean, p_most int)
returns table (subject_id uuid, area_no bigint, since date, hold text)
language sql stable set search_path = pg_catalog as $$
  with found as (
    select c.id, c.area_no, c.closed_at as at, c.id as case_id, c.subject_person as person, null::text as own_hold
      from casework.case_record c where p_kind = 'closed_case' and c.state = 'CLOSED' and c.closed_at < p_before
    union all
    select a.id, c.area_no, c.closed_at, c.id, c.subject_person, null
      from casework.case_record c join casework.attachment a on a.case_id = c.id
     where p_kind = 'attachment' and c.state = 'CLOSED' and c.closed_at < p_before
    union all
    select c.id, c.area_no, c.closed_at, c.id, c.subject_person, null
      from casework.case_record c where p_kind = 'reporter' and c.state = 'CLOSED' and c.closed_at < p_before
    union all
    select r.id, r.area_no, r.asked_at, null, null,
           (select 'open_proposal' from proposal.proposal q where q.origin_kind = 'subject' and q.origin_id = r.id
               and q.state in ('PROPOSED', 'CHECKED', 'RETURNED') limit 1)
      from privacy.request r where p_kind = 'subject_request' and r.state in ('delivered', 'refused') and r.asked_at < p_before
    union all
    select t.id, t.area_no, t.taken_at, null, null, null from export.taken t where p_kind = 'download' and t.taken_at < p_before
    union all
    select p.id, p.area_no, p.recorded_at, null, p.id, null
      from registry.person p where p_kind = 'person' and (p.life in ('deceased', 'moved') or p.withdrawn) and p.recorded_at < p_before
    union all
    select i.id, i.district_no, coalesce(i.ended_at, i.dropped_at), null, null, null
      from importing.import i
     where p_kind = 'import_file' and i.state in ('dropped', 'previewed', 'done', 'failed', 'taken_back')
       and coalesce(i.ended_at, i.dropped_at) < p_before),
  run_out as (
    select f.id, f.area_no, f.at::date as since, f.case_id, f.person, f.own_hold
      from found f
     where f.area_no >= p_lo and f.area_no < p_hi
       and not exists (select 1 from privacy.ended e where e.kind = p_kind and e.subject_id = f.id)
       and not exists (select 1 from privacy.retention r where r.kind = p_kind and r.area_lo <= f.area_no and r.area_hi > f.area_no
                          and r.area_hi - r.area_lo < p_hi - p_lo)
     order by f.at::date, f.id offset 0)
  -- What keeps each is asked one by one in this order, so that a batch asks for no more than it ends.
  select k.id, k.area_no, k.since, h.hold
    from run_out k
   cross join lateral (select coalesce(k.own_hold, case when k.case_id is null then privacy.hold_of(k.person)
                                                        else privacy.hold_of_case(k.case_id, k.person) end) as hold offset 0) h
   where not p_free or h.hold is null order by k.since, k.id limit p_most
$$;

create function privacy.journal_run_out(p_before date, p_lo bigint, p_hi bigint) returns bigint
language sql stable set search_path = pg_catalog as $$
  select count(*) from journal.entry e where e.at < p_before and e.content is not null and e.area_no >= p_lo and e.area_no < p_hi
$$;

-- How much would end and how much is kept by what, by the clocks of the proposal; for who administers the area, and for the program
-- itself, whose keeper asks from the terminal. No names, no ids.
create function privacy.ending_counts(p_area text, p_clocks jsonb)
returns table (kind text, hold text, many bigint, oldest date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare clock record; lo bigint := area.lowest(p_area); hi bigint := area.beyond(p_area);
begin
  if not access.administers(lo, hi) and not (access.ok() and current_setting('app.role') = 'system') then raise exception 'only who administers the area' using errcode = '42501'; end if;
  for clock in select c.key, (c.value ->> 'before')::date as before from jsonb_each(p_clocks) c loop
    if clock.key = 'journal' then
      return query select clock.key, null::text, privacy.journal_run_out(clock.before, lo, hi), null::date;
    else
      return query select clock.key, o.hold, count(*), min(o.since)
                     from privacy.run_out(clock.key, clock.before, lo, hi, false, null) o group by o.hold;
    end if;
  end loop;
end $$;

-- A few of what would end, and what is kept, by village and month.
create function privacy.ending_samples(p_area text, p_clocks jsonb, p_most int)
returns table (kind text, hold text, area_no bigint, since date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare clock record; lo bigint := area.lowest(p_area); hi bigint := area.beyond(p_area);
begin
  if not access.administers(lo, hi) then raise exception 'only who administers the area' using errcode = '42501'; end if;
  for clock in select c.key, (c.value ->> 'before')::date as before from jsonb_each(p_clocks) c where c.key <> 'journal' loop
    return query
      select clock.key, s.hold, s.area_no, date_trunc('month', s.since)::date
        from (select o.*, row_number() over (partition by o.hold is null order by o.since, o.subject_id) as place
                from privacy.run_out(clock.key, clock.before, lo, hi, false, null) o) s
       where s.place <= case when s.hold is null then 3 else p_most end order by s.hold nulls first, s.since;
  end loop;
end $$;
revoke execute on function privacy.hold_of(uuid), privacy.hold_of_case(uuid, uuid), privacy.run_out(text, date, bigint, bigint, boolean, int),
  privacy.journal_run_out(date, bigint, bigint), privacy.ending_counts(text, jsonb), privacy.ending_samples(text, jsonb, int) from public;
grant execute on function privacy.ending_counts(text, jsonb), privacy.ending_samples(text, jsonb, int) to selaras_area;
grant execute on function privacy.ending_counts(text, jsonb) to selaras_service;
create policy jobs_read on privacy.retention for select to selaras_service using ((select access.ok()));
grant select on privacy.retention to selaras_service;
