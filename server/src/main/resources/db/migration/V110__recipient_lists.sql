-- Lists of recipients that an agency hands over: who takes part in a programme, since when and paid when last. Each row is laid
-- beside the registry; what fits becomes a claim whose origin is the list.
create table benefit.recipient_list (
  id             uuid primary key,
  district_no    bigint not null,
  programme_code text not null,
  period         text not null check (length(period) between 4 and 40),
  agency         text not null check (length(agency) between 2 and 120),
  file_name      text not null check (length(file_name) between 1 and 255),
  whole          boolean not null,
  observed_on    date not null,
  state          text not null default 'checked' check (state in ('checked', 'recorded', 'taken_back')),
  rows           int not null,
  recorded_rows  int,
  kept_rows      int,
  checked_by     uuid not null default access.current_account() references access.account,
  checked_at     timestamptz not null default now(),
  recorded_at    timestamptz,
  taken_back_at  timestamptz
);
create index on benefit.recipient_list (district_no, checked_at desc);

-- problem and detail say what is remarkable about a row: its code and the word of the file, or the number of another row.
create table benefit.recipient_row (
  list_id        uuid not null references benefit.recipient_list,
  row_no         bigint not null,
  outcome        text not null check (outcome in ('matched', 'stranger', 'doubtful', 'double', 'broken')),
  problem        text,
  detail         text,
  programme_code text not null,
  name           text not null,
  subject        text check (subject in ('person', 'family')),
  subject_id     uuid,
  area_no        bigint,
  state          text not null,
  since          date,
  last_paid      date,
  amount         bigint,
  primary key (list_id, row_no),
  check ((outcome = 'matched') <= (subject_id is not null))
);
create index on benefit.recipient_row (list_id, outcome, row_no);

alter table benefit.recipient_list enable row level security;
alter table benefit.recipient_row enable row level security;
do $$
declare
  -- Officers of the district itself, as for every other list: its secretariat and manager.
  office constant text :=
    $p$current_setting('app.role') in ('secretariat', 'manager') and current_setting('app.rank')::int = 3
       and district_no >= current_setting('app.lo')::bigint and district_no < current_setting('app.hi')::bigint
       and case when (select current_setting('app.areas') = '') then true
                else (select nullif(current_setting('app.areas'), '')::int8multirange) @> district_no end
       and (select access.ok())$p$;
  writing constant text := $p$ and current_setting('app.write') = 'on'$p$;
begin
  execute format('create policy office_reads on benefit.recipient_list for select to selaras_area using (%s)', office);
  execute format('create policy office_adds on benefit.recipient_list for insert to selaras_area with check (%s)', office || writing);
  execute format('create policy office_changes on benefit.recipient_list for update to selaras_area using (%s) with check (%s)',
                 office || writing, office);
  execute 'create policy with_the_list on benefit.recipient_row for select to selaras_area using (list_id in (select l.id from benefit.recipient_list l))';
  execute 'create policy with_the_list_adds on benefit.recipient_row for insert to selaras_area with check (list_id in (select l.id from benefit.recipient_list l))';
end $$;
grant select, insert (id, district_no, programme_code, period, agency, file_name, whole, observed_on, rows),
  update (state, recorded_rows, kept_rows, recorded_at, taken_back_at) on benefit.recipient_list to selaras_area;
grant select, insert on benefit.recipient_row to selaras_area;
