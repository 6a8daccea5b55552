-- Scorecards that an administrator has loaded. A card is public knowledge; scores are never kept.
create schema scorecard;
grant usage on schema scorecard to selaras_area;

create table scorecard.card (
  id         uuid primary key default uuidv7(),
  area_code  text not null default '',
  area_lo    bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi    bigint not null generated always as (area.beyond(area_code)) stored,
  code       text not null check (length(code) between 1 and 60),
  version    text not null check (length(version) between 1 and 40),
  body       text not null check (length(body) <= 300000),
  in_use     boolean not null default false,
  loaded_by  uuid not null default access.current_account() references access.account,
  loaded_at  timestamptz not null default now(),
  unique (area_code, code, version)
);
create unique index one_version_in_use on scorecard.card (area_code, code) where in_use;

alter table scorecard.card enable row level security;
grant select, insert on scorecard.card to selaras_area;
grant update (in_use) on scorecard.card to selaras_area;
create policy everybody_reads on scorecard.card for select to selaras_area using ((select access.ok()));
create policy administrators_add on scorecard.card for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and loaded_by = access.current_account());
create policy administrators_change on scorecard.card for update to selaras_area
  using (access.administers(area_lo, area_hi)) with check (access.administers(area_lo, area_hi));
