-- Sheets an administrator has uploaded and looks at before they are applied; nobody else sees them.
create schema administration;
grant usage on schema administration to selaras_area;

create table administration.sheet (
  id         uuid primary key default uuidv7(),
  account_id uuid not null default access.current_account() references access.account,
  area_code  text not null,
  file_name  text not null check (length(file_name) <= 200),
  cells      text not null check (length(cells) <= 8000000),
  uploaded_at timestamptz not null default now(),
  applied_at timestamptz
);
create index on administration.sheet (account_id);
alter table administration.sheet enable row level security;
grant select, insert, update, delete on administration.sheet to selaras_area;
create policy own_sheets on administration.sheet to selaras_area
  using (account_id = access.current_account() and current_setting('app.role') = 'administrator' and (select access.ok()))
  with check (account_id = access.current_account() and current_setting('app.role') = 'administrator' and (select access.ok()));
