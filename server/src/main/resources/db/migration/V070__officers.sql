-- What an administrator may do with officers. The serving role can't write accounts and posts; these functions can, and each
-- looks at the signed scope itself. A why_not_ function names the reason of a refusal, so that a page can say it beforehand;
-- the acting function asks the same one again.

-- A slip is a password for one sign-in: it must be changed there, and it runs out.
alter table access.account add column slip_issued_at timestamptz, add column slip_expires_at timestamptz;
create index on access.post (area_lo);
grant select (must_change, slip_issued_at, slip_expires_at) on access.account to selaras_area;

create or replace function access.sign_in_record(p_name text, out account_id uuid, out password_hash text, out suspended boolean, out must_change boolean, out roles text[])
language sql stable security definer set search_path = pg_catalog, access as $$
  select a.id, case when a.must_change and a.slip_expires_at <= now() then null else a.password_hash end,
         a.suspended_at is not null, a.must_change,
         (select array_agg(distinct p.role order by p.role) from access.post p
           where p.account_id = a.id and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
    from access.account a where a.name = lower(p_name) and a.kind = 'officer'
$$;

-- Nobody changes another's password through the serving role; one's own needs the signed scope.
create function access.change_own_password(p_hash text) returns void
language plpgsql security definer set search_path = pg_catalog, access, pg_temp as $$
begin
  perform access.ok();
  update access.account set password_hash = p_hash, must_change = false, slip_expires_at = null
   where id = access.current_account() and kind = 'officer';
end $$;

-- The posts that say where an account belongs: those in force or to come, else all it ever had.
create function access.telling_posts(p_account uuid) returns setof access.post
language sql stable security definer set search_path = pg_catalog, access as $$
  select p.* from access.post p
   where p.account_id = p_account
     and (p.valid_to is null or p.valid_to > current_date
          or not exists (select 1 from access.post q where q.account_id = p_account and (q.valid_to is null or q.valid_to > current_date)))
$$;

create function access.why_not_administer(p_account uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, access as $$
begin
  if not access.ok() or current_setting('app.role', true) <> 'administrator' then return 'not_administrator'; end if;
  if p_account = access.current_account() then return 'own_account'; end if;
  if not exists (select 1 from access.account a where a.id = p_account and a.kind = 'officer')
     or not exists (select 1 from access.telling_posts(p_account) p where access.administers(p.area_lo, p.area_hi)) then return 'unknown_account'; end if;
  if exists (select 1 from access.telling_posts(p_account) p where not access.administers(p.area_lo, p.area_hi)) then return 'posts_elsewhere'; end if;
  if exists (select 1 from access.telling_posts(p_account) p where p.role = 'administrator' and not access.administers_from_above(p.area_lo, p.area_hi)) then return 'administrator_from_above'; end if;
  return null;
end $$;

-- Administrators are made and reset by one of a wider area or from the command line, never by their equal: otherwise one
-- could make a second self and through it appoint oneself.
create function access.administers_from_above(p_lo bigint, p_hi bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, access as $$
  select access.administers(p_lo, p_hi) and exists (
    select 1 from access.post p
     where p.account_id = access.current_account() and p.role = 'administrator' and p.area_lo <= p_lo and p.area_hi >= p_hi
       and p.area_hi - p.area_lo > p_hi - p_lo
       and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
$$;

-- p_account is null for an officer who is only now being added.
create function access.why_not_appoint(p_account uuid, p_role text, p_area_code text, p_organisation uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, access as $$
declare
  lo bigint; hi bigint; lvl smallint; refused text; office record;
begin
  if not access.ok() or current_setting('app.role', true) <> 'administrator' then return 'not_administrator'; end if;
  if p_area_code <> '' and not exists (select 1 from area.area a where a.code = p_area_code) then return 'unknown_area'; end if;
  lo := area.lowest(p_area_code); hi := area.beyond(p_area_code); lvl := area.level_of(p_area_code);
  if not access.administers(lo, hi) then return 'outside_area'; end if;
  if p_account is not null then
    refused := access.why_not_administer(p_account);
    if refused is not null then return refused; end if;
  end if;
  if p_role = 'administrator' and not access.administers_from_above(lo, hi) then return 'administrator_from_above'; end if;
  if not coalesce(case p_role
       when 'facilitator' then lvl in (3, 4) when 'puskesos' then lvl = 4 when 'supervisor' then lvl = 3
       when 'agency' then true
       when 'secretariat' then lvl <= 2 when 'manager' then lvl <= 2 when 'planner' then lvl <= 2 when 'auditor' then lvl <= 2
       when 'administrator' then lvl <= 2 end, false) then return 'level_of_role'; end if;
  if p_role = 'agency' then
    select o.area_lo, o.area_hi, o.answers_here into office from directory.organisation o
     where o.id = p_organisation and (o.closed_on is null or o.closed_on > current_date);
    if not found then return 'organisation_missing'; end if;
    if not access.administers(office.area_lo, office.area_hi) or office.area_lo <> lo or office.area_hi <> hi then return 'organisation_outside'; end if;
    if not office.answers_here then return 'organisation_silent'; end if;
  elsif p_organisation is not null then return 'organisation_unused';
  end if;
  return null;
end $$;

create function access.appoint(p_account uuid, p_role text, p_duty text, p_area_code text, p_organisation uuid, p_restricted boolean) returns uuid
language plpgsql security definer set search_path = pg_catalog, access as $$
declare
  refused text := access.why_not_appoint(p_account, p_role, p_area_code, p_organisation); made uuid;
begin
  if p_account is null then refused := 'unknown_account'; end if;
  if refused is not null then raise exception 'appointment refused: %', refused using errcode = '42501'; end if;
  insert into access.post (account_id, role, duty, area_code, area_lo, area_hi, level, organisation_id, handles_restricted)
  values (p_account, p_role, case when p_role = 'puskesos' then p_duty end, p_area_code, area.lowest(p_area_code), area.beyond(p_area_code),
          area.level_of(p_area_code), p_organisation,
          p_restricted and p_role in ('facilitator','puskesos','supervisor','secretariat','manager','agency'))
  returning id into made;
  return made;
end $$;

-- A new officer with a first post; without a password until a slip is handed out.
create function access.admit_officer(p_name text, p_full_name text, p_role text, p_duty text, p_area_code text, p_organisation uuid, p_restricted boolean) returns uuid
language plpgsql security definer set search_path = pg_catalog, access as $$
declare
  refused text := access.why_not_appoint(null, p_role, p_area_code, p_organisation); made uuid;
begin
  if refused is not null then raise exception 'appointment refused: %', refused using errcode = '42501'; end if;
  if p_name !~ '^[a-z0-9][a-z0-9._-]{2,39}$' or length(p_full_name) not between 2 and 120 then
    raise exception 'not a name of an account' using errcode = '22023';
  end if;
  insert into access.account (name, full_name, must_change) values (p_name, p_full_name, true) returning id into made;
  insert into access.post (account_id, role, duty, area_code, area_lo, area_hi, level, organisation_id, handles_restricted)
  values (made, p_role, case when p_role = 'puskesos' then p_duty end, p_area_code, area.lowest(p_area_code), area.beyond(p_area_code),
          area.level_of(p_area_code), p_organisation,
          p_restricted and p_role in ('facilitator','puskesos','supervisor','secretariat','manager','agency'));
  return made;
end $$;

create function access.must_administer(p_account uuid) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
declare
  refused text := access.why_not_administer(p_account);
begin
  if refused is not null then raise exception 'act refused: %', refused using errcode = '42501'; end if;
end $$;

create function access.rename_officer(p_account uuid, p_full_name text) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  perform access.must_administer(p_account);
  if length(p_full_name) not between 2 and 120 then raise exception 'not a name' using errcode = '22023'; end if;
  update access.account set full_name = p_full_name where id = p_account;
end $$;

-- Ends at once: a session that needs the post finds it gone with its next transaction.
create function access.end_post(p_post uuid) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  perform access.must_administer((select account_id from access.post where id = p_post));
  update access.post set valid_to = current_date where id = p_post and (valid_to is null or valid_to > current_date);
end $$;

create function access.suspend_officer(p_account uuid) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  perform access.must_administer(p_account);
  update access.account set suspended_at = now() where id = p_account and suspended_at is null;
  delete from access.session where account_id = p_account;
end $$;

create function access.resume_officer(p_account uuid) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  perform access.must_administer(p_account);
  update access.account set suspended_at = null where id = p_account;
  perform access.forgive_misses(p_account);
end $$;

create function access.issue_slip(p_account uuid, p_hash text, p_expires timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  perform access.must_administer(p_account);
  if p_expires > now() + interval '31 days' then raise exception 'a slip lasts a month at most' using errcode = '22023'; end if;
  update access.account set password_hash = p_hash, must_change = true,
         slip_issued_at = now(), slip_expires_at = p_expires where id = p_account;
  perform access.forgive_misses(p_account);
  delete from access.session where account_id = p_account;
end $$;

-- The posts in force pass to another; the one who leaves keeps the account, suspended, because the record names it.
create function access.replace_officer(p_from uuid, p_to uuid) returns void
language plpgsql security definer set search_path = pg_catalog, access as $$
begin
  perform access.must_administer(p_from);
  perform access.must_administer(p_to);
  if p_from = p_to then raise exception 'act refused: same_officer' using errcode = '42501'; end if;
  insert into access.post (account_id, role, duty, area_code, area_lo, area_hi, level, organisation_id, handles_restricted)
  select p_to, f.role, f.duty, f.area_code, f.area_lo, f.area_hi, f.level, f.organisation_id, f.handles_restricted
    from access.post f
   where f.account_id = p_from and (f.valid_to is null or f.valid_to > current_date)
     and not exists (select 1 from access.post t where t.account_id = p_to and t.role = f.role and t.area_code = f.area_code
                        and t.organisation_id is not distinct from f.organisation_id and (t.valid_to is null or t.valid_to > current_date));
  update access.post t set handles_restricted = true from access.post f
   where f.account_id = p_from and f.handles_restricted and (f.valid_to is null or f.valid_to > current_date)
     and t.account_id = p_to and t.role = f.role and t.area_code = f.area_code
     and t.organisation_id is not distinct from f.organisation_id and (t.valid_to is null or t.valid_to > current_date);
  update access.post set valid_to = current_date where account_id = p_from and (valid_to is null or valid_to > current_date);
  update access.account set suspended_at = now() where id = p_from and suspended_at is null;
  delete from access.session where account_id = p_from;
end $$;

revoke execute on function access.change_own_password(text), access.telling_posts(uuid), access.why_not_administer(uuid),
  access.administers_from_above(bigint, bigint), access.why_not_appoint(uuid, text, text, uuid),
  access.appoint(uuid, text, text, text, uuid, boolean), access.admit_officer(text, text, text, text, text, uuid, boolean),
  access.must_administer(uuid), access.rename_officer(uuid, text), access.end_post(uuid), access.suspend_officer(uuid),
  access.resume_officer(uuid), access.issue_slip(uuid, text, timestamptz), access.replace_officer(uuid, uuid) from public;
grant execute on function access.change_own_password(text) to selaras_area, selaras_agency;
grant execute on function access.why_not_administer(uuid), access.why_not_appoint(uuid, text, text, uuid),
  access.appoint(uuid, text, text, text, uuid, boolean), access.admit_officer(text, text, text, text, text, uuid, boolean),
  access.rename_officer(uuid, text), access.end_post(uuid), access.suspend_officer(uuid), access.resume_officer(uuid),
  access.issue_slip(uuid, text, timestamptz), access.replace_officer(uuid, uuid) to selaras_area;
