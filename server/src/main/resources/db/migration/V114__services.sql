-- The directory of services in the names of Open Referral HSDS 3: what anybody can get, where, when, for whom and at what cost.
-- None of it is secret. The owning organisation's officers write their own, an administrator those of the own area.
create function directory.keeps(p_organisation uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, directory, access, pg_temp as $$
  select access.ok() and exists (
    select 1 from directory.organisation o
     where o.id = p_organisation
       and (access.administers(o.area_lo, o.area_hi)
         or current_setting('app.role', true) = 'agency' and o.id = any (current_setting('app.orgs', true)::uuid[])))
$$;
revoke execute on function directory.keeps(uuid) from public;
grant execute on function directory.keeps(uuid) to selaras_area, selaras_agency;

-- assured_date: the day on which the owner last confirmed the entry; null until somebody has.
create table directory.service (
  id                      uuid primary key default uuidv7(),
  organization_id         uuid not null references directory.organisation,
  programme_code          text references directory.programme,
  name                    text not null check (length(name) between 3 and 160),
  alternate_name          text not null default '' check (length(alternate_name) <= 160),
  description             text not null default '' check (length(description) <= 2000),
  eligibility_description text not null default '' check (length(eligibility_description) <= 1000),
  application_process     text not null default '' check (length(application_process) <= 1000),
  fees_description        text not null default '' check (length(fees_description) <= 500),
  status                  text not null default 'active' check (status in ('active', 'temporarily closed', 'defunct')),
  assured_date            date,
  last_modified           timestamptz not null default now()
);
create index on directory.service (organization_id);
create index on directory.service (programme_code);

create table directory.service_area (
  id         uuid primary key default uuidv7(),
  service_id uuid not null references directory.service on delete cascade,
  area_code  text not null,
  area_lo    bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi    bigint not null generated always as (area.beyond(area_code)) stored,
  unique (service_id, area_code)
);
create index on directory.service_area (area_lo, area_hi);

-- Which location is nearest is found by the areas' tree.
create table directory.location (
  id              uuid primary key default uuidv7(),
  organization_id uuid not null references directory.organisation,
  name            text not null default '' check (length(name) <= 160),
  address_1       text not null default '' check (length(address_1) <= 300),
  area_code       text not null,
  area_lo         bigint not null generated always as (area.lowest(area_code)) stored
);
create index on directory.location (organization_id);

create table directory.service_at_location (
  id          uuid primary key default uuidv7(),
  service_id  uuid not null references directory.service on delete cascade,
  location_id uuid not null references directory.location,
  unique (service_id, location_id)
);

-- byday: MO,TU,… as in iCalendar.
create table directory.schedule (
  id         uuid primary key default uuidv7(),
  service_id uuid not null references directory.service on delete cascade,
  position   smallint not null,
  byday      text not null check (byday ~ '^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$'),
  opens_at   time not null,
  closes_at  time not null,
  check (opens_at < closes_at),
  unique (service_id, position)
);

create table directory.contact (
  id         uuid primary key default uuidv7(),
  service_id uuid not null unique references directory.service on delete cascade,
  name       text not null default '' check (length(name) <= 160),
  title      text not null default '' check (length(title) <= 160),
  email      text not null default '' check (length(email) <= 160)
);

create table directory.phone (
  id         uuid primary key default uuidv7(),
  service_id uuid not null unique references directory.service on delete cascade,
  number     text not null check (length(number) between 3 and 40)
);

-- No row: nobody has said; an amount of 0 is free.
create table directory.cost_option (
  id         uuid primary key default uuidv7(),
  service_id uuid not null unique references directory.service on delete cascade,
  option     text not null default '' check (length(option) <= 160),
  currency   text not null default 'IDR' check (currency = 'IDR'),
  amount     bigint not null check (amount >= 0)
);

create table directory.required_document (
  id         uuid primary key default uuidv7(),
  service_id uuid not null references directory.service on delete cascade,
  position   smallint not null,
  document   text not null check (length(document) between 2 and 200),
  unique (service_id, position)
);

create table directory.taxonomy_term (
  id       uuid primary key default uuidv7(),
  taxonomy text not null default 'sector',
  code     text not null,
  name     text not null,
  unique (taxonomy, code)
);
insert into directory.taxonomy_term (code, name) values
  ('health', 'Kesehatan'), ('education', 'Pendidikan'), ('social_economy', 'Sosial ekonomi'), ('food', 'Pangan'),
  ('energy', 'Energi'), ('agriculture', 'Pertanian'), ('fisheries', 'Perikanan'), ('housing', 'Perumahan'),
  ('civil_registration', 'Kependudukan'), ('other', 'Lainnya');

-- Which terms a service bears.
create table directory.attribute (
  id               uuid primary key default uuidv7(),
  service_id       uuid not null references directory.service on delete cascade,
  taxonomy_term_id uuid not null references directory.taxonomy_term,
  unique (service_id, taxonomy_term_id)
);
create index on directory.attribute (taxonomy_term_id);

-- A location belongs to its organisation; what hangs on a service is kept by whoever keeps the service.
create function directory.keeps_service(p_service uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, directory, access, pg_temp as $$
  select exists (select 1 from directory.service s where s.id = p_service and directory.keeps(s.organization_id))
$$;
revoke execute on function directory.keeps_service(uuid) from public;
grant execute on function directory.keeps_service(uuid) to selaras_area, selaras_agency;

do $$
declare t text;
begin
  foreach t in array array['service', 'service_area', 'location', 'service_at_location', 'schedule', 'contact', 'phone',
      'cost_option', 'required_document', 'taxonomy_term', 'attribute'] loop
    execute format('alter table directory.%I enable row level security', t);
    execute format('grant select on directory.%I to selaras_area, selaras_agency, selaras_public, selaras_service', t);
    execute format('create policy everybody_reads on directory.%I for select
      to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()))', t);
  end loop;
  foreach t in array array['service', 'location'] loop
    execute format('grant insert, update on directory.%I to selaras_area, selaras_agency', t);
    execute format('create policy keepers_add on directory.%I for insert to selaras_area, selaras_agency
      with check (directory.keeps(organization_id))', t);
    execute format('create policy keepers_change on directory.%I for update to selaras_area, selaras_agency
      using (directory.keeps(organization_id)) with check (directory.keeps(organization_id))', t);
  end loop;
  foreach t in array array['service_area', 'service_at_location', 'schedule', 'contact', 'phone', 'cost_option',
      'required_document', 'attribute'] loop
    execute format('grant insert, delete on directory.%I to selaras_area, selaras_agency', t);
    execute format('create policy keepers_add on directory.%I for insert to selaras_area, selaras_agency
      with check (directory.keeps_service(service_id))', t);
    execute format('create policy keepers_remove on directory.%I for delete to selaras_area, selaras_agency
      using (directory.keeps_service(service_id))', t);
  end loop;
end $$;
