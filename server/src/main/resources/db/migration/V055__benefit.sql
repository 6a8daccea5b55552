-- What a family needs, programme or not, and what became of it: needs that no programme meets are what planners ask for.
create schema benefit;
grant usage on schema benefit to selaras_area, selaras_agency, selaras_service, selaras_public;

-- case_id and referral_id belong to casework, which stands above. restricted, floor_rank and about_account are the case's: a need
-- tells nobody of a case that may not be known. organisation_id is the agency asked to meet it.
create table benefit.need (
  id              uuid primary key,
  area_no         bigint not null references area.area,
  family_id       uuid references registry.family,
  person_id       uuid references registry.person,
  sector          text not null check (sector in ('health','education','social_economy','food','energy','agriculture','fisheries','housing','civil_registration','other')),
  programme_code  text,
  programme_name  text check (length(programme_name) between 1 and 160),
  case_id         uuid,
  referral_id     uuid,
  organisation_id uuid references directory.organisation,
  restricted      boolean not null default false,
  floor_rank      smallint not null default 1,
  about_account   uuid references access.account,
  state           text not null check (state in ('recorded', 'referred', 'waiting', 'served', 'refused', 'no_programme')),
  reason          text check (length(reason) between 1 and 2000),
  waiting_since   timestamptz,
  recorded_at     timestamptz not null default now(),
  changed_at      timestamptz not null default now(),
  recorded_by     uuid not null default access.current_account() references access.account,
  check (family_id is not null or case_id is not null),
  check ((programme_code is null) = (programme_name is null)),
  check (state <> 'refused' or reason is not null),
  check ((state = 'waiting') = (waiting_since is not null))
);
-- A restricted need is left out: a refusal would tell whoever may not read it that it is there.
create unique index one_open_need on benefit.need (family_id, programme_code)
  where state in ('recorded', 'referred', 'waiting') and not restricted;
create index on benefit.need (family_id);
create index on benefit.need (case_id) where case_id is not null;
create index on benefit.need (referral_id) where referral_id is not null;
create index on benefit.need (organisation_id) where organisation_id is not null;
create index on benefit.need (area_no, recorded_at);
create index on benefit.need (programme_code, area_no) where state = 'waiting';

-- Every state a need has had, written by the table itself; nobody changes or deletes one.
create table benefit.need_step (
  id         uuid primary key default uuidv7(),
  need_id    uuid not null references benefit.need,
  from_state text,
  to_state   text not null,
  reason     text,
  at         timestamptz not null default now(),
  actor      uuid not null references access.account
);
create index on benefit.need_step (need_id, id);

create function benefit.note_step() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare was text;
begin
  if tg_op = 'UPDATE' then
    was := old.state;
  end if;
  insert into benefit.need_step (need_id, from_state, to_state, reason, actor)
  values (new.id, was, new.state, new.reason, coalesce(access.current_account(), new.recorded_by));
  return null;
end $$;
revoke execute on function benefit.note_step() from public;
create trigger begun after insert on benefit.need for each row execute function benefit.note_step();
create trigger moved after update on benefit.need for each row when (old.state <> new.state) execute function benefit.note_step();

alter table benefit.need enable row level security;
alter table benefit.need_step enable row level security;

-- Officers by area, as they see cases and families; a province or the ministry those of the cases that climbed.
create policy area_sees on benefit.need for select to selaras_area using (
  area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and case when (select current_setting('app.areas') = '') then true
           else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
  and case when (select current_setting('app.rank')::int) <= 3 then true
           else family_id = any ((select registry.climbed())::uuid[]) end
  and floor_rank <= (select current_setting('app.rank')::int)
  and about_account is distinct from (select current_setting('app.account')::uuid)
  and (select access.ok()));
create policy restricted_to_named on benefit.need as restrictive for select to selaras_area, selaras_agency
  using (not restricted or case_id = any ((select current_setting('app.cases'))::uuid[]));
create policy area_records on benefit.need for insert to selaras_area with check (
  area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and case when (select current_setting('app.areas') = '') then true
           else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
  and current_setting('app.write') = 'on' and recorded_by = access.current_account() and (select access.ok()));
create policy area_moves on benefit.need for update to selaras_area using (
  area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and case when (select current_setting('app.areas') = '') then true
           else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
  and current_setting('app.write') = 'on' and (select access.ok())) with check (
  area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and current_setting('app.write') = 'on');

-- An agency sees and moves what it was asked to meet, and may say of a case that no programme exists for it.
create policy agency_sees on benefit.need for select to selaras_agency
  using (organisation_id = any ((select current_setting('app.orgs'))::uuid[])
         and about_account is distinct from (select current_setting('app.account')::uuid) and (select access.ok()));
create policy agency_records on benefit.need for insert to selaras_agency
  with check (organisation_id = any ((select current_setting('app.orgs'))::uuid[]) and state = 'no_programme'
              and case_id is not null and recorded_by = access.current_account() and (select access.ok()));
create policy agency_moves on benefit.need for update to selaras_agency
  using (organisation_id = any ((select current_setting('app.orgs'))::uuid[]) and (select access.ok()))
  with check (organisation_id = any ((select current_setting('app.orgs'))::uuid[]));

-- A referral that ran out, and the citizen's no to what was reported.
create policy jobs_see on benefit.need for select to selaras_service using ((select access.ok()));
create policy jobs_move on benefit.need for update to selaras_service using ((select access.ok())) with check (true);
create policy public_sees on benefit.need for select to selaras_public
  using (case_id = any ((select current_setting('app.tickets'))::uuid[]) and (select access.ok()));
create policy public_answers on benefit.need for update to selaras_public
  using (case_id = any ((select current_setting('app.tickets'))::uuid[]) and (select access.ok())) with check (true);

create policy with_the_need on benefit.need_step for select to selaras_area, selaras_agency
  using (exists (select 1 from benefit.need n where n.id = need_id));

grant select on benefit.need, benefit.need_step to selaras_area, selaras_agency;
grant select on benefit.need to selaras_service, selaras_public;
grant insert (id, area_no, family_id, person_id, sector, programme_code, programme_name, case_id, organisation_id, restricted,
  floor_rank, about_account, state, reason, waiting_since) on benefit.need to selaras_area, selaras_agency;
grant update (state, reason, waiting_since, changed_at) on benefit.need to selaras_area, selaras_agency, selaras_service, selaras_public;
grant update (case_id, referral_id, organisation_id, restricted, floor_rank, about_account) on benefit.need to selaras_area;

-- The place of a waiting need among those of its district and programme: the lower decile first, then who waits longer. Others'
-- rows are counted and not read.
create function benefit.place_of(p_need uuid, out place int, out of_all int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with mine as (
    select n.id, n.programme_code, n.area_no / 1000000 * 1000000 as lo from benefit.need n
     where n.id = p_need and n.state = 'waiting' and access.ok()
  ), queue as (
    select n.id, row_number() over (order by coalesce(d.decile, 11), n.waiting_since, n.id) as place, count(*) over () as many
      from mine join benefit.need n
        on n.state = 'waiting' and n.programme_code = mine.programme_code and n.area_no >= mine.lo and n.area_no < mine.lo + 1000000
      left join lateral (
        select c.state::int as decile from registry.claim c
         where c.subject_id = n.family_id and c.kind = 'decile' and not c.withdrawn and not c.overturned
         order by c.observed_on desc, c.id desc limit 1) d on true
  )
  select q.place::int, q.many::int from queue q where q.id = p_need
$$;
revoke execute on function benefit.place_of(uuid) from public;
grant execute on function benefit.place_of(uuid) to selaras_area, selaras_agency;
