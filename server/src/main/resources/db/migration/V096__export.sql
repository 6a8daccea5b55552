-- Files that left the house: who took what, of which area, why; the number stands in the file's first row.
create schema export;
grant usage on schema export to selaras_area;

-- taken_at: what was recorded by then is in the file. people: how many rows left, also when the download broke off.
create table export.taken (
  id           uuid primary key,
  number       text not null unique,
  account_id   uuid not null default access.current_account() references access.account,
  role         text not null default current_setting('app.role'),
  area_no      bigint not null,
  area_lo      bigint not null,
  area_hi      bigint not null,
  format       text not null check (format in ('csv', 'xlsx')),
  coding       text not null check (coding in ('canonical', 'source')),
  uncovered    boolean not null,
  health       boolean not null,
  purpose      text not null check (length(purpose) between 5 and 500),
  because      text check (length(because) between 5 and 500),
  state        text not null default 'running' check (state in ('running', 'complete', 'broken')),
  taken_at     timestamptz not null default now(),
  finished_at  timestamptz,
  expected     bigint not null,
  families     bigint not null default 0,
  people       bigint not null default 0,
  left_out     bigint not null default 0,
  check (area_lo < area_hi),
  check ((uncovered or health) <= (because is not null)),
  check ((state = 'running') = (finished_at is null))
);
create index on export.taken (account_id, taken_at desc);
create index on export.taken (taken_at desc);
create sequence export.taken_number;

alter table export.taken enable row level security;
create policy own on export.taken for select to selaras_area
  using (account_id = access.current_account() and (select access.ok()));
create policy auditors_read on export.taken for select to selaras_area
  using ((select current_setting('app.role')) = 'auditor'
         and area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
         and case when (select current_setting('app.areas') = '') then true
                  else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
         and (select access.ok()));
create policy own_adds on export.taken for insert to selaras_area
  with check (account_id = access.current_account() and current_setting('app.write') = 'on'
              and role = current_setting('app.role') and role in ('puskesos', 'supervisor', 'secretariat', 'manager')
              and area_lo >= current_setting('app.lo')::bigint and area_hi <= current_setting('app.hi')::bigint
              and area_no >= area_lo and area_no < area_hi
              and (select access.ok()));
create policy own_ends on export.taken for update to selaras_area
  using (account_id = access.current_account() and state = 'running' and (select access.ok()))
  with check (account_id = access.current_account());
grant select, insert on export.taken to selaras_area;
grant update (state, finished_at, families, people, left_out) on export.taken to selaras_area;
grant usage on sequence export.taken_number to selaras_area;
