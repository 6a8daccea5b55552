-- How dropped files are to be understood: their heads, and which of BPS' codes is which village.

-- Whether the person at work keeps the list of this district: its secretariat or manager.
create function importing.keeps(p_district bigint) returns boolean
language sql stable set search_path = pg_catalog as $$
  select current_setting('app.role') in ('secretariat', 'manager') and current_setting('app.rank')::int = 3
     and p_district >= current_setting('app.lo')::bigint and p_district < current_setting('app.hi')::bigint
     and (current_setting('app.areas') = '' or nullif(current_setting('app.areas'), '')::int8multirange @> p_district)
$$;

-- What somebody once said of the heads of a kind of file, to be recognised: {"no_kk": "nomor_kartu_keluarga"}.
create table importing.mapping (
  id          uuid primary key default uuidv7(),
  district_no bigint not null,
  name        text not null check (length(name) between 1 and 80),
  columns     jsonb not null,
  areas       text not null check (areas in ('kemendagri', 'bps')),
  dates       text not null check (dates in ('day_first', 'month_first')),
  fingerprint text collate "C" not null,
  kept_at     timestamptz not null default now(),
  actor       uuid not null default access.current_account(),
  unique (district_no, fingerprint)
);

-- The dropped file of an import. Its bytes lie in the data folder under imports/, named by the import's id and readable by
-- the program alone. mapping, columns, areas and dates are how it is read, once somebody said so: a mapping that is changed
-- or renamed later doesn't change what an import read.
create table importing.file (
  import_id uuid primary key references importing.import,
  heads     text[] not null,
  head_row  bigint not null,
  sample    jsonb not null,
  mapping   text check (length(mapping) between 1 and 80),
  columns   jsonb,
  areas     text check (areas in ('kemendagri', 'bps')),
  dates     text check (dates in ('day_first', 'month_first')),
  check ((columns is null) = (mapping is null))
);

-- Which village a code of BPS means. Public knowledge; an administrator answers for the codes of the own area.
create table importing.crosswalk (
  bps_code  text collate "C" primary key check (bps_code ~ '^[0-9]{10}$'),
  area_no   bigint not null,
  loaded_at timestamptz not null default now(),
  actor     uuid not null default access.current_account()
);
create index on importing.crosswalk (area_no);

alter table importing.mapping enable row level security;
alter table importing.file enable row level security;
alter table importing.crosswalk enable row level security;
grant select, insert, update, delete on importing.mapping to selaras_area;
grant select, insert, update on importing.file to selaras_area, selaras_service;
grant select, insert, update on importing.crosswalk to selaras_area;
grant select, insert, update on importing.mapping to selaras_service;
grant select on importing.crosswalk to selaras_service;
create policy office_keeps on importing.mapping to selaras_area
  using (importing.keeps(district_no) and (select access.ok())) with check (importing.keeps(district_no) and (select access.ok()));
create policy jobs_keep on importing.mapping to selaras_service using ((select access.ok())) with check ((select access.ok()));
-- Who sees the import sees its file.
create policy office_keeps on importing.file to selaras_area
  using (exists (select 1 from importing.import i where i.id = import_id) and (select access.ok()))
  with check (exists (select 1 from importing.import i where i.id = import_id and (i.state in ('dropped', 'previewed') or i.state = 'failed' and i.done_rows = 0)) and (select access.ok()));
create policy jobs_keep on importing.file to selaras_service using ((select access.ok())) with check ((select access.ok()));
create policy everybody_reads on importing.crosswalk for select to selaras_area, selaras_service using ((select access.ok()));
create policy administrators_add on importing.crosswalk for insert to selaras_area with check (access.administers(area_no, area_no + 1));
create policy administrators_change on importing.crosswalk for update to selaras_area
  using (access.administers(area_no, area_no + 1)) with check (access.administers(area_no, area_no + 1));
