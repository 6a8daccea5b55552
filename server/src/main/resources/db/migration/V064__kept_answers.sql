-- Answers to requests of programs, kept for a day so that a request sent twice is done once.
create schema exchange;
grant usage on schema exchange to selaras_area, selaras_agency, selaras_service;

-- key_hash: keyed hash of the Idempotency-Key; body: sealed with a key derived from it, because an answer may hold a PIN.
create table exchange.kept_answer (
  account_id     uuid not null references access.account,
  key_hash       bytea not null,
  request_digest bytea not null,
  kept_at        timestamptz not null default now(),
  status         int not null,
  content_type   text,
  location       text,
  body           bytea not null,
  primary key (account_id, key_hash)
);
create index on exchange.kept_answer (kept_at);

alter table exchange.kept_answer enable row level security;
create policy own_answers on exchange.kept_answer to selaras_area, selaras_agency
  using (account_id = access.current_account() and (select access.ok()))
  with check (account_id = access.current_account() and (select access.ok()));
create policy jobs_see_age on exchange.kept_answer for select to selaras_service using ((select access.ok()));
create policy jobs_forget on exchange.kept_answer for delete to selaras_service using ((select access.ok()));
grant select, insert, update on exchange.kept_answer to selaras_area, selaras_agency;
grant select (kept_at), delete on exchange.kept_answer to selaras_service;
