-- Rules of an area's own programmes: drafts, saved step by step; versions, which a second person approved and which hold from a
-- day; their ends. Nothing here is ever changed or deleted but that a draft ends.
create schema eligibility;
grant usage on schema eligibility to selaras_area, selaras_agency, selaras_public, selaras_service;

-- Raised by every version and every end, so that rules kept in memory are never older than the tables. Raising it waits for
-- whoever raised it before: what carries a key up to the one that is read has been committed, on whatever node.
create table eligibility.book_key (only_row boolean primary key default true check (only_row), key bigint not null default 0);
insert into eligibility.book_key default values;

create table eligibility.draft (
  id         uuid primary key,
  area_code  text not null,
  area_lo    bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi    bigint not null generated always as (area.beyond(area_code)) stored,
  programme  text not null check (programme ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
  begun_by   uuid not null default access.current_account() references access.account,
  begun_at   timestamptz not null default now(),
  ended      text check (ended in ('approved', 'discarded'))
);
create unique index one_draft_at_a_time on eligibility.draft (area_code, programme) where ended is null;

-- Every saving of a draft, whole. Two who save at once meet at the primary key.
create table eligibility.revision (
  draft_id   uuid not null references eligibility.draft,
  number     int not null check (number > 0),
  rules      text not null check (length(rules) <= 300000),
  cases      text not null check (length(cases) <= 300000),
  saved_by   uuid not null default access.current_account() references access.account,
  saved_at   timestamptz not null default now(),
  primary key (draft_id, number)
);

-- Days begin first in the east and last in the west; whoever has begun a day keeps its rules, so a version waits for a day that
-- has begun nowhere it holds. The program knows the zone of the area, the table the one that most live in.
create table eligibility.version (
  id          uuid primary key references eligibility.draft,
  revision    int not null,
  holds_from  date not null,
  area_code   text not null,
  area_lo     bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi     bigint not null generated always as (area.beyond(area_code)) stored,
  programme   text not null,
  number      int not null,
  rules       text not null,
  cases       text not null,
  approved_by uuid not null default access.current_account() references access.account,
  approved_at timestamptz not null default now(),
  key         bigint not null unique,
  unique (area_code, programme, number),
  foreign key (id, revision) references eligibility.revision (draft_id, number),
  check (holds_from > (approved_at at time zone 'Asia/Jakarta')::date)
);

create table eligibility.version_end (
  version_id  uuid primary key references eligibility.version,
  holds_until date not null,
  reason      text not null check (length(reason) between 5 and 500),
  ended_by    uuid not null default access.current_account() references access.account,
  ended_at    timestamptz not null default now(),
  key         bigint not null unique,
  check (holds_until > (ended_at at time zone 'Asia/Jakarta')::date)
);

create function eligibility.next_key() returns bigint
language sql set search_path = pg_catalog, pg_temp as $$ update eligibility.book_key set key = key + 1 returning key $$;
revoke execute on function eligibility.next_key() from public;

-- A version is the last saving of a draft, word for word, and nobody approves what they wrote any part of.
create function eligibility.fill_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare d eligibility.draft; r eligibility.revision;
begin
  new.key := eligibility.next_key();
  select * into strict d from eligibility.draft where id = new.id for update;
  if d.ended is not null then raise exception 'the draft has ended' using errcode = '23514'; end if;
  select * into strict r from eligibility.revision where draft_id = new.id order by number desc limit 1;
  if r.number <> new.revision then raise exception 'another revision came after this one' using errcode = '40001'; end if;
  if exists (select 1 from eligibility.revision w where w.draft_id = new.id and w.saved_by = new.approved_by) then
    raise exception 'nobody approves the own words' using errcode = '23514', constraint = 'approved_by_another';
  end if;
  new.area_code := d.area_code; new.programme := d.programme; new.rules := r.rules; new.cases := r.cases;
  new.number := 1 + (select count(*) from eligibility.version v where v.area_code = d.area_code and v.programme = d.programme);
  update eligibility.draft set ended = 'approved' where id = new.id;
  return new;
end $$;
create trigger filled before insert on eligibility.version for each row execute function eligibility.fill_version();

create function eligibility.fill_end() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.key := eligibility.next_key();
  return new;
end $$;
create trigger filled before insert on eligibility.version_end for each row execute function eligibility.fill_end();

-- Savings are numbered without a gap and end with the draft. Who comes second saves nothing and is told so by the count of rows.
create function eligibility.check_revision() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ended_by text; last int;
begin
  select d.ended into ended_by from eligibility.draft d where d.id = new.draft_id for update;
  select coalesce(max(r.number), 0) into last from eligibility.revision r where r.draft_id = new.draft_id;
  if ended_by is not null or new.number <= last then return null; end if;
  if new.number <> last + 1 then raise exception 'a revision is missing' using errcode = '23514'; end if;
  return new;
end $$;
create trigger checked before insert on eligibility.revision for each row execute function eligibility.check_revision();
revoke execute on function eligibility.fill_version(), eligibility.fill_end(), eligibility.check_revision() from public;

alter table eligibility.book_key enable row level security;
alter table eligibility.draft enable row level security;
alter table eligibility.revision enable row level security;
alter table eligibility.version enable row level security;
alter table eligibility.version_end enable row level security;

-- Rules that hold are public knowledge; drafts are read and written by who administers their area.
create policy everybody_reads on eligibility.book_key for select to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()));
create policy everybody_reads on eligibility.version for select to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()));
create policy everybody_reads on eligibility.version_end for select to selaras_area, selaras_agency, selaras_public, selaras_service using ((select access.ok()));
create policy administrators_read on eligibility.draft for select to selaras_area using (access.administers(area_lo, area_hi));
create policy administrators_begin on eligibility.draft for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and current_setting('app.write') = 'on' and begun_by = access.current_account() and ended is null);
create policy administrators_discard on eligibility.draft for update to selaras_area
  using (access.administers(area_lo, area_hi) and current_setting('app.write') = 'on' and ended is null)
  with check (access.administers(area_lo, area_hi) and ended = 'discarded');
create policy with_the_draft on eligibility.revision for select to selaras_area using (exists (select 1 from eligibility.draft d where d.id = draft_id));
create policy administrators_save on eligibility.revision for insert to selaras_area
  with check (exists (select 1 from eligibility.draft d where d.id = draft_id and d.ended is null)
              and current_setting('app.write') = 'on' and saved_by = access.current_account());
create policy administrators_approve on eligibility.version for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and current_setting('app.write') = 'on' and approved_by = access.current_account());
create policy administrators_end on eligibility.version_end for insert to selaras_area
  with check (exists (select 1 from eligibility.version v where v.id = version_id and access.administers(v.area_lo, v.area_hi))
              and current_setting('app.write') = 'on' and ended_by = access.current_account());

grant select on eligibility.book_key, eligibility.version, eligibility.version_end to selaras_area, selaras_agency, selaras_public, selaras_service;
grant select, insert (id, area_code, programme), update (ended) on eligibility.draft to selaras_area;
grant select, insert (draft_id, number, rules, cases) on eligibility.revision to selaras_area;
grant insert (id, revision, holds_from) on eligibility.version to selaras_area;
grant insert (version_id, holds_until, reason) on eligibility.version_end to selaras_area;
