-- The monthly deliberation of a village: calendar, cycle, meeting, agenda, attendance, decisions, the social office's
-- verification, the regent's approval, typing into the ministry's system, and what came back.
create schema deliberation;
grant usage on schema deliberation to selaras_area, selaras_service;

-- Which days of a month, from a month on; the row of the smallest area holds. Days that a month lacks are its last day.
create table deliberation.calendar (
  id          uuid primary key default uuidv7(),
  area_code   text not null default '',
  area_lo     bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi     bigint not null generated always as (area.beyond(area_code)) stored,
  level       smallint not null generated always as (area.level_of(area_code)) stored,
  first_day   smallint not null check (first_day between 1 and 31),
  last_day    smallint not null check (last_day between first_day and 31),
  cut_off_day smallint not null check (cut_off_day between last_day and 31),
  pull_day    smallint not null check (pull_day between cut_off_day and 31),
  valid_from  date not null check (extract(day from valid_from) = 1),
  check (level <= 2),
  unique (area_code, valid_from)
);
insert into deliberation.calendar (first_day, last_day, cut_off_day, pull_day, valid_from) values (1, 14, 17, 18, '2025-01-01');

-- Columns of the typing list, a line for each: content and head. The row of the smallest area holds; without one, a file's.
create table deliberation.typing_columns (
  area_code text primary key,
  area_lo   bigint not null generated always as (area.lowest(area_code)) stored,
  area_hi   bigint not null generated always as (area.beyond(area_code)) stored,
  level     smallint not null generated always as (area.level_of(area_code)) stored,
  columns   text not null check (length(columns) between 1 and 8000),
  set_by    uuid not null default access.current_account() references access.account,
  set_at    timestamptz not null default now(),
  check (level <= 2)
);

-- One month of one district. Its days are those of the calendar when it was begun and stay so.
create table deliberation.cycle (
  id          uuid primary key default uuidv7(),
  area_no     bigint not null references area.area check (area_no % 1000000 = 0),
  month       date not null check (extract(day from month) = 1),
  opens       date not null,
  closes      date not null,
  cut_off     date not null,
  pull_on     date not null,
  locked_at   timestamptz,
  locked_by   uuid references access.account,
  lock_manner text check (lock_manner in ('automatic', 'hand')),
  unique (area_no, month),
  check ((locked_at is null) = (lock_manner is null))
);
create index on deliberation.cycle (cut_off) where locked_at is null;

create table deliberation.meeting (
  id          uuid primary key,
  cycle_id    uuid not null references deliberation.cycle,
  area_no     bigint not null references area.area,
  held_on     date not null,
  place       text not null check (length(place) between 1 and 160),
  chair       text not null check (length(chair) between 1 and 120),
  notes       text not null default '' check (length(notes) <= 4000),
  left_out    int not null default 0 check (left_out >= 0),
  prepared_by uuid not null default access.current_account() references access.account,
  prepared_at timestamptz not null default now(),
  finished_by uuid references access.account,
  finished_at timestamptz,
  sent_by     uuid references access.account,
  sent_at     timestamptz,
  unique (cycle_id, area_no),
  check (sent_at is null or finished_at is not null)
);
create index on deliberation.meeting (area_no, held_on);

create table deliberation.agenda_item (
  id          uuid primary key,
  meeting_id  uuid not null references deliberation.meeting,
  area_no     bigint not null,
  no          int not null,
  kind        text not null check (kind in ('new', 'exit', 'contested', 'moved', 'deceased')),
  family_id   uuid not null references registry.family,
  proposal_id uuid references proposal.proposal,
  words       text not null default '' check (length(words) <= 2000),
  unique (meeting_id, family_id, kind),
  unique (meeting_id, no)
);
create index on deliberation.agenda_item (family_id);
create index on deliberation.agenda_item (proposal_id) where proposal_id is not null;

create table deliberation.attendance (
  meeting_id uuid not null references deliberation.meeting,
  no         int not null,
  area_no    bigint not null,
  name       text not null check (length(name) between 1 and 120),
  role       text not null check (length(role) between 1 and 80),
  mark       text not null check (mark in ('signed', 'thumbprint', 'absent')),
  primary key (meeting_id, no)
);

create table deliberation.decision (
  item_id    uuid primary key references deliberation.agenda_item,
  meeting_id uuid not null references deliberation.meeting,
  area_no    bigint not null,
  outcome    text not null check (outcome in ('agreed', 'not_agreed', 'postponed')),
  reason     text not null default '' check (length(reason) <= 500),
  decided_by uuid not null default access.current_account() references access.account,
  decided_at timestamptz not null default now(),
  check (outcome = 'agreed' or length(reason) > 0)
);
create index on deliberation.decision (meeting_id);

-- What the social office says of each line the village agreed to.
create table deliberation.verification (
  item_id     uuid primary key references deliberation.agenda_item,
  meeting_id  uuid not null references deliberation.meeting,
  area_no     bigint not null,
  outcome     text not null check (outcome in ('agreed', 'returned')),
  reason      text not null default '' check (length(reason) <= 500),
  verified_by uuid not null default access.current_account() references access.account,
  verified_at timestamptz not null default now(),
  check (outcome = 'agreed' or length(reason) > 0)
);
create index on deliberation.verification (meeting_id);

-- The regent's approval (pengesahan): a paper of the whole district's list. A later one holds; none is taken away. The law has the
-- regent hand the list on, yet ministers' systems take the paper days after the cut-off: one that comes after the lock is kept as late
-- and changes nothing else.
create table deliberation.approval (
  id         uuid primary key,
  cycle_id   uuid not null references deliberation.cycle,
  area_no    bigint not null,
  letter_no  text not null check (length(letter_no) between 1 and 80),
  letter_on  date not null,
  name       text not null check (length(name) between 1 and 120),
  media_type text not null check (media_type in ('image/jpeg', 'application/pdf')),
  bytes      int not null check (bytes between 1 and 15728640),
  sha256     bytea not null check (sha256 = sha256(content)),
  content    bytea not null,
  added_by   uuid not null default access.current_account() references access.account,
  added_at   timestamptz not null default now(),
  late       boolean not null default false
);
create index on deliberation.approval (cycle_id, added_at);

-- Typed into the ministry's system: a tick that can be taken back until the ministry has answered.
create table deliberation.typing (
  item_id  uuid primary key references deliberation.agenda_item,
  area_no  bigint not null,
  typed_by uuid not null default access.current_account() references access.account,
  typed_at timestamptz not null default now()
);

create table deliberation.result (
  item_id     uuid primary key references deliberation.agenda_item,
  area_no     bigint not null,
  outcome     text not null check (outcome in ('granted', 'denied')),
  reason      text not null default '' check (length(reason) <= 500),
  answered_on date not null,
  file_name   text check (length(file_name) <= 200),
  recorded_by uuid not null default access.current_account() references access.account,
  recorded_at timestamptz not null default now(),
  check (outcome = 'granted' or length(reason) > 0)
);

-- A file of results that its officer looks at before it is applied.
create table deliberation.result_file (
  id          uuid primary key,
  account_id  uuid not null default access.current_account() references access.account,
  cycle_id    uuid not null references deliberation.cycle,
  area_no     bigint not null,
  file_name   text not null check (length(file_name) <= 200),
  rows        text not null check (length(rows) <= 4000000),
  uploaded_at timestamptz not null default now(),
  applied_at  timestamptz
);
create index on deliberation.result_file (account_id);

-- Nobody chooses the days of a cycle: they are the calendar's. Once locked, a cycle stays locked.
create function deliberation.follow_calendar() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare c record; last_of_month int;
begin
  if tg_op = 'UPDATE' then
    -- Whoever writes into the cycle holds this lock shared: the cycle is locked before or after, never during.
    perform pg_advisory_xact_lock(hashtextextended('deliberation.cycle ' || old.id, 0));
    if old.locked_at is not null then
      raise exception 'a locked cycle stays locked' using errcode = '42501';
    end if;
    return new;
  end if;
  select k.* into strict c from deliberation.calendar k
   where k.area_lo <= new.area_no and k.area_hi > new.area_no and k.valid_from <= new.month
   order by k.level desc, k.valid_from desc limit 1;
  last_of_month := extract(day from new.month + interval '1 month' - interval '1 day');
  new.opens := new.month + least(c.first_day, last_of_month) - 1;
  new.closes := new.month + least(c.last_day, last_of_month) - 1;
  new.cut_off := new.month + least(c.cut_off_day, last_of_month) - 1;
  new.pull_on := new.month + least(c.pull_day, last_of_month) - 1;
  new.locked_at := null; new.locked_by := null; new.lock_manner := null;
  return new;
end $$;
create trigger follow_calendar before insert or update on deliberation.cycle
  for each row execute function deliberation.follow_calendar();

-- After the lock nothing changes; after the meeting is finished its agenda, attendance and decisions do not; and only what was
-- sent is verified.
create function deliberation.frozen() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare meeting_of uuid; m record;
begin
  meeting_of := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
  perform pg_advisory_xact_lock_shared(hashtextextended('deliberation.cycle ' || k.cycle_id, 0))
     from deliberation.meeting k where k.id = meeting_of;
  select k.finished_at, k.sent_at, c.locked_at into strict m
    from deliberation.meeting k join deliberation.cycle c on c.id = k.cycle_id where k.id = meeting_of;
  if m.locked_at is not null
     or tg_table_name = 'verification' and m.sent_at is null
     or tg_table_name <> 'verification' and m.finished_at is not null then
    raise exception 'this part of the deliberation is closed' using errcode = '42501';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

create function deliberation.meeting_frozen() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare locked timestamptz;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('deliberation.cycle ' || new.cycle_id, 0));
  select c.locked_at into strict locked from deliberation.cycle c where c.id = new.cycle_id;
  if locked is not null or tg_op = 'UPDATE' and (old.sent_at is not null
     or old.finished_at is not null and (new.held_on, new.place, new.chair, new.notes, new.finished_at)
        is distinct from (old.held_on, old.place, old.chair, old.notes, old.finished_at)) then
    raise exception 'this meeting is closed' using errcode = '42501';
  end if;
  return new;
end $$;

-- Nobody says of an own paper that it came in time.
create function deliberation.tell_late() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('deliberation.cycle ' || new.cycle_id, 0));
  select c.locked_at is not null into strict new.late from deliberation.cycle c where c.id = new.cycle_id;
  return new;
end $$;

do $$ declare t text; begin
  foreach t in array array['agenda_item', 'attendance', 'decision', 'verification'] loop
    execute format('create trigger frozen before insert or update or delete on deliberation.%I for each row execute function deliberation.frozen()', t);
  end loop;
end $$;
create trigger frozen before insert or update on deliberation.meeting for each row execute function deliberation.meeting_frozen();
create trigger tell_late before insert on deliberation.approval for each row execute function deliberation.tell_late();
revoke execute on function deliberation.follow_calendar(), deliberation.frozen(), deliberation.meeting_frozen(),
  deliberation.tell_late() from public;

do $$ declare t text; begin
  foreach t in array array['calendar','typing_columns','cycle','meeting','agenda_item','attendance','decision','verification','approval','typing','result','result_file'] loop
    execute format('alter table deliberation.%I enable row level security', t);
    execute format('grant select on deliberation.%I to selaras_area', t);
  end loop;
end $$;

-- Days are nobody's secret; every officer of a district knows how far its month is.
create policy officers_read on deliberation.calendar for select to selaras_area, selaras_service using ((select access.ok()));
create policy administrators_add on deliberation.calendar for insert to selaras_area with check (access.administers(area_lo, area_hi));
create policy administrators_remove on deliberation.calendar for delete to selaras_area
  using (access.administers(area_lo, area_hi) and valid_from > current_date);
grant insert (area_code, first_day, last_day, cut_off_day, pull_day, valid_from), delete on deliberation.calendar to selaras_area;
grant select on deliberation.calendar to selaras_service;
create policy officers_read on deliberation.typing_columns for select to selaras_area using ((select access.ok()));
create policy administrators_add on deliberation.typing_columns for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and set_by = access.current_account());
create policy administrators_change on deliberation.typing_columns for update to selaras_area
  using (access.administers(area_lo, area_hi)) with check (access.administers(area_lo, area_hi) and set_by = access.current_account());
create policy administrators_remove on deliberation.typing_columns for delete to selaras_area using (access.administers(area_lo, area_hi));
grant insert (area_code, columns), update (columns, set_by, set_at), delete on deliberation.typing_columns to selaras_area;
create policy officers_read on deliberation.cycle for select to selaras_area using ((select access.ok()));
-- Whoever works in the district begins its month. A judge of the list may not lock it: the name of the role stands here because
-- secretariat and manager hold posts of the same rank.
create policy officers_begin on deliberation.cycle for insert to selaras_area
  with check (current_setting('app.write') = 'on' and current_setting('app.rank')::int <= 3
              and current_setting('app.lo')::bigint >= area_no and current_setting('app.lo')::bigint < area_no + 1000000
              and (select access.ok()));
create policy managers_lock on deliberation.cycle for update to selaras_area
  using (current_setting('app.role') = 'manager' and current_setting('app.rank')::int = 3
         and area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
         and current_setting('app.write') = 'on' and (select access.ok()))
  with check (lock_manner = 'hand' and locked_by = access.current_account());
create policy jobs_see on deliberation.cycle for select to selaras_service using ((select access.ok()));
create policy jobs_lock on deliberation.cycle for update to selaras_service using ((select access.ok()))
  with check (lock_manner = 'automatic' and cut_off < current_date + 1);
grant insert (area_no, month) on deliberation.cycle to selaras_area;
grant update (locked_at, locked_by, lock_manner) on deliberation.cycle to selaras_area, selaras_service;
grant select on deliberation.cycle to selaras_service;
-- What the program must know to close a month after its cut-off day.
do $$ declare t text; begin
  foreach t in array array['meeting', 'agenda_item', 'verification'] loop
    execute format('create policy jobs_see on deliberation.%I for select to selaras_service using ((select access.ok()))', t);
    execute format('grant select on deliberation.%I to selaras_service', t);
  end loop;
end $$;

do $$
declare
  t text;
  inside constant text :=
    $p$area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
       and case when (select current_setting('app.areas') = '') then true
                else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
       and (select current_setting('app.rank')::int) <= 3 and (select access.ok())$p$;
  village constant text := $p$ and current_setting('app.write') = 'on' and current_setting('app.rank')::int = 1$p$;
  district constant text := $p$ and current_setting('app.write') = 'on' and current_setting('app.rank')::int = 3$p$;
begin
  foreach t in array array['meeting','agenda_item','attendance','decision','verification','approval','typing','result'] loop
    execute format('create policy own_area on deliberation.%I for select to selaras_area using (%s)', t, inside);
  end loop;
  -- The village records its meeting, the district judges, types and answers.
  foreach t in array array['meeting','agenda_item','attendance','decision'] loop
    execute format('create policy village_writes on deliberation.%I for insert to selaras_area with check (%s)', t, inside || village);
    execute format('create policy village_changes on deliberation.%I for update to selaras_area using (%s) with check (%s)',
                   t, inside || village, inside || village);
    execute format('create policy village_removes on deliberation.%I for delete to selaras_area using (%s)', t, inside || village);
  end loop;
  foreach t in array array['verification','typing','result'] loop
    execute format('create policy district_writes on deliberation.%I for insert to selaras_area with check (%s)', t, inside || district);
    execute format('create policy district_changes on deliberation.%I for update to selaras_area using (%s) with check (%s)',
                   t, inside || district, inside || district);
  end loop;
  execute format('create policy district_unticks on deliberation.typing for delete to selaras_area using (%s)',
                 inside || district || ' and not exists (select 1 from deliberation.result r where r.item_id = typing.item_id)');
  execute format('create policy managers_add on deliberation.approval for insert to selaras_area with check (%s)',
                 inside || district || $p$ and current_setting('app.role') = 'manager' and added_by = access.current_account()$p$);
  execute format('create policy own_files on deliberation.result_file to selaras_area using (%s) with check (%s)',
                 inside || district || ' and account_id = access.current_account()',
                 inside || district || ' and account_id = access.current_account()');
end $$;
grant insert, update on deliberation.meeting to selaras_area;
grant insert on deliberation.agenda_item to selaras_area;
grant insert, update, delete on deliberation.attendance, deliberation.decision to selaras_area;
grant insert, update on deliberation.verification to selaras_area;
grant insert, delete on deliberation.typing to selaras_area;
grant insert on deliberation.result, deliberation.approval to selaras_area;
grant insert, update on deliberation.result_file to selaras_area;
