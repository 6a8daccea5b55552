-- Areas are reference data: everybody may read them, only the owner writes them.
create schema area;
grant usage on schema area to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;

-- area_no is the ten-digit Kemendagri code as a number, so that a prefix is an interval:
-- 33.04 is [3304000000, 3305000000). level: 1 province, 2 district, 3 subdistrict, 4 village.
-- parent_no is no foreign key: into an empty table its check would be planned once, as a scan, for 92,000 rows. The loader asks.
create table area.area (
  area_no   bigint primary key,
  level     smallint not null check (level between 1 and 4),
  code      text not null unique,
  parent_no bigint,
  name      text not null,
  name_key  text collate "C" not null
);
create index on area.area (parent_no, name_key);

alter table area.area enable row level security;
create policy everybody_reads on area.area for select
  to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service using (true);
grant select on area.area to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;

-- Which editions of the areas were loaded, and when.
create table area.edition (
  name      text primary key,
  loaded_at timestamptz not null default now()
);
alter table area.edition enable row level security;
create policy everybody_reads on area.edition for select
  to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service using (true);
grant select on area.edition to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;
