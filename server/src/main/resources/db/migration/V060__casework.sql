-- Cases, their steps, referrals, checks, attachments and the citizen's answers.
create schema casework;
grant usage on schema casework to selaras_app, selaras_area, selaras_agency, selaras_public, selaras_service;

-- desk_rank: the level that holds the case or sent it on (1 village … 5 ministry); reached_rank: the highest it climbed to.
-- floor_rank: a matter about officers or the village government is invisible below it.
-- clock_*: the running clock as engine.clock knows it; due_at is derived from it and rewritten when it changes.
create table casework.case_record (
  id               uuid primary key,
  ticket           text not null unique check (ticket ~ '^[1-9][0-9]{7}$'),
  pin_hash         bytea not null,
  area_no          bigint not null references area.area,
  channel          text not null check (channel in ('window','visit','telephone','letter')),
  kind             text not null check (kind in ('question','suggestion','complaint')),
  matter           text not null check (matter in ('participation','need','data_correction','non_programme','protection')),
  sector           text not null,
  topic            text not null,
  title            text not null check (length(title) between 1 and 160),
  words            text not null check (length(words) between 1 and 4000),
  urgency          text not null default 'ordinary' check (urgency in ('ordinary','urgent','emergency')),
  urgency_reason   text check (length(urgency_reason) <= 500),
  restricted       boolean not null default false,
  floor_rank       smallint not null default 1,
  about_account    uuid references access.account,
  subject_person   uuid references registry.person,
  subject_name     text not null check (length(subject_name) between 1 and 120),
  subject_note     text check (length(subject_note) <= 500),
  consented_at     timestamptz,
  state            text not null,
  desk_rank        smallint not null check (desk_rank between 1 and 5),
  reached_rank     smallint not null check (reached_rank between 1 and 5),
  assignee         uuid references access.account,
  clock_step       text,
  clock_started_at timestamptz,
  clock_limit      text,
  clock_source     text,
  clock_paused_at  timestamptz,
  clock_paused_seconds bigint not null default 0,
  clock_stopped_at timestamptz,
  due_at           timestamptz,
  pause_reason     text,
  outcome          text,
  outcome_text     text check (length(outcome_text) <= 2000),
  duplicate_of     uuid references casework.case_record,
  recorded_by      uuid not null references access.account,
  recorded_at      timestamptz not null default now(),
  closed_at        timestamptz,
  version          int not null default 1
);
-- The work list: every column of its filters and of the policies stands in the index, so that a page and the owners' counts
-- never visit the table for rows they do not show.
create index case_queue on casework.case_record ((urgency <> 'emergency'), due_at, id)
  include (urgency, area_no, sector, state, desk_rank, assignee, clock_paused_at, restricted, floor_rank, reached_rank, about_account)
  where state <> 'CLOSED';
create index case_queue_of_area on casework.case_record (area_no, due_at, id)
  include (urgency, sector, state, desk_rank, assignee, clock_paused_at, restricted, floor_rank, reached_rank, about_account)
  where state <> 'CLOSED';
create index case_finished on casework.case_record (closed_at, id)
  include (area_no, urgency, sector, due_at, clock_paused_at, restricted, floor_rank, reached_rank, about_account)
  where state = 'CLOSED';
create index case_of_unlisted on casework.case_record (area_no) where subject_person is null and state <> 'CLOSED';
create index case_restricted on casework.case_record (area_no) where restricted and state <> 'CLOSED';
create index on casework.case_record (due_at) where state <> 'CLOSED';
create index on casework.case_record (area_no, recorded_at desc, id);
create index case_climbed on casework.case_record (area_no) where reached_rank >= 4;
create index on casework.case_record (subject_person) where subject_person is not null;
create index on casework.case_record (assignee) where assignee is not null and state <> 'CLOSED';
alter table casework.case_record set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);

-- Who brought the matter; apart from the case, because a confidential reporter is shown to fewer.
create table casework.reporter (
  case_id       uuid primary key references casework.case_record,
  manner        text not null check (manner in ('self','on_behalf','confidential')),
  name          text check (length(name) <= 120),
  relation      text check (length(relation) <= 60),
  phone         text check (length(phone) <= 30),
  safe_contact  text check (length(safe_contact) <= 300)
);

-- Who reported the same matter again, when it was somebody else; what they said is a step.
create table casework.added_reporter (
  id            uuid primary key,
  case_id       uuid not null references casework.case_record,
  manner        text not null check (manner in ('self','on_behalf','confidential')),
  name          text check (length(name) <= 120),
  relation      text check (length(relation) <= 60),
  phone         text check (length(phone) <= 30),
  added_by      uuid not null references access.account,
  added_at      timestamptz not null default now()
);
create index on casework.added_reporter (case_id);

-- The window's form before it is a case: its officer's own, for seven days.
create table casework.intake_draft (
  id            uuid not null,
  account_id    uuid not null default access.current_account() references access.account,
  saved_at      timestamptz not null default now(),
  form          text not null check (length(form) <= 30000),
  primary key (account_id, id)
);
create index on casework.intake_draft (saved_at);

-- Officers who may see a restricted case.
create table casework.named_officer (
  case_id     uuid not null references casework.case_record,
  account_id  uuid not null references access.account,
  named_by    uuid not null references access.account,
  named_at    timestamptz not null default now(),
  primary key (case_id, account_id)
);
create index on casework.named_officer (account_id);

-- restricted and about_account are the case's: an agency's policy can't ask the case, whose policy asks for a referral.
create table casework.referral (
  id              uuid primary key,
  number          text not null unique,
  case_id         uuid not null references casework.case_record,
  area_no         bigint not null,
  organisation_id uuid not null references directory.organisation,
  answers_here    boolean not null,
  restricted      boolean not null default false,
  about_account   uuid references access.account,
  programme_code  text,
  asked           text not null check (length(asked) between 1 and 2000),
  needed_from     date,
  state           text not null,
  sent_by         uuid not null references access.account,
  sent_at         timestamptz not null,
  opened_at       timestamptz,
  handled_by      uuid references access.account,
  clock_started_at timestamptz,
  clock_limit     text,
  clock_source    text,
  due_at          timestamptz,
  waiting_place   int,
  waiting_of      int,
  reason          text check (length(reason) <= 2000),
  elsewhere_id    uuid references directory.organisation,
  outcome         text,
  outcome_text    text check (length(outcome_text) <= 2000),
  benefit_from    date,
  outside_ref     text check (length(outside_ref) <= 80),
  outside_date    date,
  ended_at        timestamptz
);
create index on casework.referral (case_id);
create index on casework.referral (organisation_id, state, due_at);
create index on casework.referral (due_at) where ended_at is null;
create index on casework.referral (handled_by) where handled_by is not null and ended_at is null;
create index outside_proposal on casework.referral (area_no, due_at) where ended_at is null and not answers_here;
create sequence casework.referral_number;

-- The timeline: who, when, what, why, and who owes the next step by when. Append-only.
-- about: what the act concerns beside its words: the system looked into, the paper's name, from whom to whom work passed.
create table casework.step (
  id           uuid primary key,
  case_id      uuid not null references casework.case_record,
  referral_id  uuid references casework.referral,
  at           timestamptz not null default now(),
  actor        uuid references access.account,
  actor_label  text not null,
  act          text not null,
  about        text check (length(about) <= 300),
  note         text check (length(note) <= 4000),
  state        text not null,
  next_due     timestamptz,
  shared_with  uuid references directory.organisation
);
create index on casework.step (case_id, at, id);

create table casework.outside_check (
  id          uuid primary key,
  case_id     uuid not null references casework.case_record,
  system      text not null check (system in ('siks_ng','cek_bansos','bpjs','dukcapil','pln')),
  asked       text not null check (length(asked) between 1 and 500),
  answer      text not null check (length(answer) between 1 and 1000),
  checked_on  date not null,
  checked_by  uuid not null references access.account,
  recorded_at timestamptz not null default now(),
  attachment_id uuid
);
create index on casework.outside_check (case_id);

create table casework.contact_attempt (
  id       uuid primary key,
  case_id  uuid not null references casework.case_record,
  at       timestamptz not null default now(),
  by_account uuid not null references access.account,
  manner   text not null check (manner in ('telephone','visit','message','window')),
  note     text check (length(note) <= 500)
);
create index on casework.contact_attempt (case_id);

-- How the citizen's answer came is kept; the kinds are never added into one figure.
create table casework.confirmation (
  id        uuid primary key,
  case_id   uuid not null references casework.case_record,
  at        timestamptz not null default now(),
  manner    text not null check (manner in ('pin','window','telephone','visit')),
  received  boolean not null,
  opinion   text check (opinion in ('good','fair','poor')),
  note      text check (length(note) <= 2000),
  recorded_by uuid references access.account,
  check ((manner = 'pin') = (recorded_by is null))
);
create index on casework.confirmation (case_id);

create table casework.attachment (
  id          uuid primary key,
  case_id     uuid not null references casework.case_record,
  name        text not null check (length(name) between 1 and 120),
  media_type  text not null check (media_type in ('image/jpeg','application/pdf')),
  bytes       int not null,
  sha256      bytea not null,
  added_by    uuid not null references access.account,
  added_at    timestamptz not null default now()
);
create index on casework.attachment (case_id);
-- Which agencies may read it; a paper no agency needs stays in the house.
create table casework.attachment_share (
  attachment_id   uuid not null references casework.attachment,
  case_id         uuid not null references casework.case_record,
  organisation_id uuid not null references directory.organisation,
  shared_by       uuid not null references access.account,
  shared_at       timestamptz not null default now(),
  primary key (attachment_id, organisation_id)
);
create table casework.attachment_content (
  attachment_id uuid primary key references casework.attachment,
  content       bytea not null
);

-- Five misses, then a wait that grows; a ticket that does not exist waits alike.
create table casework.ticket_guard (
  ticket      text primary key,
  misses      int not null default 0,
  wait_until  timestamptz
);
