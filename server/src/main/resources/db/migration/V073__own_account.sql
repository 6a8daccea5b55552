-- What officers do with their own account: see and end its sessions, change the role they work under.
create function access.own_sessions(p_token text) returns table (role text, kind text, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, this_one boolean)
language plpgsql stable security definer set search_path = pg_catalog, access, pg_temp as $$
begin
  perform access.ok();
  return query select s.role, s.kind, s.created_at, s.last_seen_at, s.expires_at, s.token_hash = sha256(convert_to(p_token, 'UTF8'))
    from access.session s where s.account_id = access.current_account() and s.expires_at > now() order by s.created_at desc;
end $$;

-- All of them, tokens of scripts too; the session of p_keep stays when one is named.
create function access.close_own_sessions(p_keep text) returns int
language plpgsql security definer set search_path = pg_catalog, access, pg_temp as $$
declare closed int;
begin
  perform access.ok();
  delete from access.session s where s.account_id = access.current_account() and s.kind <> 'service'
     and (p_keep is null or s.token_hash <> sha256(convert_to(p_keep, 'UTF8')));
  get diagnostics closed = row_count;
  return closed;
end $$;

create function access.switch_role(p_token text, p_role text) returns boolean
language plpgsql security definer set search_path = pg_catalog, access, pg_temp as $$
begin
  perform access.ok();
  update access.session s set role = p_role
   where s.token_hash = sha256(convert_to(p_token, 'UTF8')) and s.account_id = access.current_account() and s.kind = 'web'
     and exists (select 1 from access.post p where p.account_id = s.account_id and p.role = p_role
                    and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date));
  return found;
end $$;

revoke execute on function access.own_sessions(text), access.close_own_sessions(text), access.switch_role(text, text) from public;
grant execute on function access.own_sessions(text), access.close_own_sessions(text), access.switch_role(text, text) to selaras_area, selaras_agency;
