-- Demonstration or real: written once at the first start, so that invented people and real ones never share a database.
create table public.installation (
  only_row   boolean primary key default true check (only_row),
  kind       text not null check (kind in ('demonstration', 'real')),
  founded_at timestamptz not null default now()
);
-- Only the owner reads it: the start decides by it before anybody is served.
alter table public.installation enable row level security;
revoke create on schema public from public;
