-- Dry runs of a rule over the stored registry: who started what, how it stands, and what came out, by village.
create schema if not exists eligibility;
grant usage on schema eligibility to selaras_area, selaras_service;

-- tried: the parameters that somebody changed to see what would be, as "code=value" joined by commas. day: for which it was worked out.
create table eligibility.dry_run (
  id               uuid primary key default uuidv7(),
  area_code        text not null,
  area_no          bigint not null generated always as (area.lowest(area_code)) stored,
  area_lo          bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi          bigint not null generated always as (area.beyond(area_code)) stored,
  programme        text not null check (length(programme) between 1 and 60),
  version_id       uuid,
  tried            text not null default '' check (length(tried) <= 2000),
  state            text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  reason           text check (reason in ('rules', 'data', 'other')),
  stop_asked       boolean not null default false,
  day              date,
  present_version  text not null,
  proposed_version text not null,
  compared         boolean not null default false,
  present_every    text,
  proposed_every   text,
  left_out         int not null default 0,
  reading_ms       int,
  cutting_ms       int,
  computing_ms     int,
  counting_ms      int,
  started_by       uuid not null default access.current_account() references access.account,
  started_at       timestamptz not null default now(),
  beat_at          timestamptz not null default now(),
  ended_at         timestamptz,
  check ((state = 'failed') = (reason is not null)),
  check ((state in ('done', 'cancelled', 'failed')) = (ended_at is not null))
);
create index on eligibility.dry_run (started_at);

-- How many families got which answer: fits, does not fit, not known, needs judgement.
create table eligibility.dry_run_area (
  run_id          uuid not null references eligibility.dry_run,
  area_no         bigint not null,
  present         int[] not null check (cardinality(present) = 4),
  proposed        int[] not null check (cardinality(proposed) = 4),
  enters          int not null,
  leaves          int not null,
  present_amount  bigint not null,
  proposed_amount bigint not null,
  primary key (run_id, area_no)
);

-- Which families enter and leave; written only where whoever started the run may see people.
create table eligibility.dry_run_moved (
  run_id  uuid not null references eligibility.dry_run,
  area_no bigint not null,
  enters  uuid[] not null,
  leaves  uuid[] not null,
  primary key (run_id, area_no)
);

alter table eligibility.dry_run enable row level security;
alter table eligibility.dry_run_area enable row level security;
alter table eligibility.dry_run_moved enable row level security;

do $$
declare
  covers constant text :=
    $p$(select current_setting('app.role')) in ('secretariat', 'manager', 'planner', 'administrator')
       and exists (select 1 from access.post p
                    where p.account_id = (select access.current_account()) and p.role = (select current_setting('app.role'))
                      and p.area_lo <= dry_run.area_lo and p.area_hi >= dry_run.area_hi
                      and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
       and (select access.ok())$p$;
begin
  execute format('create policy of_the_area on eligibility.dry_run for select to selaras_area using (%s)', covers);
  execute format('create policy starts on eligibility.dry_run for insert to selaras_area with check (%s and started_by = (select access.current_account()))', covers);
  execute format('create policy stops on eligibility.dry_run for update to selaras_area using (%s) with check (stop_asked)', covers);
end $$;
create policy with_the_run on eligibility.dry_run_area for select to selaras_area
  using (exists (select 1 from eligibility.dry_run r where r.id = run_id));
create policy own_area on eligibility.dry_run_moved for select to selaras_area
  using (area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
         and case when (select current_setting('app.areas') = '') then true
                  else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
         and (select current_setting('app.role')) in ('secretariat', 'manager') and (select access.ok()));
create policy jobs_see on eligibility.dry_run for select to selaras_service using ((select access.ok()));
create policy jobs_go_on on eligibility.dry_run for update to selaras_service using ((select access.ok())) with check ((select access.ok()));
create policy jobs_write on eligibility.dry_run_area for insert to selaras_service with check ((select access.ok()));
create policy jobs_write on eligibility.dry_run_moved for insert to selaras_service with check ((select access.ok()));
grant select, insert (area_code, programme, version_id, tried, present_version, proposed_version), update (stop_asked)
  on eligibility.dry_run to selaras_area;
grant select on eligibility.dry_run_area, eligibility.dry_run_moved to selaras_area;
grant select, update (state, reason, day, compared, present_every, proposed_every, left_out, reading_ms, cutting_ms, computing_ms,
  counting_ms, beat_at, ended_at) on eligibility.dry_run to selaras_service;
grant insert on eligibility.dry_run_area, eligibility.dry_run_moved to selaras_service;

-- Who sees figures and never persons has them counted by the program: it reads what rules ask for, without a column that tells who
-- somebody is, and nothing about health.
grant usage on schema privacy to selaras_service;
grant select (id, area_no, dwelling_id) on registry.family to selaras_service;
grant select (id, area_no, family_id, relation, sex, birth_date, birth_precision, life, withdrawn, observed_on) on registry.person to selaras_service;
grant select (id, subject, subject_id, area_no, sensitive, answers, observed_on, recorded_at, origin) on registry.sheet to selaras_service;
grant select (area_no, subject, subject_id, kind, topic, state, last_paid, observed_on, withdrawn, overturned) on registry.claim to selaras_service;
grant select (origin) on registry.withdrawal to selaras_service;
grant select (person_id, area_no, lifted_at) on privacy.restriction to selaras_service;
create policy jobs_count on registry.family for select to selaras_service using ((select access.ok()));
create policy jobs_count on registry.person for select to selaras_service using ((select access.ok()));
create policy jobs_count on registry.sheet for select to selaras_service using (not sensitive and (select access.ok()));
create policy jobs_count on registry.claim for select to selaras_service using (kind <> 'flag' and (select access.ok()));
create policy jobs_count on registry.withdrawal for select to selaras_service using ((select access.ok()));
create policy jobs_count on privacy.restriction for select to selaras_service using ((select access.ok()));
