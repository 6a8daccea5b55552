-- Who sees and changes which row of casework. Policies of one kind of role each, never OR-ed (the planner needs that).

create or replace function access.named_cases(p_account uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(case_id), '{}') from casework.named_officer where account_id = p_account
$$;

do $$ declare t text; begin
  foreach t in array array['case_record','reporter','added_reporter','named_officer','referral','step','outside_check','contact_attempt','confirmation','attachment','attachment_share','attachment_content','ticket_guard'] loop
    execute format('alter table casework.%I enable row level security', t);
    if t <> 'ticket_guard' then
      execute format('grant select on casework.%I to selaras_area, selaras_agency, selaras_service', t);
    end if;
  end loop;
end $$;

-- Officers by area. A province or the ministry sees what climbed to it; nobody sees a matter about himself or below its floor.
create policy area_sees on casework.case_record for select to selaras_area using (
  area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and case when (select current_setting('app.areas') = '') then true
           else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
  and floor_rank <= (select current_setting('app.rank')::int)
  and ((select current_setting('app.rank')::int) <= 3 or reached_rank >= (select current_setting('app.rank')::int))
  and about_account is distinct from (select current_setting('app.account')::uuid)
  and (select access.ok()));
create policy restricted_to_named on casework.case_record as restrictive for select to selaras_area, selaras_agency
  using (not restricted or id = any ((select current_setting('app.cases'))::uuid[]));
create policy area_records on casework.case_record for insert to selaras_area with check (
  area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and case when (select current_setting('app.areas') = '') then true
           else (select nullif(current_setting('app.areas'), '')::int8multirange) @> area_no end
  and current_setting('app.write') = 'on' and (select access.ok()));
create policy area_moves on casework.case_record for update to selaras_area using (
  area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and current_setting('app.write') = 'on' and (select access.ok())) with check (
  area_no >= current_setting('app.lo')::bigint and area_no < current_setting('app.hi')::bigint
  and current_setting('app.write') = 'on');
grant insert, update on casework.case_record to selaras_area;

-- Agencies through a referral to them; they move the case only as their answer does.
create policy agency_sees on casework.case_record for select to selaras_agency using (
  exists (select 1 from casework.referral r where r.case_id = case_record.id
          and r.organisation_id = any ((select current_setting('app.orgs'))::uuid[]))
  and about_account is distinct from (select current_setting('app.account')::uuid)
  and (select access.ok()));
create policy agency_moves on casework.case_record for update to selaras_agency using (
  exists (select 1 from casework.referral r where r.case_id = case_record.id
          and r.organisation_id = any ((select current_setting('app.orgs'))::uuid[]))
  and (select access.ok())) with check (true);
grant update (state, clock_step, clock_started_at, clock_limit, clock_source, clock_paused_at, clock_paused_seconds,
  clock_stopped_at, due_at, outcome, outcome_text, closed_at, desk_rank, version) on casework.case_record to selaras_agency;

-- The citizen with ticket and PIN: casework.open_ticket puts the one case into the signed scope.
create policy public_sees on casework.case_record for select to selaras_public
  using (id = any ((select current_setting('app.tickets'))::uuid[]) and (select access.ok()));
create policy public_answers on casework.case_record for update to selaras_public
  using (id = any ((select current_setting('app.tickets'))::uuid[]) and (select access.ok())) with check (true);
grant select (id, ticket, area_no, channel, kind, matter, sector, topic, title, words, urgency, urgency_reason, restricted,
  floor_rank, about_account, subject_person, subject_name, subject_note, state, desk_rank, reached_rank, assignee,
  clock_step, clock_started_at, clock_limit, clock_source, clock_paused_at, clock_paused_seconds, clock_stopped_at,
  due_at, pause_reason, outcome, outcome_text, recorded_by, recorded_at, closed_at, version) on casework.case_record to selaras_public;
grant update (state, clock_step, clock_started_at, clock_limit, clock_source, clock_paused_at, clock_paused_seconds,
  clock_stopped_at, due_at, closed_at, desk_rank, reached_rank, version) on casework.case_record to selaras_public;

-- Recurring jobs move what ran out of time.
create policy jobs_see on casework.case_record for select to selaras_service using ((select access.ok()));
create policy jobs_move on casework.case_record for update to selaras_service using ((select access.ok())) with check (true);
grant update on casework.case_record to selaras_service;

-- What hangs on a case is seen by whoever sees the case.
do $$ declare t text; begin
  foreach t in array array['reporter','added_reporter','named_officer','outside_check','contact_attempt','confirmation'] loop
    execute format('create policy with_the_case on casework.%I for select to selaras_area, selaras_service using (exists (select 1 from casework.case_record c where c.id = case_id))', t);
  end loop;
  -- Who is named on a restricted case is decided by casework.name_officers alone.
  foreach t in array array['reporter','added_reporter','outside_check','contact_attempt','confirmation'] loop
    execute format('create policy officers_add on casework.%I for insert to selaras_area with check (current_setting(''app.write'') = ''on'' and (select access.ok()))', t);
    execute format('grant insert on casework.%I to selaras_area', t);
  end loop;
end $$;

-- Who asked to stay confidential is known to the recorder's secretariat only, not to the village or the subdistrict.
create policy confidential_stays on casework.reporter as restrictive for select to selaras_area
  using (manner <> 'confidential' or (select current_setting('app.rank')::int) >= 3);

create policy confidential_stays on casework.added_reporter as restrictive for select to selaras_area
  using (manner <> 'confidential' or (select current_setting('app.rank')::int) >= 3);

-- A draft is seen by nobody but who types it; the sweep takes away what is older than a week without reading it.
alter table casework.intake_draft enable row level security;
grant select, insert, update, delete on casework.intake_draft to selaras_area;
create policy own_drafts on casework.intake_draft to selaras_area
  using (account_id = access.current_account() and current_setting('app.write') = 'on' and (select access.ok()))
  with check (account_id = access.current_account() and current_setting('app.write') = 'on' and (select access.ok()));
grant select (id, saved_at), delete on casework.intake_draft to selaras_service;
create policy old_drafts on casework.intake_draft to selaras_service
  using (saved_at < now() - interval '7 days' and (select access.ok()));

-- Of who brought a restricted matter the named officers of the agency learn only how to reach the person without danger.
revoke select on casework.reporter from selaras_agency;
grant select (case_id, safe_contact) on casework.reporter to selaras_agency;
create policy agency_reaches_safely on casework.reporter for select to selaras_agency
  using (exists (select 1 from casework.case_record c where c.id = case_id and c.restricted));

create policy public_confirms on casework.confirmation for insert to selaras_public
  with check (case_id = any ((select current_setting('app.tickets'))::uuid[]) and manner = 'pin' and (select access.ok()));
grant insert on casework.confirmation to selaras_public;

create policy area_sees on casework.referral for select to selaras_area, selaras_service, selaras_public
  using (exists (select 1 from casework.case_record c where c.id = case_id));
create policy agency_sees on casework.referral for select to selaras_agency
  using (organisation_id = any ((select current_setting('app.orgs'))::uuid[]) and (select access.ok()));
create policy restricted_to_named on casework.referral as restrictive to selaras_agency
  using ((not restricted or case_id = any ((select current_setting('app.cases'))::uuid[]))
         and about_account is distinct from (select current_setting('app.account')::uuid));
create policy area_sends on casework.referral for insert to selaras_area
  with check (current_setting('app.write') = 'on' and exists (select 1 from casework.case_record c where c.id = case_id));
create policy area_moves on casework.referral for update to selaras_area
  using (current_setting('app.write') = 'on' and exists (select 1 from casework.case_record c where c.id = case_id)) with check (true);
create policy others_move on casework.referral for update to selaras_service, selaras_public
  using (exists (select 1 from casework.case_record c where c.id = case_id)) with check (true);
create policy agency_moves on casework.referral for update to selaras_agency
  using (organisation_id = any ((select current_setting('app.orgs'))::uuid[]) and (select access.ok()))
  with check (organisation_id = any ((select current_setting('app.orgs'))::uuid[]));
grant insert, update on casework.referral to selaras_area;
grant update on casework.referral to selaras_agency, selaras_service;
grant select on casework.referral to selaras_public;
grant update (state, clock_started_at, clock_limit, clock_source, due_at, ended_at) on casework.referral to selaras_public;
grant usage on sequence casework.referral_number to selaras_area;

-- An agency reads the steps of its own referrals and those shared with it, nothing of the other agencies' talk.
create policy with_the_case on casework.step for select to selaras_area, selaras_service, selaras_public
  using (exists (select 1 from casework.case_record c where c.id = case_id));
create policy agency_reads_its_own on casework.step for select to selaras_agency
  using (exists (select 1 from casework.referral r where r.id = referral_id) or actor = (select current_setting('app.account')::uuid));
create policy everybody_adds on casework.step for insert to selaras_area, selaras_agency, selaras_service, selaras_public
  with check ((select access.ok()) and current_setting('app.write') = 'on');
grant insert on casework.step to selaras_area, selaras_agency, selaras_service, selaras_public;
grant select on casework.step to selaras_public;

-- Papers: officers with the case; an agency what was shared with it or what it added itself.
create policy with_the_case on casework.attachment for select to selaras_area, selaras_service
  using (exists (select 1 from casework.case_record c where c.id = case_id));
create policy agency_reads_shared on casework.attachment for select to selaras_agency
  using (exists (select 1 from casework.case_record c where c.id = case_id)
         and (added_by = (select current_setting('app.account')::uuid)
              or id in (select s.attachment_id from casework.attachment_share s
                         where s.organisation_id = any ((select current_setting('app.orgs'))::uuid[]))));
create policy officers_add on casework.attachment for insert to selaras_area, selaras_agency
  with check (current_setting('app.write') = 'on' and added_by = access.current_account()
              and exists (select 1 from casework.case_record c where c.id = case_id));
create policy with_the_paper on casework.attachment_share for select to selaras_area, selaras_service
  using (exists (select 1 from casework.attachment a where a.id = attachment_id));
create policy agency_reads_its_own on casework.attachment_share for select to selaras_agency
  using (organisation_id = any ((select current_setting('app.orgs'))::uuid[])
         and exists (select 1 from casework.case_record c where c.id = case_id));
create policy officers_share on casework.attachment_share for insert to selaras_area
  with check (current_setting('app.write') = 'on' and shared_by = access.current_account()
              and exists (select 1 from casework.attachment a where a.id = attachment_id));
grant insert on casework.attachment_share to selaras_area;
grant insert on casework.attachment, casework.attachment_content to selaras_area, selaras_agency;
create policy with_the_paper on casework.attachment_content for select to selaras_area, selaras_agency, selaras_service
  using (exists (select 1 from casework.attachment a where a.id = attachment_id));
create policy officers_add on casework.attachment_content for insert to selaras_area, selaras_agency
  with check (exists (select 1 from casework.attachment a where a.id = attachment_id));

-- Persons and families of referred cases are known to the agency that must act.
create or replace function registry.agency_may_read(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (select 1 from casework.case_record c join casework.referral r on r.case_id = c.id
                  where c.subject_person = p_person
                    and r.state not in ('DRAFTED', 'WITHDRAWN')
                    and (not c.restricted or c.id = any (current_setting('app.cases')::uuid[]))
                    and c.about_account is distinct from current_setting('app.account')::uuid
                    and r.organisation_id = any (current_setting('app.orgs')::uuid[]))
$$;

-- Dwellings, families and people of the cases that climbed to a province or the ministry.
create or replace function registry.climbed() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with subject as (
    select distinct p.family_id from casework.case_record c join registry.person p on p.id = c.subject_person
     where c.reached_rank >= 4 and c.reached_rank >= current_setting('app.rank')::int and access.ok()
       and c.area_no >= current_setting('app.lo')::bigint and c.area_no < current_setting('app.hi')::bigint
       and c.about_account is distinct from current_setting('app.account')::uuid
       and (not c.restricted or c.id = any (current_setting('app.cases')::uuid[])))
  select coalesce(array_agg(id), '{}') from (
    select p.id from registry.person p join subject using (family_id)
    union select family_id from subject
    union select f.dwelling_id from registry.family f join subject on f.id = subject.family_id) as known
$$;

-- Whether another referral of this case that its agency answers itself is open; an agency does not see the others' rows.
create function casework.other_referral_open(p_case uuid, p_than uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select access.ok() and exists (select 1 from casework.referral r where r.case_id = p_case and r.id <> p_than
    and r.answers_here and r.state in ('DRAFTED','SENT','RECEIVED','NEEDS_INFORMATION','ACCEPTED','WAITING_LIST','IN_SERVICE'))
$$;
revoke execute on function casework.other_referral_open(uuid, uuid) from public;
grant execute on function casework.other_referral_open(uuid, uuid) to selaras_area, selaras_agency, selaras_service;

-- Opens one ticket for the public page: compares the keyed hash, counts misses, widens the signed scope to that one case.
-- An unknown ticket and a wrong PIN take the same path and give the same answer.
create function casework.open_ticket(p_ticket text, p_pin_hash bytea, out opened boolean, out wait_seconds int)
language plpgsql security definer set search_path = pg_catalog, casework as $$
declare found_id uuid; guard record;
begin
  perform access.ok();
  opened := false; wait_seconds := 0;
  insert into casework.ticket_guard (ticket) values (p_ticket) on conflict do nothing;
  select * into guard from casework.ticket_guard g where g.ticket = p_ticket for update;
  if guard.wait_until > now() then
    wait_seconds := ceil(extract(epoch from guard.wait_until - now()));
    return;
  end if;
  select c.id into found_id from casework.case_record c where c.ticket = p_ticket and c.pin_hash = p_pin_hash;
  if found_id is null then
    update casework.ticket_guard g set misses = misses + 1,
      wait_until = case when misses + 1 >= 5 then now() + least(interval '1 day', interval '1 minute' * power(2, least(misses - 4, 12))) end
      where g.ticket = p_ticket;
    return;
  end if;
  delete from casework.ticket_guard g where g.ticket = p_ticket;
  perform set_config('app.tickets', array[found_id]::text, true);
  perform set_config('app.sig', access.signature(), true);
  opened := true;
end $$;
revoke execute on function casework.open_ticket(text, bytea) from public;
grant execute on function casework.open_ticket(text, bytea) to selaras_public;

-- A window prints a new PIN; the old one and its waits are gone.
create function casework.clear_ticket_guard(p_ticket text) returns void
language sql security definer set search_path = pg_catalog, casework as $$ delete from casework.ticket_guard where ticket = p_ticket and access.ok() $$;
revoke execute on function casework.clear_ticket_guard(text) from public;
grant execute on function casework.clear_ticket_guard(text) to selaras_area;

-- Names the designated officers of the area on a new restricted case, and the recorder.
create function casework.name_officers(p_case uuid, p_area bigint) returns void
language sql security definer set search_path = pg_catalog, casework as $$
  insert into casework.named_officer (case_id, account_id, named_by)
  select p_case, a.id, access.current_account() from access.account a
   where access.ok()
     and exists (select 1 from casework.case_record c where c.id = p_case and c.area_no = p_area
                    and c.recorded_by = access.current_account() and c.recorded_at >= now() - interval '1 minute'
                    and c.about_account is distinct from a.id)
     and (a.id = access.current_account()
          or a.suspended_at is null
             and exists (select 1 from access.post p where p.account_id = a.id and p.handles_restricted
                     and p_area >= p.area_lo and p_area < p.area_hi and p.role in ('secretariat','manager')
                     and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date)))
  on conflict do nothing
$$;
revoke execute on function casework.name_officers(uuid, bigint) from public;
grant execute on function casework.name_officers(uuid, bigint) to selaras_area;

-- Names officers of an agency on a restricted case that is sent to it; only who is named on the case may, and only those whom
-- an administrator designated. Answers how many of p_accounts that were.
create function casework.name_agency_officers(p_case uuid, p_organisation uuid, p_accounts uuid[]) returns int
language plpgsql security definer set search_path = pg_catalog, casework, pg_temp as $$
declare named int;
begin
  perform access.ok();
  if current_setting('app.write') <> 'on' or p_case <> all (current_setting('app.cases')::uuid[]) then
    raise exception 'not named on this case' using errcode = '42501';
  end if;
  with fit as (
    select distinct p.account_id from access.post p join access.account a on a.id = p.account_id
     where p.account_id = any (p_accounts) and p.role = 'agency' and p.organisation_id = p_organisation and p.handles_restricted
       and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date) and a.suspended_at is null
       and exists (select 1 from case_record c where c.id = p_case and c.restricted and c.about_account is distinct from a.id)
  ), added as (
    insert into named_officer (case_id, account_id, named_by)
    select p_case, f.account_id, access.current_account() from fit f on conflict do nothing
  )
  select count(*) into named from fit;
  return named;
end $$;
revoke execute on function casework.name_agency_officers(uuid, uuid, uuid[]) from public;
grant execute on function casework.name_agency_officers(uuid, uuid, uuid[]) to selaras_area;

-- Names one more designated officer of the area on a restricted case; only who is named on it may.
create function casework.name_colleague(p_case uuid, p_account uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, casework, pg_temp as $$
begin
  perform access.ok();
  if current_setting('app.write') <> 'on' or p_case <> all (current_setting('app.cases')::uuid[]) then
    raise exception 'not named on this case' using errcode = '42501';
  end if;
  insert into named_officer (case_id, account_id, named_by)
  select c.id, a.id, access.current_account() from case_record c, access.account a
   where c.id = p_case and c.restricted and a.id = p_account and a.suspended_at is null and c.about_account is distinct from a.id
     and exists (select 1 from access.post p where p.account_id = a.id and p.handles_restricted
                  and c.area_no >= p.area_lo and c.area_no < p.area_hi and 5 - p.level >= c.floor_rank
                  and p.role in ('facilitator','puskesos','supervisor','secretariat','manager')
                  and p.valid_from <= current_date and (p.valid_to is null or p.valid_to > current_date))
  on conflict do nothing;
  return found;
end $$;
revoke execute on function casework.name_colleague(uuid, uuid) from public;
grant execute on function casework.name_colleague(uuid, uuid) to selaras_area;

-- How many restricted cases are open in one's area: that they exist, nothing more. What is about the reader, or the reader's
-- own village government, is not counted either.
create function casework.restricted_open() returns int
language sql stable security definer set search_path = pg_catalog, casework as $$
  select count(*)::int from casework.case_record c
   where c.restricted and c.state <> 'CLOSED' and access.ok()
     and c.area_no >= current_setting('app.lo')::bigint and c.area_no < current_setting('app.hi')::bigint
     and (current_setting('app.areas') = '' or nullif(current_setting('app.areas'), '')::int8multirange @> c.area_no)
     and c.floor_rank <= current_setting('app.rank')::int
     and (current_setting('app.rank')::int <= 3 or c.reached_rank >= current_setting('app.rank')::int)
     and c.about_account is distinct from current_setting('app.account')::uuid
$$;
revoke execute on function casework.restricted_open() from public;
grant execute on function casework.restricted_open() to selaras_area;
