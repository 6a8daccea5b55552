-- Who did or read what; append-only for the serving roles, sealed into a hash chain shortly after commit.
create schema journal;
grant usage on schema journal to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;

-- digest covers the entry's stable byte form; content may be destroyed at the end of its retention, the digest stays.
create table journal.entry (
  id          bigint generated always as identity primary key,
  at          timestamptz not null,
  account_id  uuid,
  account_name text not null,
  role        text not null,
  act         text not null,
  kind        text not null check (kind in ('act', 'read')),
  subject     text not null,
  subject_id  uuid,
  case_id     uuid,
  area_no     bigint,
  request_id  text,
  content     text,
  salt        bytea not null,
  digest      bytea not null,
  xid         xid8 not null default pg_current_xact_id()
);
create index on journal.entry (case_id, at) where case_id is not null;
create index on journal.entry (subject_id, at) where subject_id is not null;
create index on journal.entry (account_id, at);

create table journal.seal (
  seq       bigint primary key,
  entry_id  bigint not null unique,
  digest    bytea not null,
  prev      bytea not null,
  hash      bytea not null,
  sealed_at timestamptz not null default now()
);

alter table journal.entry enable row level security;
alter table journal.seal enable row level security;

grant insert on journal.entry to selaras_area, selaras_agency, selaras_public, selaras_service;
create policy everybody_writes_own on journal.entry for insert to selaras_area, selaras_agency, selaras_public, selaras_service
  with check (account_id is not distinct from access.current_account() and (select access.ok()));

grant select on journal.entry, journal.seal to selaras_area, selaras_agency, selaras_service;
-- The auditor reads the trail of the own area; everybody else reads a case's trail through the case (see casework).
create policy auditors_read on journal.entry for select to selaras_area
  using (current_setting('app.role') = 'auditor' and area_no >= current_setting('app.lo')::bigint
         and area_no < current_setting('app.hi')::bigint and (select access.ok()));
create policy sealer_reads on journal.entry for select to selaras_service using ((select access.ok()));
create policy sealer_reads_seals on journal.seal for select to selaras_service, selaras_area using ((select access.ok()));
create policy sealer_seals on journal.seal for insert to selaras_service with check ((select access.ok()));
grant insert on journal.seal to selaras_service;
