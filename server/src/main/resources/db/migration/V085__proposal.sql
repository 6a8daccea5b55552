-- Proposed changes to the registry and to the lists, what became of them, their papers, and who may not judge them.
create schema proposal;
grant usage on schema proposal to selaras_area, selaras_service;

-- changes: what the registry becomes when it is accepted; base: the revision of each subject when it was proposed.
-- restricted: it tells of somebody's health.
-- decided_upon: old and new in words, as whoever accepted it saw them. touches: 'subject/field' of all it would change, so that two proposals about one fact find each other.
-- A family may stay apart from the one proposed for (other_family): who leaves it, who is joined with it.
create table proposal.proposal (
  id           uuid primary key,
  area_no      bigint not null references area.area,
  kind         text not null check (kind in ('facts','correction','death','newcomer','card_number','relations','split','join','move_house','leaving','list_entry','list_exit','objection')),
  family_id    uuid not null references registry.family,
  other_family uuid references registry.family,
  person_id    uuid references registry.person,
  claim_id     uuid,
  ground       text check (length(ground) <= 20),
  changes      jsonb not null default '[]',
  base         jsonb not null default '{}',
  touches      text[] not null default '{}',
  decided_upon jsonb not null default '[]',
  reason       text not null check (length(reason) between 1 and 2000),
  observed_on  date not null,
  origin_kind  text not null check (origin_kind in ('case','import','deliberation','subject','family')),
  origin_id    uuid,
  case_id      uuid references casework.case_record,
  state        text not null default 'PROPOSED' check (state in ('PROPOSED','CHECKED','RETURNED','ACCEPTED','APPLIED','REFUSED','WITHDRAWN','ON_AGENDA','DECIDED','SENT','ANSWERED')),
  word         text check (length(word) <= 2000),
  meeting_id   uuid,
  cycle_id     uuid,
  result       text check (result in ('granted','denied')),
  answered_on  date,
  proposed_by  uuid not null default access.current_account() references access.account,
  proposed_at  timestamptz not null default now(),
  moved_at     timestamptz not null default now(),
  version      int not null default 1,
  restricted   boolean not null default false,
  check (case_id is not distinct from case when origin_kind = 'case' then origin_id end),
  check ((state = 'ANSWERED') = (result is not null))
);
create index proposal_waiting on proposal.proposal (area_no, proposed_at, id)
  where state not in ('APPLIED','REFUSED','WITHDRAWN','ANSWERED');
create index proposal_touching on proposal.proposal using gin (touches)
  where state in ('PROPOSED','CHECKED','RETURNED');
create index on proposal.proposal (family_id, proposed_at);
create index on proposal.proposal (other_family) where other_family is not null;
create index on proposal.proposal (case_id) where case_id is not null;
create index on proposal.proposal (origin_id) where origin_kind = 'subject';
create index on proposal.proposal (meeting_id) where meeting_id is not null;
create index on proposal.proposal (cycle_id) where cycle_id is not null;

-- Who did what and why. Append-only.
create table proposal.step (
  id          uuid primary key,
  proposal_id uuid not null references proposal.proposal,
  at          timestamptz not null default now(),
  actor       uuid not null default access.current_account() references access.account,
  actor_label text not null check (length(actor_label) <= 300),
  act         text not null,
  note        text check (length(note) <= 2000),
  state       text not null
);
create index on proposal.step (proposal_id, at, id);

-- Papers of the case that bear it out.
create table proposal.evidence (
  proposal_id   uuid not null references proposal.proposal,
  attachment_id uuid not null references casework.attachment,
  added_by      uuid not null default access.current_account() references access.account,
  added_at      timestamptz not null default now(),
  primary key (proposal_id, attachment_id)
);

-- Photos and PDFs of a proposal that came from no case or tells of health, or of an entry of an outside source, kept as those of
-- cases are. decision: that of who decided an objection, not of who made it.
create table proposal.paper (
  id          uuid primary key,
  proposal_id uuid references proposal.proposal,
  claim_id    uuid references registry.claim,
  decision    boolean not null default false,
  name        text not null check (length(name) between 1 and 120),
  media_type  text not null check (media_type in ('image/jpeg', 'application/pdf')),
  bytes       int not null,
  sha256      bytea not null,
  content     bytea not null,
  added_by    uuid not null default access.current_account() references access.account,
  added_at    timestamptz not null default now(),
  check ((proposal_id is null) <> (claim_id is null)),
  check (not decision or proposal_id is not null)
);
create index on proposal.paper (proposal_id, added_at) where proposal_id is not null;
create index on proposal.paper (claim_id, added_at) where claim_id is not null;

-- Who contests an entry: known to the officer who wrote it down and to the secretariat that handles it.
create table proposal.contester (
  proposal_id uuid primary key references proposal.proposal,
  name        text check (length(name) between 1 and 120),
  relation    text check (length(relation) <= 60),
  phone       text check (length(phone) <= 30),
  recorded_by uuid not null default access.current_account() references access.account
);

-- Which families an officer said are the own, or are not although somebody there bears the officer's name. Said once.
create table proposal.own_family (
  account_id uuid not null default access.current_account() references access.account,
  family_id  uuid not null references registry.family,
  own        boolean not null,
  said_at    timestamptz not null default now(),
  primary key (account_id, family_id, own)
);

-- A form before it is a proposal, begun on a case's page or a family's: its author's own, for seven days.
create table proposal.draft (
  id         uuid not null,
  account_id uuid not null default access.current_account() references access.account,
  case_id    uuid references casework.case_record,
  family_id  uuid references registry.family,
  kind       text not null check (length(kind) <= 20),
  typed      text not null check (length(typed) <= 30000),
  saved_at   timestamptz not null default now(),
  primary key (account_id, id),
  check ((case_id is null) <> (family_id is null))
);
create index on proposal.draft (saved_at);

do $$ declare t text; begin
  foreach t in array array['proposal','step','evidence','paper','contester','own_family'] loop
    execute format('alter table proposal.%I enable row level security', t);
    execute format('grant select, insert on proposal.%I to selaras_area', t);
  end loop;
end $$;
grant update (state, word, meeting_id, cycle_id, result, answered_on, decided_upon, moved_at, version) on proposal.proposal to selaras_area;

-- Whoever sees the place and, where it came from a case, the case.
do $$
declare
  inside constant text :=
    $p$area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
       and case when (select current_setting('app.areas') = '') then true
                else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
       and case when case_id is null then (select current_setting('app.rank')::int) <= 3
                else exists (select 1 from casework.case_record c where c.id = case_id) end
       and (select access.ok())$p$;
  writing constant text := $p$ and current_setting('app.write') = 'on'$p$;
begin
  execute format('create policy own_area on proposal.proposal for select to selaras_area using (%s)', inside);
  execute format('create policy officers_propose on proposal.proposal for insert to selaras_area with check (%s)',
                 inside || writing || $p$ and proposed_by = access.current_account() and state = 'PROPOSED'$p$);
  execute format('create policy officers_move on proposal.proposal for update to selaras_area using (%s) with check (%s)',
                 inside || writing, inside || writing);
end $$;

-- The program closes a month after its cut-off day: what a deliberation has is sent on or goes back, and nothing else.
create policy jobs_see on proposal.proposal for select to selaras_service
  using (state in ('ON_AGENDA', 'DECIDED', 'SENT', 'ACCEPTED') and (select access.ok()));
create policy jobs_move on proposal.proposal for update to selaras_service
  using (state in ('ON_AGENDA', 'DECIDED')) with check (state in ('SENT', 'ACCEPTED') and (select access.ok()));
grant select, update (state, word, meeting_id, cycle_id, moved_at, version) on proposal.proposal to selaras_service;
create policy jobs_add on proposal.step for insert to selaras_service
  with check (actor = access.current_account() and state in ('SENT', 'ACCEPTED')
              and exists (select 1 from proposal.proposal p where p.id = proposal_id));
grant insert on proposal.step to selaras_service;
-- An objection that goes back undecided leaves the entry it contests undecided.
grant usage on schema registry to selaras_service;
grant select (id, objection, outcome), update (objection, objected_on, objection_ground, outcome, outcome_on, outcome_because)
  on registry.claim to selaras_service;
create policy jobs_see on registry.claim for select to selaras_service using (objection is not null and (select access.ok()));
create policy jobs_reopen on registry.claim for update to selaras_service
  using (outcome in ('agreed', 'upheld')) with check (outcome = 'pending' and (select access.ok()));

-- What tells of somebody's health is known to who proposed it and to those who judge it: no list, history or page names it to others.
create policy health_stays on proposal.proposal as restrictive for select to selaras_area
  using (not restricted or proposed_by = (select access.current_account())
         or (select current_setting('app.role') in ('supervisor', 'secretariat', 'manager')));
create policy with_the_proposal on proposal.step for select to selaras_area
  using (exists (select 1 from proposal.proposal p where p.id = proposal_id));
create policy officers_add on proposal.step for insert to selaras_area
  with check (current_setting('app.write') = 'on' and actor = access.current_account()
              and exists (select 1 from proposal.proposal p where p.id = proposal_id));
create policy with_the_proposal on proposal.evidence for select to selaras_area
  using (exists (select 1 from proposal.proposal p where p.id = proposal_id));
create policy officers_add on proposal.evidence for insert to selaras_area
  with check (current_setting('app.write') = 'on' and added_by = access.current_account()
              and exists (select 1 from proposal.proposal p join casework.attachment a on a.case_id = p.case_id
                           where p.id = proposal_id and a.id = attachment_id));
create policy with_what_it_bears_out on proposal.paper for select to selaras_area
  using (case when claim_id is null then exists (select 1 from proposal.proposal p where p.id = proposal_id)
              else exists (select 1 from registry.claim c where c.id = claim_id) end);
-- Evidence comes while a proposal is judged, the paper of a decision once it went on or was decided; an entry's with the entry.
create policy officers_add on proposal.paper for insert to selaras_area
  with check (current_setting('app.write') = 'on' and added_by = access.current_account()
              and case when claim_id is not null then exists (select 1 from registry.claim c where c.id = claim_id and c.kind = 'flag')
                       when decision then exists (select 1 from proposal.proposal p
                         where p.id = proposal_id and p.kind = 'objection'
                           and p.state in ('REFUSED', 'ACCEPTED', 'ON_AGENDA', 'DECIDED', 'SENT', 'ANSWERED'))
                       else exists (select 1 from proposal.proposal p
                         where p.id = proposal_id and (p.case_id is null or p.restricted) and p.state in ('PROPOSED', 'RETURNED')) end);
-- The names of roles stand here because an auditor of the district, of the same rank, must not read it.
create policy who_handles_it on proposal.contester for select to selaras_area
  using ((recorded_by = (select access.current_account())
          or (select current_setting('app.role') in ('secretariat', 'manager') and current_setting('app.rank')::int = 3))
         and exists (select 1 from proposal.proposal p where p.id = proposal_id));
create policy officers_add on proposal.contester for insert to selaras_area
  with check (current_setting('app.write') = 'on' and recorded_by = access.current_account()
              and exists (select 1 from proposal.proposal p where p.id = proposal_id and p.proposed_by = access.current_account()));
create policy own_word on proposal.own_family for select to selaras_area
  using (account_id = access.current_account() and (select access.ok()));
create policy own_word_given on proposal.own_family for insert to selaras_area
  with check (account_id = access.current_account() and current_setting('app.write') = 'on' and (select access.ok()));

-- A draft is seen by nobody but its author, while the case or the family is in sight; the sweep takes away old ones unread.
alter table proposal.draft enable row level security;
grant select, insert, update, delete on proposal.draft to selaras_area;
create policy own_drafts on proposal.draft to selaras_area
  using (account_id = (select access.current_account()) and current_setting('app.write') = 'on' and (select access.ok()))
  with check (account_id = (select access.current_account()) and current_setting('app.write') = 'on' and (select access.ok())
              and case when case_id is null then exists (select 1 from registry.family f where f.id = family_id)
                       else exists (select 1 from casework.case_record c where c.id = case_id) end);
create policy only_in_sight on proposal.draft as restrictive for select to selaras_area
  using (case when case_id is null then exists (select 1 from registry.family f where f.id = family_id)
              else exists (select 1 from casework.case_record c where c.id = case_id) end);
grant select (id, saved_at), delete on proposal.draft to selaras_service;
create policy old_drafts on proposal.draft to selaras_service
  using (saved_at < now() - interval '7 days' and (select access.ok()));

-- Whether a family is the officer's own: said so, or somebody there bears the officer's name and it was not denied.
create function proposal.is_own_family(p_family uuid) returns boolean
language sql stable set search_path = pg_catalog as $$
  select exists (select 1 from proposal.own_family o
                  where o.account_id = access.current_account() and o.family_id = p_family and o.own)
      or exists (select 1 from registry.person p join access.account a on lower(btrim(a.full_name)) = lower(btrim(p.name))
                  where a.id = access.current_account() and p.family_id = p_family)
         and not exists (select 1 from proposal.own_family o
                          where o.account_id = access.current_account() and o.family_id = p_family and not o.own)
$$;

-- Nobody proposes for the own family; nobody judges an own proposal or one on the own family; judging is for the subdistrict
-- and above. What a deliberation says of a proposal is not the judgement of the officer who writes it down.
create function proposal.guard() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'UPDATE' and (new.state = old.state or new.state not in ('CHECKED', 'RETURNED', 'ACCEPTED', 'REFUSED', 'APPLIED')
                           or old.state in ('ON_AGENDA', 'DECIDED')) then
    return new;
  end if;
  if current_setting('app.account', true) is null then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.proposed_by = access.current_account() then
    raise exception 'nobody judges an own proposal' using errcode = '42501';
  end if;
  if tg_op = 'UPDATE' and current_setting('app.rank')::int < 2 then
    raise exception 'a proposal is judged in the subdistrict or above' using errcode = '42501';
  end if;
  if proposal.is_own_family(new.family_id) or new.other_family is not null and proposal.is_own_family(new.other_family) then
    raise exception 'nobody proposes for or judges the own family' using errcode = '42501';
  end if;
  return new;
end $$;
revoke execute on function proposal.is_own_family(uuid), proposal.guard() from public;
grant execute on function proposal.is_own_family(uuid) to selaras_area;
create trigger guarded before insert or update on proposal.proposal for each row execute function proposal.guard();
