-- Numbered papers: how far each series has been counted, and every paper byte by byte as it was issued. A paper of a case is
-- seen by whoever sees the case; its content ends with the case's data, its number and digest stay.
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
  case_id    uuid references casework.case_record,
  bytes      int not null check (bytes between 1 and 16777216),
  sha256     bytea not null check (content is null or sha256 = sha256(content)),
  content    bytea,
  issued_by  uuid not null default access.current_account() references access.account,
  issued_at  timestamptz not null default now(),
  unique (kind, area_no, period, no),
  foreign key (kind, area_no, period) references letter.series (kind, area_no, period)
);
create index on letter.issued (subject_id);
create index on letter.issued (case_id) where case_id is not null;
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
  execute format('create policy own_area on letter.issued for select to selaras_area using (case_id is null and %s)', inside);
  execute format('create policy own_area_issues on letter.issued for insert to selaras_area with check (%s)',
                 inside || writing || ' and issued_by = access.current_account()
                   and (case_id is null or exists (select 1 from casework.case_record c where c.id = case_id))');
end $$;
create policy with_the_case on letter.issued for select to selaras_area
  using (case_id is not null and exists (select 1 from casework.case_record c where c.id = case_id));

-- By what a paper can be verified: a keyed hash of the code in its QR, and what may be said of it to anybody who holds it.
-- The key stands outside the database, and nobody can list this table as the public: letter.verify answers for one hash.
create table letter.verification (
  code_digest bytea primary key check (length(code_digest) = 32),
  issued_id   uuid not null unique references letter.issued,
  purpose     text not null check (length(purpose) between 1 and 200),
  office      text not null check (length(office) between 1 and 200),
  valid_until date,
  state       text not null check (state in ('PENDING', 'VALID', 'REVOKED')),
  revoked_at  timestamptz check ((revoked_at is not null) = (state = 'REVOKED'))
);

-- What is revoked stays revoked, and what is valid never waits for its signature again.
create function letter.stands_by_its_word() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.state = 'REVOKED' or new.state = 'PENDING' then
    raise exception 'a paper does not become what it was' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function letter.stands_by_its_word() from public;
create trigger stands_by_its_word before update on letter.verification for each row execute function letter.stands_by_its_word();

alter table letter.verification enable row level security;
grant select (issued_id, purpose, office, valid_until, state, revoked_at), insert, update (state, revoked_at)
  on letter.verification to selaras_area;
create policy with_the_paper on letter.verification for select to selaras_area
  using (exists (select 1 from letter.issued i where i.id = issued_id));
create policy who_issued_attests on letter.verification for insert to selaras_area
  with check (current_setting('app.write') = 'on'
    and exists (select 1 from letter.issued i where i.id = issued_id and i.issued_by = access.current_account()));
create policy own_area_changes on letter.verification for update to selaras_area
  using (current_setting('app.write') = 'on' and exists (
    select 1 from letter.issued i join letter.series s on s.kind = i.kind and s.area_no = i.area_no and s.period = i.period
     where i.id = issued_id)) with check (true);

create function letter.verify(p_digest bytea, out kind text, out number text, out purpose text, out office text, out area_no bigint,
  out issued_at timestamptz, out valid_until date, out state text, out revoked_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform access.ok();
  select i.kind, i.number, v.purpose, v.office, i.area_no, i.issued_at, v.valid_until, v.state, v.revoked_at
    into kind, number, purpose, office, area_no, issued_at, valid_until, state, revoked_at
    from letter.verification v join letter.issued i on i.id = v.issued_id where v.code_digest = p_digest;
end $$;
revoke execute on function letter.verify(bytea) from public;
grant usage on schema letter to selaras_public;
grant execute on function letter.verify(bytea) to selaras_public;
