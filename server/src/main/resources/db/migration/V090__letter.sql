-- Numbered papers: how far each series has been counted, and every paper byte by byte as it was issued.
create schema letter;
grant usage on schema letter to selaras_area;

create table letter.series (
  kind     text not null check (length(kind) between 2 and 40),
  area_no  bigint not null references area.area,
  period   text not null check (period ~ '^[0-9]{4}(-[0-9]{2})?$'),
  last     int not null,
  primary key (kind, area_no, period)
);

create table letter.issued (
  id         uuid primary key,
  kind       text not null check (length(kind) between 2 and 40),
  area_no    bigint not null references area.area,
  period     text not null,
  no         int not null,
  number     text not null check (length(number) between 3 and 80),
  subject_id uuid not null,
  bytes      int not null check (bytes between 1 and 16777216),
  sha256     bytea not null check (sha256 = sha256(content)),
  content    bytea not null,
  issued_by  uuid not null default access.current_account() references access.account,
  issued_at  timestamptz not null default now(),
  unique (kind, area_no, period, no),
  foreign key (kind, area_no, period) references letter.series (kind, area_no, period)
);
create index on letter.issued (subject_id);
alter table letter.issued alter column content set storage external;

-- A count only goes on, by one: whoever may write here can neither leave a number out nor use one again.
create function letter.goes_on() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.last <> (case when tg_op = 'INSERT' then 1 else old.last + 1 end) then
    raise exception 'numbers of letters are counted one by one' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function letter.goes_on() from public;
create trigger goes_on before insert or update on letter.series for each row execute function letter.goes_on();

alter table letter.series enable row level security;
alter table letter.issued enable row level security;
grant select, insert, update (last) on letter.series to selaras_area;
grant select, insert on letter.issued to selaras_area;
do $$
declare
  inside constant text :=
    $p$area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
       and case when (select current_setting('app.areas') = '') then true
                else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
       and (select current_setting('app.rank')::int) <= 3 and (select access.ok())$p$;
  writing constant text := $p$ and current_setting('app.write') = 'on'$p$;
begin
  execute format('create policy own_area on letter.series for select to selaras_area using (%s)', inside);
  execute format('create policy own_area_begins on letter.series for insert to selaras_area with check (%s)', inside || writing);
  execute format('create policy own_area_counts on letter.series for update to selaras_area using (%s) with check (%s)',
                 inside || writing, inside || writing);
  execute format('create policy own_area on letter.issued for select to selaras_area using (%s)', inside);
  execute format('create policy own_area_issues on letter.issued for insert to selaras_area with check (%s)',
                 inside || writing || ' and issued_by = access.current_account()');
end $$;
