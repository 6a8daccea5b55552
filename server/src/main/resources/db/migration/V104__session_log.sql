-- From which network address which session was opened, and until when it ran: what is asked first after a leak. Kept beside the
-- sessions, which are gone once they end; forgotten with the journal's content, by its clock.
create table access.session_log (
  id         uuid primary key default uuidv7(),
  token_hash bytea unique,
  account_id uuid not null references access.account,
  kind       text not null,
  address    text check (length(address) <= 60),
  opened_at  timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at   timestamptz
);
create index on access.session_log (account_id, opened_at);
create index on access.session_log (address, opened_at) where address is not null;

create function access.note_session() returns trigger
language plpgsql security definer set search_path = pg_catalog, access, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    update access.session_log set ended_at = now(), token_hash = null where token_hash = old.token_hash;
  else
    insert into access.session_log (token_hash, account_id, kind, address, expires_at)
    select new.token_hash, new.account_id, new.kind, nullif(left(current_setting('app.address', true), 60), ''), new.expires_at
     where new.kind <> 'service';
  end if;
  return null;
end $$;
revoke execute on function access.note_session() from public;
create trigger noted after insert or delete on access.session for each row execute function access.note_session();

-- The auditor reads those of officers who work in the own area.
alter table access.session_log enable row level security;
grant select (id, account_id, kind, address, opened_at, expires_at, ended_at) on access.session_log to selaras_area;
create policy auditors_read on access.session_log for select to selaras_area
  using ((select current_setting('app.role')) = 'auditor' and (select access.ok())
         and exists (select 1 from access.post p where p.account_id = session_log.account_id
                        and p.area_lo >= current_setting('app.lo')::bigint and p.area_lo < current_setting('app.hi')::bigint
                        and case when (select current_setting('app.areas') = '') then true
                                 else (select nullif(current_setting('app.areas'), '')::int8multirange) @> p.area_lo end));
