-- Of which kinds of need (PPKS) or help (PSKS) a person is, from when to when. One person may be of several at once.
-- Types 03, 06, 10 and 14 to 19 tell what may hurt the person: only the recorder reads them, and officers whose post handles
-- what is restricted. Type 14 does not exist in a district that has not stated the law it rests on.

create table registry.care_basis (
  id          uuid primary key default uuidv7(),
  area_code   text not null,
  area_lo     bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi     bigint not null generated always as (area.beyond(area_code)) stored,
  legal_basis text not null check (length(legal_basis) between 10 and 500),
  stated_by   uuid not null default access.current_account() references access.account,
  stated_at   timestamptz not null default now(),
  withdrawn_at timestamptz
);
create unique index one_basis_at_a_time on registry.care_basis (area_code) where withdrawn_at is null;
alter table registry.care_basis enable row level security;
grant select, insert (area_code, legal_basis), update (withdrawn_at) on registry.care_basis to selaras_area;
create policy everybody_reads on registry.care_basis for select to selaras_area using ((select access.ok()));
create policy administrators_state on registry.care_basis for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and length(area_code) = 5);
create policy administrators_withdraw on registry.care_basis for update to selaras_area
  using (access.administers(area_lo, area_hi) and withdrawn_at is null) with check (access.administers(area_lo, area_hi));

create table registry.care_assignment (
  id          uuid primary key default uuidv7(),
  person_id   uuid not null references registry.person,
  kind        text not null check (kind in ('ppks', 'psks')),
  number      smallint not null check (number between 1 and case kind when 'ppks' then 26 else 12 end),
  restricted  boolean not null generated always as (kind = 'ppks' and (number in (3, 6, 10) or number between 14 and 19)) stored,
  valid_from  date not null,
  valid_to    date,
  note        text check (length(note) <= 500),
  end_reason  text check (length(end_reason) between 5 and 500),
  recorded_by uuid not null default access.current_account() references access.account,
  source_kind registry.source_kind not null,
  source_ref  text,
  observed_on date not null,
  rev         int not null default 1,
  recorded_at timestamptz not null default now(),
  actor       uuid default access.current_account(),
  check (valid_to is null or valid_to >= valid_from),
  check ((valid_to is null) = (end_reason is null))
);
create index on registry.care_assignment (person_id);
-- Not of what is restricted: a refusal would tell whoever may not read it that it is there.
create unique index one_open_assignment on registry.care_assignment (person_id, kind, number)
  where valid_to is null and not restricted;

create function registry.may_read_restricted(p_area bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, access, pg_temp as $$
  select access.ok() and exists (
    select 1 from access.post p
     where p.account_id = access.current_account() and p.role = current_setting('app.role', true) and p.handles_restricted
       and p.area_lo <= p_area and p_area < p.area_hi
       and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
$$;
revoke execute on function registry.may_read_restricted(bigint) from public;
grant execute on function registry.may_read_restricted(bigint) to selaras_area;

create table registry.care_assignment_past (like registry.care_assignment);
alter table registry.care_assignment_past add primary key (id, rev);
create view registry.care_assignment_revision with (security_invoker) as
  select * from registry.care_assignment_past union all select * from registry.care_assignment;
create trigger stamped before update on registry.care_assignment for each row execute function registry.stamp();
create trigger remembered after update on registry.care_assignment
  referencing old table as was for each statement execute function registry.remember();

alter table registry.care_assignment enable row level security;
alter table registry.care_assignment_past enable row level security;
grant select on registry.care_assignment, registry.care_assignment_past, registry.care_assignment_revision to selaras_area;
grant insert (person_id, kind, number, valid_from, note, source_kind, source_ref, observed_on), update (valid_to, end_reason)
  on registry.care_assignment to selaras_area;
-- Who sees the person sees the assignment, unless it is restricted; type 14 only where it rests on a law.
create policy of_known_people on registry.care_assignment for select to selaras_area
  using (exists (
    select 1 from registry.person p
     where p.id = person_id
       and (not restricted or recorded_by = access.current_account() or registry.may_read_restricted(p.area_no))
       and (kind <> 'ppks' or number <> 14 or exists (
         select 1 from registry.care_basis b
          where b.withdrawn_at is null and b.area_lo <= p.area_no and p.area_no < b.area_hi))));
create policy of_known_people_adds on registry.care_assignment for insert to selaras_area
  with check (current_setting('app.write') = 'on' and recorded_by = access.current_account() and exists (
    select 1 from registry.person p
     where p.id = person_id
       and (kind <> 'ppks' or number <> 14 or exists (
         select 1 from registry.care_basis b
          where b.withdrawn_at is null and b.area_lo <= p.area_no and p.area_no < b.area_hi))));
create policy of_known_people_ends on registry.care_assignment for update to selaras_area
  using (current_setting('app.write') = 'on' and valid_to is null and exists (select 1 from registry.person p where p.id = person_id))
  with check (current_setting('app.write') = 'on');
create policy with_the_row on registry.care_assignment_past for select to selaras_area
  using (exists (select 1 from registry.care_assignment now where now.id = care_assignment_past.id));
