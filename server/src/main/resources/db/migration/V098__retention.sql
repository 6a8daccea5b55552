-- How long each kind of data is kept, on which legal ground, and what happens then (UU 27/2022 art. 42–44). The newest row of the
-- nearest area counts; earlier ones stay, so that it can be said what held when.
create table privacy.retention (
  id        uuid primary key default uuidv7(),
  kind      text not null check (kind in ('closed_case', 'attachment', 'reporter', 'subject_request', 'download', 'journal', 'person', 'import_file')),
  area_code text not null,
  area_lo   bigint not null,
  area_hi   bigint not null,
  months    int not null check (months between 1 and 600),
  basis     text not null check (length(basis) between 5 and 300),
  ending    text not null check (ending in ('pseudonymise', 'destroy', 'archive')),
  set_by    uuid references access.account,
  set_at    timestamptz not null default now(),
  check (area_lo < area_hi)
);
create index on privacy.retention (kind, area_lo, set_at);

insert into privacy.retention (kind, area_code, area_lo, area_hi, months, basis, ending)
select kind, '', 0, 10000000000, months, 'Bawaan program; tetapkan dengan jadwal retensi arsip daerah (UU 43/2009)', ending
  from (values ('closed_case', 60, 'pseudonymise'), ('attachment', 24, 'destroy'), ('reporter', 24, 'pseudonymise'),
               ('subject_request', 60, 'destroy'), ('download', 60, 'archive'), ('journal', 60, 'destroy'),
               ('person', 120, 'pseudonymise'), ('import_file', 6, 'destroy')) as usual (kind, months, ending);

alter table privacy.retention enable row level security;
create policy officers_read on privacy.retention for select to selaras_area using ((select access.ok()));
create policy administrators_add on privacy.retention for insert to selaras_area
  with check (access.administers(area_lo, area_hi) and set_by = access.current_account());
grant select, insert on privacy.retention to selaras_area;
