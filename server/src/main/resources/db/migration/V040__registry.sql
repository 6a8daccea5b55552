-- Dwellings, families, persons, who belonged to which family when, dated evidence, facts and claims of others.
create schema registry;
grant usage on schema registry to selaras_area, selaras_agency;

-- Every table below ends in the same columns: whence the row is known, by which import or proposal (origin; empty when it was
-- typed directly), whether that was taken back and nothing else speaks for the row, which revision it is, when and by whom it
-- was recorded. The triggers write the last three, so that no statement can forget or invent them.
create domain registry.source_kind as text
  check (value in ('window', 'visit', 'case', 'check', 'import', 'deliberation', 'agency', 'practice'));

-- A house (rumah).
create table registry.dwelling (
  id          uuid primary key default uuidv7(),
  area_no     bigint not null,
  rt          text,
  rw          text,
  hamlet      text,
  street      text,
  latitude    double precision,
  longitude   double precision,
  source_kind registry.source_kind not null,
  source_ref  text,
  observed_on date not null,
  origin      uuid,
  withdrawn   boolean not null default false,
  rev         int not null default 1,
  recorded_at timestamptz not null default now(),
  actor       uuid
);
create index on registry.dwelling (area_no, id);

-- A family card's people at a time (KK). The number is evidence and changes; the current one stands here for search.
create table registry.family (
  id          uuid primary key default uuidv7(),
  area_no     bigint not null,
  dwelling_id uuid references registry.dwelling,
  card_no     text collate "C" check (card_no ~ '^[0-9]{16}$'),
  card_no_reversed text collate "C" generated always as (reverse(card_no)) stored,
  source_kind registry.source_kind not null,
  source_ref  text,
  observed_on date not null,
  origin      uuid,
  withdrawn   boolean not null default false,
  rev         int not null default 1,
  recorded_at timestamptz not null default now(),
  actor       uuid
);
create index on registry.family (area_no, id);
create index on registry.family (dwelling_id);
create index on registry.family (card_no, area_no);
create index on registry.family (card_no_reversed, area_no);

-- birth_date is the earliest possible day; birth_precision says how much of it is known ('about' was told as an age).
-- family_id and relation repeat the open membership, or the last one of somebody who died: the family's page still names her,
-- with the day (life_since). No unique NIK: two rows may claim one number until somebody decides,
-- and a unique index would answer "exists" to whoever may insert.
create table registry.person (
  id          uuid primary key default uuidv7(),
  area_no     bigint not null,
  family_id   uuid references registry.family,
  relation    text check (relation in ('head','spouse','child','child_in_law','grandchild','parent','parent_in_law','parent_or_in_law','other_relative','domestic_worker','other','unknown')),
  name        text not null check (length(name) between 1 and 120),
  sex         text check (sex in ('male', 'female')),
  birth_date  date,
  birth_precision text check (birth_precision in ('day', 'month', 'year', 'about')),
  nik         text collate "C" check (nik ~ '^[0-9]{16}$'),
  nik_reversed text collate "C" generated always as (reverse(nik)) stored,
  phone       text,
  life        text not null default 'living' check (life in ('living', 'deceased', 'moved', 'missing')),
  life_since  date,
  source_kind registry.source_kind not null,
  source_ref  text,
  observed_on date not null,
  origin      uuid,
  withdrawn   boolean not null default false,
  rev         int not null default 1,
  recorded_at timestamptz not null default now(),
  actor       uuid,
  check ((birth_date is null) = (birth_precision is null)),
  check ((family_id is null) = (relation is null))
);
create index on registry.person (area_no, id);
create index on registry.person (family_id);
create index on registry.person (nik, area_no);
create index on registry.person (nik_reversed, area_no);
create index on registry.person (birth_date, area_no);

-- Who belonged to which family from when to when; open while valid_to is empty. What a person's row says of her family is not
-- written a second time until it no longer holds, or unless somebody knows since when: registry.stay reads both.
create table registry.membership (
  id          uuid primary key default uuidv7(),
  area_no     bigint not null,
  person_id   uuid not null references registry.person,
  family_id   uuid not null references registry.family,
  relation    text not null,
  valid_from  date,
  valid_to    date,
  source_kind registry.source_kind not null,
  source_ref  text,
  observed_on date not null,
  origin      uuid,
  withdrawn   boolean not null default false,
  rev         int not null default 1,
  recorded_at timestamptz not null default now(),
  actor       uuid
);
create unique index one_open_membership on registry.membership (person_id) where valid_to is null and not withdrawn;
create index on registry.membership (person_id);
create index on registry.membership (family_id);

-- A number somebody showed or a list carried, for a person (NIK, telephone) or a family (KK number), with its time. Numbers in
-- force stand in the rows themselves, and here from when they no longer hold: registry.shown_number reads both.
create table registry.identifier (
  id          uuid primary key default uuidv7(),
  area_no     bigint not null,
  kind        text not null check (kind in ('nik', 'family_card', 'phone')),
  value       text collate "C" not null,
  subject_id  uuid not null,
  valid_from  date,
  valid_to    date,
  source_kind registry.source_kind not null,
  source_ref  text,
  observed_on date not null,
  origin      uuid,
  withdrawn   boolean not null default false,
  rev         int not null default 1,
  recorded_at timestamptz not null default now(),
  actor       uuid
);
create index on registry.identifier (value, area_no);
create index on registry.identifier (subject_id);

-- A sheet (lembar): what one source said of one dwelling, family or person at one time; never changed. What is known now is
-- the fold of the subject's sheets, the latest observation of each kind winning. answers is {kind: code} or
-- {kind: [code, source's code, words]}; the source's code is that of the questionnaire named by instrument, whose meaning
-- differs between versions. An empty answer says that the fact is known no longer. Health stands on sheets of its own.
create table registry.sheet (
  id          uuid not null default uuidv7(),
  subject_id  uuid not null,
  subject     text not null check (subject in ('dwelling', 'family', 'person')),
  area_no     bigint not null,
  sensitive   boolean not null default false,
  answers     jsonb not null check (jsonb_typeof(answers) = 'object'),
  instrument  text,
  confidence  smallint not null default 100 check (confidence between 0 and 100),
  valid_from  date,
  source_kind registry.source_kind not null,
  source_ref  text,
  observed_on date not null,
  origin      uuid,
  recorded_at timestamptz not null default now(),
  actor       uuid default access.current_account(),
  primary key (subject_id, id)
);

-- An import or proposal that was taken back: from then on its sheets count for nothing, and answers about earlier days stay.
create table registry.withdrawal (
  origin       uuid primary key,
  reason       text not null,
  withdrawn_at timestamptz not null default now(),
  actor        uuid default access.current_account()
);

-- What an outside list says of a person or family: participation, decile, flags. Never ours to correct, always contestable.
-- objection: the proposal by which it is contested and what was decided of it. A claim that an objection overturned counts no
-- longer, and stays; the outside list may say so again later, and then it counts again.
create table registry.claim (
  id          uuid primary key default uuidv7(),
  area_no     bigint not null,
  subject     text not null check (subject in ('family', 'person')),
  subject_id  uuid not null,
  kind        text not null check (kind in ('decile', 'participation', 'flag')),
  topic       text not null,
  state       text not null,
  period      text,
  since       date,
  until       date,
  last_paid   date,
  contested_on date,
  contested_because text,
  objection   uuid,
  objected_on date,
  objection_ground text,
  outcome     text check (outcome in ('pending', 'agreed', 'upheld', 'rejected', 'withdrawn')),
  outcome_on  date,
  outcome_because text,
  overturned  boolean generated always as (coalesce(outcome = 'upheld' and outcome_on >= observed_on, false)) stored,
  source_kind registry.source_kind not null,
  source_ref  text,
  observed_on date not null,
  origin      uuid,
  withdrawn   boolean not null default false,
  rev         int not null default 1,
  recorded_at timestamptz not null default now(),
  actor       uuid
);
create index on registry.claim (subject_id);

-- Name search. A person has about eight keys: hashes of words, pairs of words, word and initial, whole name.
-- name_token is the vocabulary with its deletion keys, so that a misspelt word finds its neighbours.
create table registry.name_key (
  key       int not null,
  area_no   bigint not null,
  person_id uuid not null
);
create index on registry.name_key (key, area_no, person_id);
-- By person only who is renamed, moves or ends: keys lie in the order of their persons' coming, more or less.
create index on registry.name_key using brin (person_id) with (pages_per_range = 64, autosummarize = on);
create table registry.name_token (
  k    int not null,
  skel text collate "C" not null,
  freq int not null,
  primary key (k, skel) include (freq)
);

-- Revisions: every state a row has had, those that are past (append-only, laid aside when another takes their place) and the
-- present one, which is the row. Number, time and author of a new row are defaults that no writer may give, those of a change
-- the trigger's. A statement's rows are remembered together: one by one a million take minutes.
create function registry.stamp() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  new.rev := old.rev + 1;
  new.recorded_at := now();
  new.actor := access.current_account();
  return new;
end $$;

create function registry.remember() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  execute format('insert into registry.%I select * from was', tg_table_name || '_past');
  return null;
end $$;
revoke execute on function registry.stamp(), registry.remember() from public;

-- What a row stops saying is written down as what it was: of which family somebody was, which numbers stood there.
create function registry.write_down_person() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into registry.membership (area_no, person_id, family_id, relation, source_kind, source_ref, observed_on, origin,
                                   recorded_at, actor)
  select old.area_no, old.id, old.family_id, old.relation, old.source_kind, old.source_ref, old.observed_on, old.origin,
         old.recorded_at, old.actor
   where old.family_id is not null and (old.family_id, old.relation, old.life) is distinct from (new.family_id, new.relation, new.life)
     and not exists (select 1 from registry.membership m
                      where m.person_id = old.id and m.family_id = old.family_id and not m.withdrawn);
  insert into registry.identifier (area_no, kind, value, subject_id, source_kind, source_ref, observed_on, origin, recorded_at, actor)
  select old.area_no, n.kind, n.was, old.id, old.source_kind, old.source_ref, old.observed_on, old.origin, old.recorded_at, old.actor
    from (values ('nik', old.nik, new.nik), ('phone', old.phone, new.phone)) n (kind, was, becomes)
   where n.was is not null and n.was is distinct from n.becomes
     and not exists (select 1 from registry.identifier i
                      where i.subject_id = old.id and i.kind = n.kind and i.value = n.was and not i.withdrawn);
  return new;
end $$;

create function registry.write_down_card() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into registry.identifier (area_no, kind, value, subject_id, source_kind, source_ref, observed_on, origin, recorded_at, actor)
  select old.area_no, 'family_card', old.card_no, old.id, old.source_kind, old.source_ref, old.observed_on, old.origin,
         old.recorded_at, old.actor
   where not exists (select 1 from registry.identifier i where i.subject_id = old.id and i.kind = 'family_card'
                      and i.value = old.card_no and not i.withdrawn);
  return new;
end $$;
revoke execute on function registry.write_down_person(), registry.write_down_card() from public;
create trigger written_down before update on registry.person for each row
  when (not old.withdrawn and (old.family_id, old.relation, old.life, old.nik, old.phone)
                              is distinct from (new.family_id, new.relation, new.life, new.nik, new.phone))
  execute function registry.write_down_person();
create trigger written_down before update on registry.family for each row
  when (not old.withdrawn and old.card_no is not null and old.card_no is distinct from new.card_no)
  execute function registry.write_down_card();

create view registry.stay with (security_invoker) as
  select m.area_no, m.person_id, m.family_id, m.relation, m.valid_from, m.valid_to, m.source_kind, m.source_ref, m.observed_on
    from registry.membership m where not m.withdrawn
  union all
  select p.area_no, p.id, p.family_id, p.relation, null, null, p.source_kind, p.source_ref, p.observed_on
    from registry.person p where p.family_id is not null and not p.withdrawn
     and not exists (select 1 from registry.membership m
                      where m.person_id = p.id and m.family_id = p.family_id and not m.withdrawn);
create view registry.shown_number with (security_invoker) as
  select i.area_no, i.subject_id, i.kind, i.value, i.valid_from, i.valid_to, i.source_kind, i.source_ref, i.observed_on, i.recorded_at
    from registry.identifier i where not i.withdrawn
  union all
  select s.area_no, s.id, n.kind, n.value, null, null, s.source_kind, s.source_ref, s.observed_on, s.recorded_at
    from registry.person s cross join lateral (values ('nik', s.nik), ('phone', s.phone)) n (kind, value)
   where n.value is not null and not s.withdrawn
     and not exists (select 1 from registry.identifier i
                      where i.subject_id = s.id and i.kind = n.kind and i.value = n.value and not i.withdrawn)
  union all
  select s.area_no, s.id, 'family_card', s.card_no, null, null, s.source_kind, s.source_ref, s.observed_on, s.recorded_at
    from registry.family s
   where s.card_no is not null and not s.withdrawn
     and not exists (select 1 from registry.identifier i
                      where i.subject_id = s.id and i.kind = 'family_card' and i.value = s.card_no and not i.withdrawn);
grant select on registry.stay, registry.shown_number to selaras_area;

-- The place where casework says which persons an agency may read: the subjects of cases referred to it.
create function registry.agency_may_read(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$ select false $$;
revoke execute on function registry.agency_may_read(uuid) from public;
grant execute on function registry.agency_may_read(uuid) to selaras_agency;

-- The place where casework says whom a province or the ministry knows: the families of cases that climbed to it.
create function registry.climbed() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select '{}'::uuid[] $$;
revoke execute on function registry.climbed() from public;
grant execute on function registry.climbed() to selaras_area;

do $$
declare
  subject text;
  known text;
  given text;
  inside constant text :=
    $p$area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
       and case when (select current_setting('app.areas') = '') then true
                else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
       and (select access.ok())$p$;
  climbed constant text :=
    $p$ and case when (select current_setting('app.rank')::int) <= 3 then true
                 else %s = any ((select registry.climbed())::uuid[]) end$p$;
  writing constant text := $p$ and current_setting('app.write') = 'on'$p$;
begin
  foreach subject in array array['dwelling', 'family', 'person', 'membership', 'identifier', 'claim'] loop
    known := format(climbed, case subject when 'dwelling' then 'id' when 'family' then 'id' when 'person' then 'id'
                               when 'membership' then 'person_id' else 'subject_id' end);
    execute format('alter table registry.%I alter actor set default access.current_account()', subject);
    execute format('create trigger stamped before update on registry.%I for each row execute function registry.stamp()', subject);
    execute format('create trigger remembered after update on registry.%I referencing old table as was for each statement execute function registry.remember()', subject);
    execute format('create table registry.%I (like registry.%I)', subject || '_past', subject);
    execute format('alter table registry.%I add primary key (id, rev)', subject || '_past');
    execute format('alter table registry.%I enable row level security', subject || '_past');
    -- The history goes with the row: who may read a family that moved here reads where it lived before.
    execute format('create policy own_area on registry.%I for select to selaras_area using (exists (select 1 from registry.%I now where now.id = %I.id))',
                   subject || '_past', subject, subject || '_past');
    execute format('create view registry.%I with (security_invoker) as select * from registry.%I union all select * from registry.%I',
                   subject || '_revision', subject || '_past', subject);
    execute format('grant select on registry.%I, registry.%I to selaras_area', subject || '_past', subject || '_revision');
    select string_agg(quote_ident(a.attname), ', ') into given from pg_attribute a
     where a.attrelid = format('registry.%I', subject)::regclass and a.attnum > 0 and a.attgenerated = ''
       and a.attname not in ('rev', 'recorded_at', 'actor');
    execute format('grant select, insert (%s), update on registry.%I to selaras_area', given, subject);
  end loop;
  foreach subject in array array['dwelling', 'family', 'person', 'membership', 'identifier', 'sheet', 'claim', 'name_key'] loop
    execute format('alter table registry.%I enable row level security', subject);
    known := format(climbed, case subject when 'dwelling' then 'id' when 'family' then 'id' when 'person' then 'id'
                               when 'membership' then 'person_id' when 'name_key' then 'person_id' else 'subject_id' end);
    execute format('create policy own_area on registry.%I for select to selaras_area using (%s)', subject, inside || known);
    execute format('create policy own_area_adds on registry.%I for insert to selaras_area with check (%s)', subject, inside || known || writing);
    execute format('create policy own_area_changes on registry.%I for update to selaras_area using (%s) with check (%s)',
                   subject, inside || known || writing, inside || known || writing);
  end loop;
  execute format('create policy own_area_replaces on registry.name_key for delete to selaras_area using (%s)', inside || writing);
end $$;
create index on registry.claim_past (subject_id, recorded_at);
create index on registry.identifier_past (subject_id, recorded_at);
create index on registry.membership_past (family_id, recorded_at);
create index on registry.person_past (family_id);

-- Who recorded a sheet and when is not for the writer to say; its area follows the subject's.
grant select, insert (id, subject_id, subject, area_no, sensitive, answers, instrument, confidence, valid_from, source_kind,
  source_ref, observed_on, origin), update (area_no) on registry.sheet to selaras_area;
grant select, insert, delete on registry.name_key to selaras_area;
alter table registry.withdrawal enable row level security;
grant select on registry.withdrawal to selaras_area, selaras_agency;
create policy officers_read on registry.withdrawal for select to selaras_area, selaras_agency using ((select access.ok()));

-- The words names are made of are nobody's data; the names themselves are read through person.
alter table registry.name_token enable row level security;
grant select, insert on registry.name_token to selaras_area;
create policy officers_read on registry.name_token for select to selaras_area using ((select access.ok()));
create policy officers_learn on registry.name_token for insert to selaras_area
  with check (current_setting('app.write') = 'on' and (select access.ok()));

-- No policy on the last three: an agency searches without an error and without finding anybody.
grant select on registry.dwelling, registry.family, registry.person, registry.sheet, registry.claim,
  registry.identifier, registry.name_key, registry.name_token to selaras_agency;
create policy referred on registry.person for select to selaras_agency
  using (registry.agency_may_read(id) and (select access.ok()));
create policy referred on registry.family for select to selaras_agency
  using (exists (select 1 from registry.person p where p.family_id = family.id));
create policy referred on registry.dwelling for select to selaras_agency
  using (exists (select 1 from registry.family f where f.dwelling_id = dwelling.id));
create policy referred on registry.sheet for select to selaras_agency
  using (exists (select 1 from registry.person p where p.id = subject_id or p.family_id = subject_id));
create policy referred on registry.claim for select to selaras_agency
  using (exists (select 1 from registry.person p where p.id = subject_id or p.family_id = subject_id));
