-- Accounts, the posts they hold, their sessions, and the signed scope that every policy looks up.
create schema access;
grant usage on schema access to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;

create table access.account (
  id               uuid primary key default uuidv7(),
  name             text not null unique,
  full_name        text not null,
  kind             text not null default 'officer' check (kind in ('officer', 'service')),
  password_hash    text,
  must_change      boolean not null default false,
  suspended_at     timestamptz,
  created_at       timestamptz not null default now()
);

-- One role on one area prefix and, for agencies, on one organisation.
-- area_lo and area_hi are the interval of area numbers; level is that of the area (0 nation … 4 village).
create table access.post (
  id           uuid primary key default uuidv7(),
  account_id   uuid not null references access.account,
  role         text not null check (role in ('facilitator','puskesos','supervisor','secretariat','manager','agency','planner','auditor','administrator','system','public')),
  duty         text check (duty in ('front_office','back_office','coordinator')),
  area_code    text not null,
  area_lo      bigint not null,
  area_hi      bigint not null,
  level        smallint not null check (level between 0 and 4),
  organisation_id uuid,
  handles_restricted boolean not null default false,
  valid_from   date not null default current_date,
  valid_to     date,
  check (area_lo < area_hi)
);
create index on access.post (account_id);
create index on access.post (organisation_id) where organisation_id is not null;

create table access.session (
  token_hash   bytea primary key,
  account_id   uuid not null references access.account,
  role         text not null,
  kind         text not null check (kind in ('web', 'token', 'service')),
  created_at   timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at   timestamptz not null,
  locked       boolean not null default false
);
create index on access.session (account_id);

-- The program's own identities, with grants of their own.
insert into access.account (name, full_name, kind) values ('selaras.system', 'Sistem', 'service'), ('selaras.public', 'Halaman warga', 'service');
insert into access.post (account_id, role, area_code, area_lo, area_hi, level)
select id, 'system', '', 0, 10000000000, 0 from access.account where name = 'selaras.system';
insert into access.post (account_id, role, area_code, area_lo, area_hi, level)
select id, 'public', '', 0, 1, 0 from access.account where name = 'selaras.public';

-- The secret that signs a scope; only the owner's functions can read it.
create table access.scope_secret (only_row boolean primary key default true check (only_row), secret bytea not null);
insert into access.scope_secret (secret) select uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());

-- As an array, so that no value can pass for a piece of its neighbour.
create function access.scope_text() returns text
language sql stable set search_path = pg_catalog as $$
  select jsonb_build_array(current_setting('app.account', true), current_setting('app.role', true),
    current_setting('app.lo', true), current_setting('app.hi', true), current_setting('app.areas', true),
    current_setting('app.orgs', true), current_setting('app.cases', true), current_setting('app.rank', true),
    current_setting('app.write', true), current_setting('app.tickets', true), current_setting('app.family', true),
    current_setting('app.import', true))::text
$$;

create function access.signature() returns text
language sql stable security definer set search_path = pg_catalog, access as $$
  select encode(sha256(s.secret || convert_to(access.scope_text() || '|' || pg_backend_pid() || '|' || extract(epoch from now()), 'UTF8')), 'hex')
  from access.scope_secret s
$$;
revoke execute on function access.signature() from public;

-- True when the scope in this transaction is the one access.enter wrote and the role in force is the one it named;
-- a forged or widened scope, or the signature of one family played under another's policies, is an error.
create function access.ok() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, access as $$
begin
  if current_setting('app.sig', true) is distinct from access.signature()
     or current_setting('role') is distinct from current_setting('app.family', true) then
    raise exception 'scope not granted' using errcode = '42501';
  end if;
  return true;
end $$;

-- The ids of restricted cases that name an account; casework replaces it when its tables exist.
create function access.named_cases(p_account uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$ select '{}'::uuid[] $$;
revoke execute on function access.named_cases(uuid) from public;

-- Begins a transaction as the holder of a session: writes the signed scope and names the database role to set.
create function access.enter(p_token text) returns text
language plpgsql security definer set search_path = pg_catalog, access as $$
declare
  s record; lo bigint; hi bigint; ranges int8multirange; orgs uuid[]; lowest smallint; sees boolean; family text;
begin
  select se.account_id, se.role, se.kind, se.locked, se.expires_at, se.last_seen_at, a.suspended_at, a.kind as account_kind
    into s from access.session se join access.account a on a.id = se.account_id
   where se.token_hash = sha256(convert_to(p_token, 'UTF8'));
  if not found or s.expires_at <= now() or s.suspended_at is not null then
    raise exception 'session ended' using errcode = '28000';
  end if;
  if s.kind = 'web' and (s.locked or s.last_seen_at < now() - interval '15 minutes') then
    raise exception 'session locked' using errcode = '28P01';
  end if;
  select range_agg(int8range(p.area_lo, p.area_hi)), min(p.area_lo), max(p.area_hi), min(p.level),
         array_agg(p.organisation_id) filter (where p.organisation_id is not null)
    into ranges, lo, hi, lowest, orgs
    from access.post p
   where p.account_id = s.account_id and p.role = s.role
     and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date);
  if ranges is null then
    raise exception 'no post' using errcode = '28000';
  end if;
  sees := s.role in ('facilitator','puskesos','supervisor','secretariat','manager','auditor','system');
  family := case when s.account_kind = 'service' then case when s.role = 'system' then 'selaras_service' else 'selaras_public' end
                 when s.role = 'agency' then 'selaras_agency' else 'selaras_area' end;
  perform set_config('app.account', s.account_id::text, true), set_config('app.role', s.role, true),
    set_config('app.lo', case when sees and family <> 'selaras_agency' then lo::text else '0' end, true),
    set_config('app.hi', case when sees and family <> 'selaras_agency' then hi::text else '0' end, true),
    set_config('app.areas', case when sees and (select count(*) from unnest(ranges)) > 1 then ranges::text else '' end, true),
    set_config('app.orgs', case when family = 'selaras_agency' then coalesce(orgs, '{}')::text else '{}' end, true),
    set_config('app.cases', access.named_cases(s.account_id)::text, true),
    set_config('app.rank', (5 - lowest)::text, true),
    set_config('app.write', case when s.role in ('auditor','planner') then 'off' else 'on' end, true),
    set_config('app.tickets', '{}', true), set_config('app.family', family, true), set_config('app.import', '', true);
  perform set_config('app.sig', access.signature(), true);
  return family;
end $$;

-- Who is at work: the default of each row's author. Written so that the planner puts its text in the place of the call.
create function access.current_account() returns uuid
language sql stable return nullif(current_setting('app.account', true), '')::uuid;

alter table access.account enable row level security;
alter table access.post enable row level security;
alter table access.session enable row level security;
alter table access.scope_secret enable row level security;

-- An officer's name and post are no secret among officers; password hashes are read only by definer functions.
grant select (id, name, full_name, kind, suspended_at, created_at) on access.account to selaras_area, selaras_agency, selaras_service, selaras_public;
grant select on access.post to selaras_area, selaras_agency, selaras_service, selaras_public;
create policy officers_are_known on access.account for select to selaras_area, selaras_agency, selaras_service, selaras_public using ((select access.ok()));
create policy posts_are_known on access.post for select to selaras_area, selaras_agency, selaras_service, selaras_public using ((select access.ok()));
grant execute on function access.enter(text), access.ok(), access.scope_text(), access.current_account() to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;

-- Sign-in ---------------------------------------------------------------------------------------
-- The application compares the Argon2id hash; these functions are all it can do before there is an identity.
create function access.sign_in_record(p_name text, out account_id uuid, out password_hash text, out suspended boolean, out must_change boolean, out roles text[])
language sql stable security definer set search_path = pg_catalog, access as $$
  select a.id, a.password_hash, a.suspended_at is not null, a.must_change,
         (select array_agg(distinct p.role order by p.role) from access.post p
           where p.account_id = a.id and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
    from access.account a where a.name = lower(p_name) and a.kind = 'officer'
$$;

-- Misses are counted by a digest of what was typed as a name, whether or not there is such an account: a wait must not tell
-- that a name is known, and a password typed into the wrong field must not stay here.
create table access.sign_in_guard (
  name_digest bytea primary key,
  misses      int not null,
  last_at     timestamptz not null,
  wait_until  timestamptz
);

create function access.name_digest(p_name text) returns bytea
language sql immutable set search_path = pg_catalog as $$ select sha256(convert_to(lower(p_name), 'UTF8')) $$;

create function access.sign_in_wait(p_name text) returns timestamptz
language sql stable security definer set search_path = pg_catalog, access as $$
  select g.wait_until from sign_in_guard g where g.name_digest = name_digest(p_name) and g.wait_until > now()
$$;

-- Each miss from the fifth on doubles the wait, up to fifteen minutes; a quiet day is forgiven. Guessing is slow, nobody is
-- locked out for good.
create function access.sign_in_missed(p_name text) returns void
language sql security definer set search_path = pg_catalog, access as $$
  delete from sign_in_guard where last_at < now() - interval '1 day';
  insert into sign_in_guard as g (name_digest, misses, last_at) values (name_digest(p_name), 1, now())
  on conflict (name_digest) do update set misses = g.misses + 1, last_at = now(),
    wait_until = case when g.misses + 1 >= 5
      then now() + least(interval '15 minutes', interval '15 seconds' * power(2, least(g.misses - 4, 10))) end
$$;

create function access.forgive_misses(p_account uuid) returns void
language sql security definer set search_path = pg_catalog, access as $$
  delete from sign_in_guard g using account a where a.id = p_account and g.name_digest = name_digest(a.name)
$$;

create function access.open_session(p_account uuid, p_role text, p_kind text, p_token text, p_expires timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  if p_kind not in ('web', 'token') or not exists (select 1 from access.post p where p.account_id = p_account and p.role = p_role) then raise exception 'session kind not granted' using errcode = '42501'; end if;
  if not exists (select 1 from access.account a where a.id = p_account and a.kind = 'officer' and a.suspended_at is null) then raise exception 'account not open' using errcode = '28000'; end if;
  perform access.forgive_misses(p_account);
  insert into access.session (token_hash, account_id, role, kind, expires_at)
  values (sha256(convert_to(p_token, 'UTF8')), p_account, p_role, p_kind, p_expires);
end $$;

create function access.session_state(p_token text, out account_id uuid, out account_name text, out full_name text, out role text, out kind text, out locked boolean, out must_change boolean,
  out area_code text, out level smallint, out organisation_id uuid, out duty text, out touch_due boolean)
language sql stable security definer set search_path = pg_catalog, access as $$
  select a.id, a.name, a.full_name, s.role, s.kind,
         s.kind = 'web' and (s.locked or s.last_seen_at < now() - interval '15 minutes'), a.must_change,
         p.area_code, p.level, p.organisation_id, p.duty,
         s.last_seen_at between now() - interval '15 minutes' and now() - interval '30 seconds'
    from access.session s join access.account a on a.id = s.account_id
    join lateral (select * from access.post p where p.account_id = a.id and p.role = s.role
                     and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)
                   order by p.level, p.area_code limit 1) p on true
   where s.token_hash = sha256(convert_to(p_token, 'UTF8')) and s.expires_at > now() and a.suspended_at is null
$$;

create function access.touch_session(p_token text) returns void
language sql security definer set search_path = pg_catalog, access as $$
  update access.session set last_seen_at = now()
   where token_hash = sha256(convert_to(p_token, 'UTF8')) and last_seen_at < now() - interval '30 seconds'
     and not locked and last_seen_at >= now() - interval '15 minutes'
$$;

create function access.unlock_session(p_token text) returns void
language sql security definer set search_path = pg_catalog, access as $$
  update access.session set last_seen_at = now(), locked = false where token_hash = sha256(convert_to(p_token, 'UTF8'))
$$;

create function access.lock_session(p_token text) returns void
language sql security definer set search_path = pg_catalog, access as $$
  update access.session set locked = true where token_hash = sha256(convert_to(p_token, 'UTF8'))
$$;

create function access.close_session(p_token text) returns void
language sql security definer set search_path = pg_catalog, access as $$
  delete from access.session where token_hash = sha256(convert_to(p_token, 'UTF8'))
$$;

alter table access.sign_in_guard enable row level security;
revoke execute on all functions in schema access from public;
grant execute on function access.enter(text), access.ok(), access.scope_text(), access.current_account() to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;
grant execute on function access.sign_in_record(text), access.sign_in_wait(text), access.sign_in_missed(text), access.open_session(uuid, text, text, text, timestamptz),
  access.session_state(text), access.touch_session(text), access.unlock_session(text), access.lock_session(text), access.close_session(text) to selaras_app;
