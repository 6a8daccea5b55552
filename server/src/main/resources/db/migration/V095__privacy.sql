-- Rights of the person (UU 27/2022): asking what is held, having it corrected, having its use suspended.
create schema privacy;
grant usage on schema privacy to selaras_area;

-- Somebody asked what is held about them (art. 32). asker: the person, a parent or guardian, or who holds a power of attorney.
-- The clock of 3 × 24 hours runs from asked_at; nothing is handed out before somebody looked at a paper.
create table privacy.request (
  id           uuid primary key,
  person_id    uuid not null references registry.person,
  area_no      bigint not null,
  asked_at     timestamptz not null default now(),
  asker        text not null check (asker in ('self','guardian','proxy')),
  asker_name   text check (length(asker_name) between 1 and 120),
  state        text not null check (state in ('open','confirmed','refused','delivered')),
  paper        text check (paper in ('ktp','family_card','birth_certificate','passport','known','other')),
  paper_note   text check (length(paper_note) <= 300),
  refusal      text check (length(refusal) between 5 and 500),
  recorded_by  uuid not null default access.current_account() references access.account,
  checked_by   uuid references access.account,
  checked_at   timestamptz,
  delivered_by uuid references access.account,
  delivered_at timestamptz,
  delivered_as text check (delivered_as in ('print','pdf','json')),
  check ((asker = 'self') = (asker_name is null)),
  check ((state in ('confirmed','delivered')) <= (paper is not null and checked_by is not null and checked_at is not null)),
  check ((state = 'refused') = (refusal is not null)),
  check ((state = 'delivered') = (delivered_at is not null and delivered_by is not null and delivered_as is not null))
);
create index on privacy.request (person_id, asked_at);
create index on privacy.request (area_no, asked_at) where state in ('open', 'confirmed');

-- What the person says is wrong, and the case that follows it up.
create table privacy.correction (
  request_id  uuid not null references privacy.request,
  case_id     uuid not null references casework.case_record,
  area_no     bigint not null,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null default access.current_account() references access.account,
  primary key (request_id, case_id)
);

-- Use suspended (art. 41): while it is in force the person stands in no export and on no list made for choosing people.
create table privacy.restriction (
  id          uuid primary key,
  person_id   uuid not null references registry.person,
  area_no     bigint not null,
  reason      text not null check (length(reason) between 5 and 500),
  since       timestamptz not null default now(),
  placed_by   uuid not null default access.current_account() references access.account,
  lifted_at   timestamptz,
  lifted_by   uuid references access.account,
  lift_reason text check (length(lift_reason) between 5 and 500),
  check ((lifted_at is null) = (lift_reason is null) and (lifted_at is null) = (lifted_by is null))
);
create unique index one_restriction_in_force on privacy.restriction (person_id) where lifted_at is null;
create index on privacy.restriction (person_id);
create index on privacy.restriction (area_no) where lifted_at is null;

do $$
declare
  t text;
  inside constant text :=
    $p$area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
       and case when (select current_setting('app.areas') = '') then true
                else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
       and (select current_setting('app.rank')::int) <= 3 and (select access.ok())$p$;
  desk constant text := $p$ and (select current_setting('app.role')) in ('puskesos', 'secretariat', 'manager')$p$;
begin
  foreach t in array array['request', 'correction', 'restriction'] loop
    execute format('alter table privacy.%I enable row level security', t);
    -- That use is suspended every officer of the area must know; what somebody asked only the desk and the auditor.
    execute format('create policy own_area on privacy.%I for select to selaras_area using (%s)', t,
      inside || case t when 'restriction' then '' else
        $p$ and (select current_setting('app.role')) in ('puskesos', 'secretariat', 'manager', 'auditor')$p$ end);
    execute format('create policy desk_adds on privacy.%I for insert to selaras_area with check (%s)', t,
      inside || desk || case t when 'restriction' then ' and placed_by' else ' and recorded_by' end
        || ' = access.current_account()');
    execute format('grant select, insert on privacy.%I to selaras_area', t);
  end loop;
  execute format('create policy desk_checks on privacy.request for update to selaras_area using (%1$s) with check (%1$s)', inside || desk);
  execute format('create policy desk_lifts on privacy.restriction for update to selaras_area using (%1$s and lifted_at is null) with check (%1$s)', inside || desk);
end $$;
grant update (asker, asker_name, state, paper, paper_note, refusal, checked_by, checked_at, delivered_by, delivered_at, delivered_as)
  on privacy.request to selaras_area;
grant update (lifted_at, lifted_by, lift_reason) on privacy.restriction to selaras_area;

-- Whether a case may stand in the report of the person it is about (art. 33). It must not when it is restricted, when it is
-- about an officer or the village, when who brought it stays confidential, and when somebody who is no close relative brought
-- it: then the person may be the one complained about, and would learn of it and guess by whom.
create function privacy.may_be_told(p_case uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (
    select 1 from casework.case_record c join casework.reporter r on r.case_id = c.id
     where c.id = p_case and not c.restricted and c.about_account is null and c.floor_rank = 1
       and (r.manner = 'self'
            or r.manner = 'on_behalf' and c.consented_at is not null and c.matter in ('participation', 'need')
               and r.relation ~* '^\s*(anak|istri|isteri|suami|ibu|bapak|ayah|orang ?tua|cucu|menantu|mertua|kakek|nenek|daughter|son|wife|husband|mother|father|parent|grandchild)\y'))
$$;

create index on casework.reporter (name) where manner = 'on_behalf';

-- Who appeared in an answer of the search, or which cases in a file.
create function journal.shown(p_content text) returns uuid[]
language sql immutable parallel safe set search_path = pg_catalog as $$
  select coalesce(array_agg(m[1]::uuid), '{}')
    from regexp_matches(p_content::jsonb ->> 'shown', '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') m
$$;
create index entry_shown on journal.entry using gin (journal.shown(content)) where act in ('person.searched', 'case.exported');
revoke execute on function journal.shown(text), privacy.may_be_told(uuid) from public;
grant execute on function journal.shown(text), privacy.may_be_told(uuid) to selaras_area;

-- Of whom a request is, for the officer of the area at whose desk the identity was checked within the last 30 days.
create function privacy.asked_about(p_request uuid) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid;
begin
  perform access.ok();
  select r.person_id into person from privacy.request r
   where r.id = p_request and r.state in ('confirmed', 'delivered') and r.checked_at > now() - interval '30 days'
     and current_setting('app.role') in ('puskesos', 'secretariat', 'manager')
     and r.area_no >= current_setting('app.lo')::bigint and r.area_no < current_setting('app.hi')::bigint
     and (current_setting('app.areas') = '' or nullif(current_setting('app.areas'), '')::int8multirange @> r.area_no);
  if person is null then raise exception 'no request whose asker was identified' using errcode = '42501'; end if;
  return person;
end $$;

-- Who looked at the data of the person who asks: when, in which role, where they work, at what. No officer's name and no
-- reason they wrote, in which others may be named; nothing of a case that must not be told, nor that an agency has one.
create function privacy.readings(p_request uuid)
returns table (at timestamptz, role text, area_code text, organisation_id uuid, act text, field text, case_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := privacy.asked_about(p_request); told uuid[]; proposals uuid[] := privacy.proposals_told(person);
begin
  select coalesce(array_agg(c.id), '{}') into told from casework.case_record c
   where c.subject_person = person and privacy.may_be_told(c.id);
  return query
    with seen as (
      select e.* from journal.entry e
       where e.subject_id = person and e.subject = 'person' and e.kind = 'read' and (e.case_id is null or e.case_id = any (told))
      union all
      select e.* from registry.stay m join journal.entry e on e.subject_id = m.family_id
       where m.person_id = person and e.subject = 'family' and e.kind = 'read' and e.case_id is null
         and e.at >= coalesce(m.valid_from, '-infinity') and e.at < coalesce(m.valid_to + 1, 'infinity')
      union all
      select e.* from journal.entry e where e.case_id = any (told) and e.kind = 'read' and e.subject <> 'person'
      union all
      select e.* from journal.entry e where e.subject_id = any (proposals) and e.subject = 'proposal' and e.kind = 'read'
      union all
      select e.* from (select distinct i.meeting_id from deliberation.agenda_item i where i.id = any (privacy.items_told(person))) i
        join letter.issued l on l.subject_id = i.meeting_id join journal.entry e on e.subject_id = l.id
       where e.act = 'letter.opened'
      union all
      select e.* from (select distinct c.cycle_id from deliberation.agenda_item i join deliberation.meeting c on c.id = i.meeting_id
                        where i.id = any (privacy.items_told(person))) c
        join journal.entry e on e.subject_id = c.cycle_id where e.act in ('deliberation.typing-opened', 'deliberation.exported')
      union all
      select e.* from journal.entry e where e.act = 'person.searched' and journal.shown(e.content) @> array[person]
      union all
      select e.* from journal.entry e where e.act = 'case.exported' and journal.shown(e.content) && told)
    select s.at, s.role, p.area_code, p.organisation_id, s.act, s.content::jsonb ->> 'field', s.case_id
      from seen s left join lateral (
        select o.area_code, o.organisation_id from access.post o
         where o.account_id = s.account_id and o.role = s.role and o.valid_from <= s.at::date
           and (o.valid_to is null or o.valid_to >= s.at::date)
         order by o.area_lo limit 1) p on true
     where s.role <> 'agency'
        or exists (select 1 from casework.referral r where r.case_id = any (told) and r.organisation_id = p.organisation_id)
     order by s.at desc limit 2000;
end $$;
revoke execute on function privacy.asked_about(uuid), privacy.readings(uuid) from public;
grant execute on function privacy.readings(uuid), privacy.asked_about(uuid) to selaras_area;
