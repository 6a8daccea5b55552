-- What happened in a month, counted; and which of the counts may be told to somebody who may not see the people.
create schema insight;
grant usage on schema insight to selaras_area;

-- So many cases of a village in one part of a figure. Each figure (facet) is parted twice: by what it is about (kind) and by sector.
create type insight.cell as (facet text, system text, category text, area_no bigint, n bigint);

-- The legal time of an area; engine.clock.AreaZone says the same, and a test compares.
create function insight.zone_of(p_area bigint) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when p_area / 100000000 in (81, 82, 91, 92, 93, 94, 95, 96) then 'Asia/Jayapura'
              when p_area / 100000000 in (51, 52, 53, 63, 64, 65, 71, 72, 73, 74, 75, 76) then 'Asia/Makassar'
              else 'Asia/Jakarta' end
$$;
revoke execute on function insight.zone_of(bigint) from public;
grant execute on function insight.zone_of(bigint) to selaras_area;

-- What happened, one row for each thing counted, written with the step in its transaction: to work it out of the timelines again took
-- 0.4 s for the month of 3,000 cases and would take half a minute for 300,000. due: when it should have happened, of what came
-- late. What decides who may see a case stands here too and follows it.
create table insight.event (
  at            timestamptz not null,
  area_no       bigint not null,
  facet         text not null,
  category      text not null,
  sector        text not null,
  due           timestamptz,
  case_id       uuid not null,
  restricted    boolean not null,
  floor_rank    smallint not null,
  reached_rank  smallint not null,
  about_account uuid
);
create index on insight.event (at);
create index on insight.event (area_no, at);
create index on insight.event (case_id);
create index event_late on insight.event (at) where due is not null;

alter table insight.event enable row level security;
grant select on insight.event to selaras_area;
-- The scope is read once a statement: read anew for each row, a month of 157,000 events took 6.0 s instead of 0.2 (both cores busy).
create policy area_sees on insight.event for select to selaras_area using (
  area_no >= (select current_setting('app.lo')::bigint) and area_no < (select current_setting('app.hi')::bigint)
  and case when (select current_setting('app.areas') = '') then true
           else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
  and floor_rank <= (select current_setting('app.rank')::int)
  and ((select current_setting('app.rank')::int) <= 3 or reached_rank >= (select current_setting('app.rank')::int))
  and about_account is distinct from (select current_setting('app.account')::uuid)
  and (select access.ok()));
create policy restricted_to_named on insight.event as restrictive for select to selaras_area
  using (not restricted or case_id = any ((select current_setting('app.cases')::uuid[])::uuid[]));

-- What the timelines of cases say, each thing by the step that made it so. A time limit is judged by the line that last set it:
-- the one that moved the case, or a pause or its end.
create function insight.events_of(p_cases uuid[])
returns table (step_id uuid, case_id uuid, at timestamptz, facet text, category text, due timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with line as materialized (
    select s.case_id, s.id, s.referral_id, s.at, s.act, s.state, s.next_due,
           lag(s.state) over (partition by s.case_id order by s.at, s.id) is distinct from s.state as moved
      from casework.step s where s.case_id = any (p_cases)
  ), turn as (
    select l.case_id, l.state, l.act, l.next_due as due, lead(l.id) over w as ended_by, lead(l.moved) over w as ended,
           lead(l.at) over w as at, case when l.act = 'PAUSE' then l.at else lead(l.at) over w end <= l.next_due as kept
      from line l where l.moved or (l.referral_id is null and l.act in ('PAUSE', 'RESUME'))
    window w as (partition by l.case_id order by l.at, l.id)
  ), talk as (
    select l.case_id, l.id, l.referral_id, l.at, l.act, lag(l.next_due) over w as due, lag(l.act) over w as before,
           l.at <= lag(l.next_due) over w as kept
      from line l where l.referral_id is not null
    window w as (partition by l.referral_id order by l.at, l.id)
  )
  select t.ended_by, t.case_id, t.at,
         case when t.state = 'OUTCOME_REPORTED' then 'citizen_' else '' end || case when t.kept then 'kept' else 'late' end,
         case when t.act = 'ASK' then 'inform_agency' else case t.state
           when 'AT_PUSKESOS' then 'verify' when 'AT_SUPERVISOR' then 'verify' when 'AT_SECRETARIAT' then 'handle'
           when 'AWAITING_CITIZEN' then 'complete' when 'OUTCOME_REPORTED' then 'confirm' else 'answer_escalation' end end,
         case when not t.kept then t.due end
    from turn t where t.ended and t.due is not null and t.state <> 'WITH_AGENCY'
  union all
  select k.id, k.case_id, k.at, case when k.kept then 'kept' else 'late' end, 'accept_referral', case when not k.kept then k.due end
    from talk k where k.act in ('ACCEPT', 'WAITLIST', 'ASK') and k.before in ('SEND', 'OPEN', 'ANSWER') and k.due is not null
  union all
  select k.id, k.case_id, k.at, case when k.act = 'SEND' then 'referred' when k.act = 'EXPIRE' then 'agency_silent'
           when k.kept then 'agency_kept' else 'agency_late' end,
         r.organisation_id::text, case when k.act <> 'SEND' and not k.kept then k.due end
    from talk k join casework.referral r on r.id = k.referral_id where k.act in ('SEND', 'REPORT_OUTCOME', 'DECLINE', 'EXPIRE')
  union all
  select l.id, l.case_id, l.at, case when l.act in ('RECORD', 'SETTLE') then 'received' else lower(l.act) end, '', null
    from line l where l.referral_id is null and l.act in ('RECORD', 'SETTLE', 'CONTEST', 'REOPEN', 'CLOSE_UNCONFIRMED')
  union all
  select l.id, l.case_id, l.at, 'otherwise', lower(l.act), null
    from line l where l.referral_id is null and l.act in ('SETTLE', 'MARK_DUPLICATE', 'MARK_INVALID', 'WITHDRAW')
$$;
revoke execute on function insight.events_of(uuid[]) from public;

create function insight.count_steps() returns trigger
language plpgsql security definer set search_path = pg_catalog, insight, pg_temp as $$
begin
  insert into event (at, area_no, facet, category, sector, due, case_id, restricted, floor_rank, reached_rank, about_account)
  select e.at, c.area_no, e.facet, e.category, c.sector, e.due, c.id, c.restricted, c.floor_rank, c.reached_rank, c.about_account
    from events_of(array(select distinct f.case_id from fresh f)) e join casework.case_record c on c.id = e.case_id
   where e.step_id in (select f.id from fresh f);
  return null;
end $$;
revoke execute on function insight.count_steps() from public;
create trigger counted after insert on casework.step referencing new table as fresh
  for each statement execute function insight.count_steps();

create function insight.count_confirmations() returns trigger
language plpgsql security definer set search_path = pg_catalog, insight, pg_temp as $$
begin
  insert into event (at, area_no, facet, category, sector, case_id, restricted, floor_rank, reached_rank, about_account)
  select f.at, c.area_no, 'confirmed', f.manner, c.sector, c.id, c.restricted, c.floor_rank, c.reached_rank, c.about_account
    from fresh f join casework.case_record c on c.id = f.case_id where f.received;
  return null;
end $$;
revoke execute on function insight.count_confirmations() from public;
create trigger counted after insert on casework.confirmation referencing new table as fresh
  for each statement execute function insight.count_confirmations();

create function insight.follow_case() returns trigger
language plpgsql security definer set search_path = pg_catalog, insight, pg_temp as $$
begin
  update event e set restricted = new.restricted, floor_rank = new.floor_rank, reached_rank = new.reached_rank, about_account = new.about_account
   where e.case_id = new.id;
  return null;
end $$;
revoke execute on function insight.follow_case() from public;
create trigger followed after update of restricted, floor_rank, reached_rank, about_account on casework.case_record for each row
  when ((old.restricted, old.floor_rank, old.reached_rank, old.about_account)
        is distinct from (new.restricted, new.floor_rank, new.reached_rank, new.about_account))
  execute function insight.follow_case();

-- For a load that brings whole timelines: everything at once, after the triggers were put aside. The owner's alone.
create function insight.count_everything() returns void
language sql set search_path = pg_catalog, pg_temp as $$
  insert into insight.event (at, area_no, facet, category, sector, due, case_id, restricted, floor_rank, reached_rank, about_account)
  select e.at, c.area_no, e.facet, e.category, c.sector, e.due, c.id, c.restricted, c.floor_rank, c.reached_rank, c.about_account
    from (select o.case_id, o.at, o.facet, o.category, o.due from insight.events_of(array(select id from casework.case_record)) o
          union all select f.case_id, f.at, 'confirmed', f.manner, null from casework.confirmation f where f.received) e
    join casework.case_record c on c.id = e.case_id order by e.at
$$;
revoke execute on function insight.count_everything() from public;

-- The month [p_from, p_to) with the rights of whoever asks. p_restricted: whether cases of named officers count. Overdue is what
-- waited past its time when the month ended: what is late still, and what came late since. Of a month that still runs it is what
-- the work list calls late.
create function insight.month_cells(p_from timestamptz, p_to timestamptz, p_now timestamptz, p_lo bigint, p_hi bigint, p_restricted boolean)
returns setof insight.cell
language sql stable set search_path = pg_catalog, pg_temp as $$
  with happened as (
    select e.facet, e.category, e.sector, e.area_no from insight.event e
     where e.at >= p_from and e.at < p_to and e.area_no >= p_lo and e.area_no < p_hi and (p_restricted or not e.restricted)
    union all
    select 'overdue', case e.facet when 'agency_late' then 'answer_referral' when 'agency_silent' then 'answer_referral' else e.category end,
           e.sector, e.area_no from insight.event e
     where e.at >= least(p_to, p_now) and e.due < least(p_to, p_now)
       and e.area_no >= p_lo and e.area_no < p_hi and (p_restricted or not e.restricted)
    union all
    select 'overdue', coalesce(c.clock_step, 'verify'), c.sector, c.area_no from casework.case_record c
     where c.state <> 'CLOSED' and c.due_at < least(p_to, p_now) and c.clock_paused_at is null
       and c.area_no >= p_lo and c.area_no < p_hi and (p_restricted or not c.restricted))
  select h.facet, case grouping(h.category) when 0 then 'kind' else 'sector' end,
         case grouping(h.category) when 0 then h.category else h.sector end, h.area_no, count(*)
    from happened h group by grouping sets ((h.facet, h.category, h.area_no), (h.facet, h.sector, h.area_no))
$$;
revoke execute on function insight.month_cells(timestamptz, timestamptz, timestamptz, bigint, bigint, boolean) from public;
grant execute on function insight.month_cells(timestamptz, timestamptz, timestamptz, bigint, bigint, boolean) to selaras_area;

-- How small numbers are hidden. Nothing below five is told of anybody, nor anything from which it could be worked out. What is
-- told follows from the data alone, never from what was asked: however pages are laid side by side, each difference between
-- two figures is nothing, or five or more. Totals go down from the nation to the village; where one is hidden, so is all below it.

-- The places directly below: those under five are hidden, and as many of the next smallest that two or more, together five or
-- more, remain unknown.
create function insight.hidden_places(p_cells insight.cell[], p_lo bigint, p_hi bigint, p_width bigint)
returns table (facet text, place bigint, n bigint, hidden boolean)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with part as (
    select c.facet, c.area_no / p_width * p_width as place, sum(c.n)::bigint as n
      from unnest(p_cells) c where c.system = 'kind' and c.area_no >= p_lo and c.area_no < p_hi group by 1, 2
  ), ordered as (
    select p.facet, p.place, p.n, min(p.n) over (partition by p.facet) as least,
           row_number() over w as rank, sum(p.n) over w - p.n as below
      from part p window w as (partition by p.facet order by p.n, p.place)
  )
  select o.facet, o.place, o.n, o.least < 5 and (o.n < 5 or o.rank <= 2 or o.below < 5) from ordered o
$$;
revoke execute on function insight.hidden_places(insight.cell[], bigint, bigint, bigint) from public;

-- The same for the categories of the whole: those that may not stand alone are told nowhere.
create function insight.hidden_categories(p_cells insight.cell[]) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  with part as (
    select c.facet, c.system, c.category, sum(c.n)::bigint as n from unnest(p_cells) c group by 1, 2, 3
  ), ordered as (
    select p.facet, p.system, p.category, p.n, min(p.n) over (partition by p.facet, p.system) as least,
           row_number() over w as rank, sum(p.n) over w - p.n as below
      from part p window w as (partition by p.facet, p.system order by p.n, p.category)
  )
  select coalesce(array_agg(concat_ws('/', o.facet, o.system, o.category)), '{}') from ordered o
   where o.least < 5 and (o.n < 5 or o.rank <= 2 or o.below < 5)
$$;
revoke execute on function insight.hidden_categories(insight.cell[]) from public;

-- Categories that would be under five in most places below: from there on they are told together with the hidden ones.
create function insight.rare_categories(p_cells insight.cell[], p_lo bigint, p_hi bigint, p_width bigint) returns text[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  with part as (
    select c.facet, c.system, c.category, c.area_no / p_width as place, sum(c.n) as n
      from unnest(p_cells) c where c.area_no >= p_lo and c.area_no < p_hi group by 1, 2, 3, 4
  ), rare as (
    select p.facet, p.system, p.category from part p group by 1, 2, 3
    having count(*) filter (where p.n < 5) > count(*) filter (where p.n >= 5)
  )
  select coalesce(array_agg(concat_ws('/', r.facet, r.system, r.category)), '{}') from rare r
$$;
revoke execute on function insight.rare_categories(insight.cell[], bigint, bigint, bigint) from public;

-- The places directly below whose parts are not told: those with a part under five or a hidden total, and as many of the next
-- smallest that in what remains unknown together no part is under five.
create function insight.hidden_rows(p_cells insight.cell[], p_lo bigint, p_hi bigint, p_width bigint, p_merged text[])
returns table (facet text, system text, place bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with part as materialized (
    select c.facet, c.system, case when concat_ws('/', c.facet, c.system, c.category) = any (p_merged) then '*' else c.category end as category,
           c.area_no / p_width * p_width as place, sum(c.n) as n
      from unnest(p_cells) c where c.area_no >= p_lo and c.area_no < p_hi group by 1, 2, 3, 4
  ), line as (
    select p.facet, p.system, p.place, sum(p.n) as total,
           bool_or(p.n < 5) or bool_or(h.hidden) as small
      from part p join insight.hidden_places(p_cells, p_lo, p_hi, p_width) h on h.facet = p.facet and h.place = p.place
     group by 1, 2, 3
  ), ordered as materialized (
    select l.facet, l.system, l.place, count(*) filter (where l.small) over (partition by l.facet, l.system) as small,
           row_number() over (partition by l.facet, l.system order by l.small desc, l.total, l.place) as rank
      from line l
  ), growing as (
    select o.facet, o.system, o.rank, sum(p.n) as n
      from ordered o
      join ordered b on b.facet = o.facet and b.system = o.system and b.rank <= o.rank
      join part p on p.facet = b.facet and p.system = b.system and p.place = b.place
     where o.small > 0 and o.rank >= o.small
     group by o.facet, o.system, o.rank, p.category
  ), safe as (
    select s.facet, s.system, min(s.rank) as rank
      from (select g.facet, g.system, g.rank from growing g group by 1, 2, 3 having min(g.n) >= 5) s group by 1, 2
  )
  select o.facet, o.system, o.place from ordered o left join safe s on s.facet = o.facet and s.system = o.system
   where o.small > 0 and o.rank <= coalesce(s.rank, o.rank)
$$;
revoke execute on function insight.hidden_rows(insight.cell[], bigint, bigint, bigint, text[]) from public;

-- The figures of one area as they may be told: 'total', 'place' (directly below), and by category where the row may be seen; a
-- row that may not is one line with the category '*'.
create function insight.told(p_cells insight.cell[], p_lo bigint, p_hi bigint)
returns table (facet text, system text, category text, place bigint, n bigint, hidden boolean)
language plpgsql stable set search_path = pg_catalog, insight, pg_temp as $$
declare
  widths constant bigint[] := array[10000000000, 100000000, 1000000, 10000, 1];
  depth int := array_position(widths, p_hi - p_lo);
  lo bigint := 0; hi bigint := widths[1]; here bigint;
  closed text[]; shut text[] := '{}'; merged text[] := hidden_categories(p_cells);
begin
  closed := array(select c.facet from unnest(p_cells) c where c.system = 'kind' group by 1 having sum(c.n) < 5);
  for level in 2 .. depth loop
    here := p_lo / widths[level] * widths[level];
    closed := closed || array(select h.facet from hidden_places(p_cells, lo, hi, widths[level]) h where h.hidden and h.place = here);
    merged := merged || rare_categories(p_cells, lo, hi, widths[level]);
    shut := shut || array(select r.facet || '/' || r.system from hidden_rows(p_cells, lo, hi, widths[level], merged) r where r.place = here);
    lo := here;
    hi := here + widths[level];
  end loop;
  return query select distinct f, 'total', '', null::bigint, null::bigint, true from unnest(closed) f;
  return query select distinct split_part(f, '/', 1), split_part(f, '/', 2), '*', null::bigint, null::bigint, true from unnest(shut) f;
  return query select distinct split_part(m, '/', 1), split_part(m, '/', 2), split_part(m, '/', 3), null::bigint, null::bigint, true from unnest(merged) m;
  return query
    select c.facet, 'total', '', null::bigint, sum(c.n)::bigint, false from unnest(p_cells) c
     where c.system = 'kind' and c.area_no >= p_lo and c.area_no < p_hi and c.facet <> all (closed) group by 1
    union all
    select c.facet, c.system, c.category, null, sum(c.n)::bigint, false from unnest(p_cells) c
     where c.area_no >= p_lo and c.area_no < p_hi and c.facet <> all (closed) and concat_ws('/', c.facet, c.system) <> all (shut)
       and concat_ws('/', c.facet, c.system, c.category) <> all (merged) group by 1, 2, 3;
  if depth < 5 then
    return query
      select h.facet, 'place', '', h.place, case when not h.hidden then h.n end, h.hidden
        from hidden_places(p_cells, p_lo, p_hi, widths[depth + 1]) h where h.facet <> all (closed);
  end if;
end $$;
revoke execute on function insight.told(insight.cell[], bigint, bigint) from public;

-- Whether the signed-in planner's posts cover [p_lo, p_hi).
create function insight.plans(p_lo bigint, p_hi bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select access.ok() and current_setting('app.role', true) = 'planner' and exists (
    select 1 from access.post p
     where p.account_id = access.current_account() and p.role = 'planner' and p.area_lo <= p_lo and p.area_hi >= p_hi
       and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
$$;
revoke execute on function insight.plans(bigint, bigint) from public;
grant execute on function insight.plans(bigint, bigint) to selaras_area;

-- The report of a month for a planner of the area. Only of a month that is over: who looks at a growing figure every day reads
-- single cases off it. Restricted cases are not in it, so that what a planner and an officer see does not tell them apart; nor
-- are the clocks of citizens, which together are the answers counted already.
create function insight.month_told(p_month date, p_area text)
returns table (facet text, system text, category text, place bigint, n bigint, hidden boolean)
language plpgsql stable security definer set search_path = pg_catalog, insight, pg_temp as $$
declare
  lo bigint := area.lowest(p_area); hi bigint := area.beyond(p_area);
  zone text := zone_of(lo);
  since timestamptz := date_trunc('month', p_month::timestamp) at time zone zone;
  until timestamptz := (date_trunc('month', p_month::timestamp) + interval '1 month') at time zone zone;
begin
  if not plans(lo, hi) or until > now() then
    raise exception 'not told' using errcode = '42501';
  end if;
  return query select t.* from told(array(
    select c from month_cells(since, until, until, 0, 10000000000, false) c
     where c.facet not in ('citizen_kept', 'citizen_late')), lo, hi) t;
end $$;
revoke execute on function insight.month_told(date, text) from public;
grant execute on function insight.month_told(date, text) to selaras_area;

-- Needs recorded in [p_from, p_to) by what had become of them at p_at (null: now), with the rights of whoever asks; parted by
-- programme (kind), sector and the Monday of the week.
create function insight.need_cells(p_from timestamptz, p_to timestamptz, p_at timestamptz, p_zone text, p_lo bigint, p_hi bigint, p_restricted boolean)
returns setof insight.cell
language sql stable set search_path = pg_catalog, pg_temp as $$
  with need as (
    select coalesce((select s.to_state from benefit.need_step s where s.need_id = n.id and s.at < p_at order by s.id desc limit 1), n.state) as state,
           coalesce(n.programme_code, '') as programme, n.sector,
           to_char(date_trunc('week', n.recorded_at at time zone p_zone), 'YYYY-MM-DD') as week, n.area_no
      from benefit.need n
     where n.recorded_at >= p_from and n.recorded_at < p_to and n.area_no >= p_lo and n.area_no < p_hi
       and (p_restricted or not n.restricted))
  select case when n.state in ('recorded', 'referred') then 'open' else n.state end,
         case when grouping(n.programme) = 0 then 'kind' when grouping(n.sector) = 0 then 'sector' else 'week' end,
         coalesce(n.programme, n.sector, n.week), n.area_no, count(*)
    from need n
   group by case when n.state in ('recorded', 'referred') then 'open' else n.state end, n.area_no,
            grouping sets ((n.programme), (n.sector), (n.week))
$$;
revoke execute on function insight.need_cells(timestamptz, timestamptz, timestamptz, text, bigint, bigint, boolean) from public;
grant execute on function insight.need_cells(timestamptz, timestamptz, timestamptz, text, bigint, bigint, boolean) to selaras_area;

-- The same for a planner of the area: of months that are over, by what had become of the needs when the last month ended.
create function insight.needs_told(p_month date, p_area text)
returns table (facet text, system text, category text, place bigint, n bigint, hidden boolean)
language plpgsql stable security definer set search_path = pg_catalog, insight, pg_temp as $$
declare
  lo bigint := area.lowest(p_area); hi bigint := area.beyond(p_area);
  zone text := zone_of(lo);
  since timestamptz := date_trunc('month', p_month::timestamp) at time zone zone;
  until timestamptz := (date_trunc('month', p_month::timestamp) + interval '1 month') at time zone zone;
begin
  if not plans(lo, hi) or until > now() then
    raise exception 'not told' using errcode = '42501';
  end if;
  return query select t.* from told(array(
    select c from need_cells(since, until, date_trunc('month', now() at time zone zone) at time zone zone, zone, 0, 10000000000, false) c), lo, hi) t;
end $$;
revoke execute on function insight.needs_told(date, text) from public;
grant execute on function insight.needs_told(date, text) to selaras_area;
