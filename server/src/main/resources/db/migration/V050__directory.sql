-- Organisations, programmes, working calendars and time limits. None of it is secret: everybody with an identity reads it,
-- an administrator writes it inside the own area.
create schema directory;
grant usage on schema directory to selaras_area, selaras_agency, selaras_public, selaras_service;

-- Whether the signed-in administrator's posts cover [p_lo, p_hi). The signed scope of an administrator holds no case
-- interval, so the posts themselves are looked up.
create function access.administers(p_lo bigint, p_hi bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, access as $$
begin
  return access.ok() and current_setting('app.role', true) = 'administrator' and exists (
    select 1 from access.post p
     where p.account_id = access.current_account() and p.role = 'administrator' and p.area_lo <= p_lo and p.area_hi >= p_hi
       and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date));
end $$;
revoke execute on function access.administers(bigint, bigint) from public;
grant execute on function access.administers(bigint, bigint) to selaras_area, selaras_agency, selaras_public, selaras_service;

-- An area code's interval of village numbers and its level, 0 nation … 4 village. Generated columns use them, so that a row
-- can't name one area and be written into another.
create function area.lowest(p_code text) returns bigint
language sql immutable strict set search_path = pg_catalog as $$ select rpad(replace(p_code, '.', ''), 10, '0')::bigint $$;
create function area.level_of(p_code text) returns smallint
language sql immutable strict set search_path = pg_catalog as $$
  select (case length(replace(p_code, '.', '')) when 0 then 0 when 2 then 1 when 4 then 2 when 6 then 3 when 10 then 4 end)::smallint
$$;
create function area.beyond(p_code text) returns bigint
language sql immutable strict set search_path = pg_catalog as $$
  select rpad(replace(p_code, '.', ''), 10, '0')::bigint
       + (array[10000000000, 100000000, 1000000, 10000, 1])[case length(replace(p_code, '.', '')) when 0 then 1 when 2 then 2 when 4 then 3 when 6 then 4 when 10 then 5 end]
$$;

create table directory.organisation (
  id           uuid primary key default uuidv7(),
  code         text not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  name         text not null check (length(name) between 2 and 160),
  kind         text not null check (kind in ('puskesos','secretariat','local_office','village_government','hospital','health_insurer','power_company','zakat_body','charity','outside_system','other')),
  area_code    text not null,
  area_lo      bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi      bigint not null generated always as (area.beyond(area_code)) stored,
  level        smallint not null generated always as (area.level_of(area_code)) stored,
  sectors      text[] not null default '{}' check (sectors <@ array['health','education','social_economy','food','energy','agriculture','fisheries','housing','civil_registration','other']),
  answers_here boolean not null default true,
  address      text not null default '',
  phone        text not null default '',
  opening      text not null default '',
  closed_on    date
);
create index on directory.organisation (area_lo, area_hi);
create index on directory.organisation (kind, area_lo);
alter table access.post add foreign key (organisation_id) references directory.organisation;

-- What a person can be helped with; papers are those usually needed at the window, one a line.
create table directory.programme (
  code             text primary key,
  name             text not null,
  sector           text not null check (sector in ('health','education','social_economy','food','energy','agriculture','fisheries','housing','civil_registration','other')),
  owner            text not null,
  owner_id         uuid references directory.organisation,
  papers           text not null default '',
  at_village_level boolean not null default false,
  valid_from       date not null default date '2025-01-01',
  valid_to         date
);
create index on directory.programme (sector, name);

-- Days on which offices are closed; the row of the smallest area holds, so a district may open on a day the nation closes.
create table directory.holiday (
  id        uuid primary key default uuidv7(),
  area_code text not null default '',
  area_lo      bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi      bigint not null generated always as (area.beyond(area_code)) stored,
  level        smallint not null generated always as (area.level_of(area_code)) stored,
  on_date   date not null,
  name_id   text not null check (length(name_id) between 2 and 160),
  name_en   text not null check (length(name_en) between 2 and 160),
  kind      text not null check (kind in ('national','joint_leave','regional')),
  closed    boolean not null default true,
  unique (area_code, on_date, kind)
);
create index on directory.holiday (area_lo, area_hi);

-- Raised by every change, so that a calendar kept in memory is never older than the table.
create table directory.calendar_version (only_row boolean primary key default true check (only_row), version bigint not null default 1);
insert into directory.calendar_version default values;
create function directory.raise_calendar_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, directory as $$
begin
  update directory.calendar_version set version = version + 1;
  return null;
end $$;
revoke execute on function directory.raise_calendar_version() from public;
create trigger holidays_changed after insert or update or delete on directory.holiday
  for each statement execute function directory.raise_calendar_version();

-- How long somebody has for a step; '' in urgency, sector or programme means any. Dated: a change never moves a clock that
-- was started before it. source is shown to the officer as the basis of the limit.
create table directory.time_limit (
  id         uuid primary key default uuidv7(),
  area_code  text not null default '',
  area_lo      bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi      bigint not null generated always as (area.beyond(area_code)) stored,
  level        smallint not null generated always as (area.level_of(area_code)) stored,
  step       text not null,
  urgency    text not null default '' check (urgency in ('', 'ordinary','urgent','emergency')),
  sector     text not null default '',
  programme  text not null default '',
  limit_code text not null check (limit_code ~ '^([1-9][0-9]{0,3}(wd|h|d)|today|today-always)$'),
  source     text not null check (length(source) between 3 and 300),
  valid_from date not null,
  unique (area_code, step, urgency, sector, programme, valid_from)
);
create index on directory.time_limit (step, area_lo);

alter table directory.organisation enable row level security;
alter table directory.programme enable row level security;
alter table directory.holiday enable row level security;
alter table directory.calendar_version enable row level security;
alter table directory.time_limit enable row level security;

grant select on directory.organisation, directory.programme, directory.holiday, directory.calendar_version, directory.time_limit
  to selaras_area, selaras_agency, selaras_public, selaras_service;
create policy everybody_reads on directory.organisation for select to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()));
create policy everybody_reads on directory.programme for select to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()));
create policy everybody_reads on directory.holiday for select to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()));
create policy everybody_reads on directory.calendar_version for select to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()));
create policy everybody_reads on directory.time_limit for select to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()));

grant insert, update on directory.organisation to selaras_area;
grant insert, update, delete on directory.holiday to selaras_area;
grant insert, delete on directory.time_limit to selaras_area;
create policy administrators_add on directory.organisation for insert to selaras_area with check (access.administers(area_lo, area_hi));
create policy administrators_change on directory.organisation for update to selaras_area
  using (access.administers(area_lo, area_hi)) with check (access.administers(area_lo, area_hi));
create policy administrators_add on directory.holiday for insert to selaras_area with check (access.administers(area_lo, area_hi));
create policy administrators_change on directory.holiday for update to selaras_area
  using (access.administers(area_lo, area_hi)) with check (access.administers(area_lo, area_hi));
create policy administrators_remove on directory.holiday for delete to selaras_area using (access.administers(area_lo, area_hi));
create policy administrators_add on directory.time_limit for insert to selaras_area with check (access.administers(area_lo, area_hi));
create policy administrators_remove on directory.time_limit for delete to selaras_area
  using (access.administers(area_lo, area_hi) and valid_from > current_date);
