-- Imports of outside lists: the file's run, how far each part is, what the last list said of each family, rows to look at.
create schema importing;
grant usage on schema importing to selaras_app, selaras_area, selaras_service, selaras_import;
grant usage on schema access, registry to selaras_import;
grant execute on function access.ok(), access.scope_text(), access.current_account() to selaras_import;

-- An import belongs to a district; its officers drop the file and start, and the work goes on in their name without them.
-- named_to: the last of its people whose name keys are made.
create table importing.import (
  id            uuid primary key default uuidv7(),
  district_no   bigint not null,
  file_name     text not null check (length(file_name) between 1 and 255),
  bytes         bigint not null,
  digest        bytea not null,
  mapping_id    uuid,
  state         text not null default 'dropped'
                check (state in ('dropped', 'previewing', 'previewed', 'running', 'done', 'failed', 'taking_back', 'taken_back')),
  rows          bigint not null default 0,
  done_rows     bigint not null default 0,
  families      bigint not null default 0,
  added         bigint not null default 0,
  changed       bigint not null default 0,
  unchanged     bigint not null default 0,
  doubtful      bigint not null default 0,
  broken        bigint not null default 0,
  actor         uuid not null default access.current_account() references access.account,
  dropped_at    timestamptz not null default now(),
  set_going_by  uuid references access.account,
  started_at    timestamptz,
  ended_at      timestamptz,
  failed_because text,
  named_to      uuid
);
create index on importing.import (district_no, id);
create index on importing.import (id) where state in ('previewing', 'running', 'taking_back');

-- In whose name the work is done is whoever set it going, and nobody else.
create function importing.sign_order() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if new.state <> old.state and new.state in ('previewing', 'running', 'taking_back') then
    new.set_going_by := access.current_account();
  else
    new.set_going_by := old.set_going_by;
  end if;
  new.actor := old.actor;
  new.district_no := old.district_no;
  return new;
end $$;
revoke execute on function importing.sign_order() from public;
create trigger order_signed before update on importing.import for each row execute function importing.sign_order();

-- How many families of each part of the file are done; moved in the transaction that records them.
create table importing.part (
  import_id uuid not null references importing.import,
  part      int not null,
  next      int not null,
  primary key (import_id, part)
);

-- What the last list said of a family, as 64 bits: enough to see that nothing changed, no evidence of anything. The policy
-- lets an import write no other's id than its own.
create table importing.family_digest (
  district_no bigint not null,
  card_no     bigint not null,
  digest      bigint not null,
  import_id   uuid not null,
  primary key (district_no, card_no)
);

-- Rows kept for people to look at: those that are held, all of them; of the others a few as examples.
create table importing.noted_row (
  import_id uuid not null references importing.import,
  preview   boolean not null,
  row_no    bigint not null,
  outcome   text not null check (outcome in ('added', 'changed', 'unchanged', 'doubtful', 'broken')),
  cells     jsonb not null,
  findings  jsonb not null default '[]',
  changes   jsonb not null default '[]',
  primary key (import_id, preview, row_no)
);
create index on importing.noted_row (import_id, preview, outcome, row_no);

-- What stays when an import is taken back, and why.
create table importing.kept (
  import_id  uuid not null references importing.import,
  subject_id uuid not null,
  name       text not null,
  because    text not null,
  primary key (import_id, subject_id)
);

-- Begins a transaction as an import at work: the interval of its district, in the name of who set it going, for as long as that
-- person may. Only the program's own account can ask for it.
create function importing.enter(p_token text, p_import uuid) returns text
language plpgsql security definer set search_path = pg_catalog, access, importing, pg_temp as $$
declare
  work record;
begin
  if not exists (select 1 from access.session s join access.account a on a.id = s.account_id
                  where s.token_hash = sha256(convert_to(p_token, 'UTF8')) and s.kind = 'service' and s.role = 'system'
                    and a.kind = 'service' and s.expires_at > now()) then
    raise exception 'session ended' using errcode = '28000';
  end if;
  select i.* into work from importing.import i where i.id = p_import and i.state in ('previewing', 'running', 'taking_back');
  if not found then
    raise exception 'import not at work' using errcode = '28000';
  end if;
  if not exists (select 1 from access.account a join access.post p on p.account_id = a.id
                  where a.id = work.set_going_by and a.suspended_at is null
                    and p.role in ('secretariat', 'manager', 'system')
                    and p.area_lo <= work.district_no and p.area_hi >= work.district_no + 1000000
                    and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)) then
    raise exception 'no post' using errcode = '28000';
  end if;
  perform set_config('app.account', work.set_going_by::text, true), set_config('app.role', 'import', true),
    set_config('app.lo', work.district_no::text, true), set_config('app.hi', (work.district_no + 1000000)::text, true),
    set_config('app.areas', '', true), set_config('app.orgs', '{}', true), set_config('app.cases', '{}', true),
    set_config('app.rank', '3', true),
    set_config('app.write', case when work.state = 'previewing' then 'off' else 'on' end, true),
    set_config('app.tickets', '{}', true), set_config('app.family', 'selaras_import', true),
    set_config('app.import', p_import::text, true);
  perform set_config('app.sig', access.signature(), true);
  return 'selaras_import';
end $$;
revoke execute on function importing.enter(text, uuid) from public;
grant execute on function importing.enter(text, uuid) to selaras_app;

-- What is written is checked against the scope as it stood when the statement began, not once for each row.
do $$
declare
  subject text;
  given text;
  inside constant text :=
    $p$area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint and (select access.ok())$p$;
  writing constant text := $p$ and current_setting('app.write') = 'on'$p$;
  written constant text :=
    $p$area_no >= (select current_setting('app.lo')::bigint) and area_no < (select current_setting('app.hi')::bigint)
       and (select current_setting('app.write') = 'on') and (select access.ok())$p$;
  own constant text := $p$ and origin = (select current_setting('app.import')::uuid)$p$;
begin
  foreach subject in array array['dwelling', 'family', 'person', 'membership', 'identifier', 'claim'] loop
    select string_agg(quote_ident(a.attname), ', ') into given from pg_attribute a
     where a.attrelid = format('registry.%I', subject)::regclass and a.attnum > 0 and a.attgenerated = ''
       and a.attname not in ('rev', 'recorded_at', 'actor');
    execute format('grant select, insert (%s), update on registry.%I to selaras_import', given, subject);
    execute format('create policy import_changes on registry.%I for update to selaras_import using (%s) with check (%s)',
                   subject, inside || writing, written);
    execute format('grant select on registry.%I, registry.%I to selaras_import', subject || '_past', subject || '_revision');
    execute format('create policy import_reads on registry.%I for select to selaras_import using (%s)', subject || '_past', inside);
  end loop;
  foreach subject in array array['dwelling', 'family', 'person', 'membership', 'identifier', 'claim', 'sheet'] loop
    execute format('create policy import_adds on registry.%I for insert to selaras_import with check (%s)', subject, written || own);
  end loop;
  foreach subject in array array['dwelling', 'family', 'person', 'membership', 'identifier', 'claim', 'sheet', 'name_key'] loop
    execute format('create policy import_reads on registry.%I for select to selaras_import using (%s)', subject, inside);
  end loop;
  execute format('create policy import_moves on registry.sheet for update to selaras_import using (%s) with check (%s)', inside || writing, written);
  execute format('create policy import_adds on registry.name_key for insert to selaras_import with check (%s)', written);
  execute format('create policy import_replaces on registry.name_key for delete to selaras_import using (%s)', inside || writing);
end $$;
grant select, insert (id, subject_id, subject, area_no, sensitive, answers, instrument, confidence, valid_from, source_kind,
  source_ref, observed_on, origin), update (area_no) on registry.sheet to selaras_import;
grant select, insert, delete on registry.name_key to selaras_import;
grant select, insert, update (freq) on registry.name_token to selaras_import;
create policy import_reads on registry.name_token for select to selaras_import using ((select access.ok()));
create policy import_learns on registry.name_token for insert to selaras_import
  with check (current_setting('app.write') = 'on' and (select access.ok()));
create policy import_counts on registry.name_token for update to selaras_import
  using (current_setting('app.write') = 'on' and (select access.ok())) with check (true);
grant select, insert (origin, reason) on registry.withdrawal to selaras_import;
create policy import_reads on registry.withdrawal for select to selaras_import using ((select access.ok()));
create policy import_is_taken_back on registry.withdrawal for insert to selaras_import
  with check (origin = current_setting('app.import')::uuid and current_setting('app.write') = 'on' and (select access.ok()));

do $$
declare
  subject text;
  -- Officers of the district itself: its secretariat and manager.
  office constant text :=
    $p$current_setting('app.role') in ('secretariat', 'manager') and current_setting('app.rank')::int = 3
       and district_no >= current_setting('app.lo')::bigint and district_no < current_setting('app.hi')::bigint
       and case when (select current_setting('app.areas') = '') then true
                else (select nullif(current_setting('app.areas'), '')::int8multirange) @> district_no end
       and (select access.ok())$p$;
  same constant text := $p$import_id = current_setting('app.import')::uuid and (select access.ok())$p$;
begin
  foreach subject in array array['import', 'part', 'family_digest', 'noted_row', 'kept'] loop
    execute format('alter table importing.%I enable row level security', subject);
  end loop;
  execute format('create policy office_reads on importing.import for select to selaras_area using (%s)', office);
  execute format('create policy office_adds on importing.import for insert to selaras_area with check (%s)',
                 office || $p$ and current_setting('app.write') = 'on' and state = 'dropped' and set_going_by is null and actor = access.current_account()$p$);
  execute format('create policy office_changes on importing.import for update to selaras_area using (%s) with check (%s)',
                 office || $p$ and current_setting('app.write') = 'on'$p$, office);
  foreach subject in array array['noted_row', 'kept'] loop
    execute format('create policy office_reads on importing.%I for select to selaras_area using (exists (select 1 from importing.import i where i.id = import_id))', subject);
  end loop;
  foreach subject in array array['part', 'noted_row', 'kept'] loop
    execute format('create policy own_import on importing.%I for all to selaras_import using (%s) with check (%s)', subject, same, same);
  end loop;
  execute format('create policy own_district on importing.family_digest for all to selaras_import using (%s) with check (%s)',
    $p$district_no = current_setting('app.lo')::bigint and (select access.ok())$p$,
    $p$district_no = current_setting('app.lo')::bigint and import_id = current_setting('app.import')::uuid and (select access.ok())$p$);
end $$;
create policy own_import on importing.import for all to selaras_import
  using (id = current_setting('app.import')::uuid and (select access.ok())) with check (id = current_setting('app.import')::uuid);
create policy jobs_find_work on importing.import for select to selaras_service using ((select access.ok()));
-- The terminal of the machine orders in the name of the program's own account.
create policy jobs_order on importing.import for insert to selaras_service with check (actor = access.current_account() and (select access.ok()));
create policy jobs_start on importing.import for update to selaras_service using ((select access.ok())) with check ((select access.ok()));

grant select, insert (id, district_no, file_name, bytes, digest, mapping_id, rows), update on importing.import to selaras_area, selaras_service;
grant select, update on importing.import to selaras_import;
grant select on importing.noted_row, importing.kept to selaras_area;
grant select, insert, update, delete on importing.part, importing.family_digest, importing.noted_row, importing.kept to selaras_import;
