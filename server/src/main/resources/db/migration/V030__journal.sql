-- Who did or read what; append-only, sealed into a hash chain shortly after commit.
create schema journal;
grant usage on schema journal to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;

-- content_digest covers content and salt, digest the entry's head and content_digest. At the end of its retention content and
-- salt are destroyed together: the head stays provable, and without its salt no short value can be guessed back.
create table journal.entry (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  account_id   uuid not null,
  account_name text not null,
  role         text not null,
  kind         text not null check (kind in ('act', 'read')),
  act          text not null,
  subject      text not null,
  subject_id   uuid,
  case_id      uuid,
  area_no      bigint,
  request_id   text,
  content      text,
  salt         bytea,
  content_digest bytea not null,
  digest       bytea not null,
  check ((content is null) = (salt is null))
);
create index on journal.entry (case_id, id) where case_id is not null;
create index on journal.entry (subject_id, id) where subject_id is not null;
create index on journal.entry (account_id, id);
create index on journal.entry (at);

-- Entries not yet in the chain, with the transaction that wrote them.
create table journal.unsealed (
  entry_id bigint primary key,
  xid      xid8 not null default pg_current_xact_id()
);

create table journal.seal (
  seq       bigint primary key,
  entry_id  bigint not null unique,
  digest    bytea not null,
  prev      bytea not null,
  hash      bytea not null,
  sealed_at timestamptz not null default now()
);

-- One field of an entry's stable byte form: four bytes of length, then the text; length -1 for none.
create function journal.field(p_value text) returns bytea
language sql immutable set search_path = pg_catalog as $$
  select coalesce(int4send(octet_length(convert_to(p_value, 'UTF8'))) || convert_to(p_value, 'UTF8'), int4send(-1))
$$;

create function journal.head_bytes(e journal.entry) returns bytea
language sql immutable set search_path = pg_catalog, journal as $$
  select field('selaras-journal-1') || field((extract(epoch from e.at) * 1000000)::bigint::text) || field(e.account_id::text)
    || field(e.account_name) || field(e.role) || field(e.kind) || field(e.act) || field(e.subject) || field(e.subject_id::text)
    || field(e.case_id::text) || field(e.area_no::text) || field(e.request_id) || e.content_digest
$$;

-- The only way to write: account and role come from the signed scope, so nobody writes in another's name. What has no place
-- of its own happened where the account lies that it was done to, or where its author works: an auditor finds it there.
create function journal.write(p_kind text, p_act text, p_subject text, p_subject_id uuid, p_case_id uuid, p_area_no bigint,
  p_request_id text, p_content text) returns void
language plpgsql security definer set search_path = pg_catalog, journal as $$
declare e journal.entry;
begin
  perform access.ok();
  select a.id, a.name into strict e.account_id, e.account_name from access.account a where a.id = access.current_account();
  e.at := clock_timestamp(); e.role := current_setting('app.role'); e.kind := p_kind; e.act := p_act; e.subject := p_subject;
  e.subject_id := p_subject_id; e.case_id := p_case_id;
  e.area_no := coalesce(p_area_no,
    (select min(p.area_lo) from access.post p where p_subject = 'account' and p.account_id = p_subject_id),
    (select min(p.area_lo) from access.post p where p.account_id = e.account_id and p.role = e.role));
  e.request_id := p_request_id; e.content := p_content;
  e.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  e.content_digest := sha256(e.salt || convert_to(e.content, 'UTF8'));
  e.digest := sha256(head_bytes(e));
  insert into journal.entry (at, account_id, account_name, role, kind, act, subject, subject_id, case_id, area_no, request_id, content, salt, content_digest, digest)
  values (e.at, e.account_id, e.account_name, e.role, e.kind, e.act, e.subject, e.subject_id, e.case_id, e.area_no, e.request_id, e.content, e.salt, e.content_digest, e.digest)
  returning id into e.id;
  insert into journal.unsealed (entry_id) values (e.id);
end $$;

-- Appends to the chain, in the order of ids, entries whose transactions are older than every running one; answers how many.
-- An entry whose transaction this server can't have made came with a restored backup and is final, too.
create function journal.seal_batch(p_most int) returns int
language plpgsql security definer set search_path = pg_catalog, journal as $$
declare sealed int := 0; last_seq bigint; last_hash bytea; link bytea; entry record;
begin
  perform access.ok();
  if current_setting('app.role') <> 'system' then raise exception 'only the system seals' using errcode = '42501'; end if;
  if not pg_try_advisory_xact_lock(7303014) then return 0; end if;
  select s.seq, s.hash into last_seq, last_hash from seal s order by s.seq desc limit 1;
  if not found then last_seq := 0; last_hash := decode(repeat('00', 32), 'hex'); end if;
  for entry in
    with finished as (
      delete from unsealed u where u.entry_id in (
        select w.entry_id from unsealed w
         where w.xid < pg_snapshot_xmin(pg_current_snapshot()) or w.xid >= pg_snapshot_xmax(pg_current_snapshot())
         order by w.entry_id limit p_most)
      returning u.entry_id)
    select e.id, e.digest from finished f join journal.entry e on e.id = f.entry_id order by e.id
  loop
    last_seq := last_seq + 1;
    link := sha256(last_hash || int8send(last_seq) || int8send(entry.id) || entry.digest);
    insert into seal (seq, entry_id, digest, prev, hash) values (last_seq, entry.id, entry.digest, last_hash, link);
    last_hash := link; sealed := sealed + 1;
  end loop;
  return sealed;
end $$;

-- The chain's end, to be noted outside: somebody who rewrites the journal can't make the same one again.
create function journal.head(out seq bigint, out hash bytea, out sealed_at timestamptz, out waiting bigint)
language plpgsql stable security definer set search_path = pg_catalog, journal as $$
begin
  perform access.ok();
  select s.seq, s.hash, s.sealed_at into seq, hash, sealed_at from seal s order by s.seq desc limit 1;
  select count(*) into waiting from unsealed;
end $$;

alter table journal.entry enable row level security;
alter table journal.unsealed enable row level security;
alter table journal.seal enable row level security;

-- The auditor reads the trail of the own area; a case's trail is read through the case (see casework).
grant select (id, at, account_id, account_name, role, kind, act, subject, subject_id, case_id, area_no, request_id, content)
  on journal.entry to selaras_area;
create policy auditors_read on journal.entry for select to selaras_area using (
  (select current_setting('app.role') = 'auditor')
  and area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and case when (select current_setting('app.areas') = '') then true
           else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
  and (select access.ok()));

revoke execute on all functions in schema journal from public;
grant execute on function journal.write(text, text, text, uuid, uuid, bigint, text, text)
  to selaras_area, selaras_agency, selaras_public, selaras_service;
grant execute on function journal.seal_batch(int) to selaras_service;
grant execute on function journal.head() to selaras_area;
