-- The acts of ending. Each takes ids that ran out and that nothing keeps; none can be called but by privacy.end_batch.

create function privacy.end_reporters(p_cases uuid[]) returns void
language sql set search_path = pg_catalog as $$
  update casework.reporter set name = null, relation = null, phone = null, safe_contact = null where case_id = any (p_cases);
  update casework.added_reporter set name = null, relation = null, phone = null where case_id = any (p_cases);
$$;

-- The file goes; that there was one of this size stays.
create function privacy.end_attachments(p_attachments uuid[]) returns void
language sql set search_path = pg_catalog as $$
  delete from casework.attachment_content where attachment_id = any (p_attachments);
  update casework.attachment set name = '–', sha256 = '' where id = any (p_attachments);
$$;

create function privacy.end_claims(p_subjects uuid[]) returns void
language sql set search_path = pg_catalog as $$
  update registry.claim set contested_because = null where subject_id = any (p_subjects) and contested_because is not null;
  update registry.claim_past set contested_because = null where subject_id = any (p_subjects) and contested_because is not null;
  update proposal.paper set name = '–', content = '', sha256 = ''
   where claim_id in (select c.id from registry.claim c where c.subject_id = any (p_subjects));
$$;

create function privacy.end_proposals(p_proposals uuid[]) returns void
language sql set search_path = pg_catalog as $$
  delete from proposal.contester where proposal_id = any (p_proposals);
  update proposal.paper set name = '–', content = '', sha256 = '' where proposal_id = any (p_proposals);
  update proposal.step set note = null where proposal_id = any (p_proposals);
  update proposal.proposal set changes = '[]', base = '{}', touches = '{}', decided_upon = '[]', reason = '–', word = null
   where id = any (p_proposals);
$$;

-- That somebody of the area needed it, and whether it was met, stays.
create function privacy.end_needs(p_needs uuid[]) returns void
language sql set search_path = pg_catalog as $$
  update benefit.need set person_id = null, reason = case when reason is null then null else '–' end where id = any (p_needs);
  update benefit.need_step set reason = null where need_id = any (p_needs);
$$;

-- Area, topic, days, outcome kinds and clocks stay; whose it was, what was said and written does not.
create function privacy.end_cases(p_cases uuid[]) returns void
language sql set search_path = pg_catalog as $$
  select privacy.end_reporters(p_cases);
  select privacy.end_attachments(coalesce(array_agg(a.id), '{}')) from casework.attachment a where a.case_id = any (p_cases);
  select privacy.end_proposals(coalesce(array_agg(q.id), '{}')) from proposal.proposal q where q.case_id = any (p_cases);
  update letter.issued set content = null where case_id = any (p_cases);
  update correspondence.letter set recipient = '', body = '–', reason = null where case_id = any (p_cases);
  update casework.step set note = null, about = null where case_id = any (p_cases);
  update casework.outside_check set asked = '–', answer = '–' where case_id = any (p_cases);
  update casework.contact_attempt set note = null where case_id = any (p_cases);
  update casework.confirmation set note = null where case_id = any (p_cases);
  update casework.referral set asked = '–', reason = null, outcome_text = null, outside_ref = null where case_id = any (p_cases);
  select privacy.end_needs(coalesce(array_agg(n.id), '{}')) from benefit.need n where n.case_id = any (p_cases);
  update casework.case_record set title = '–', words = '–', subject_name = '–', subject_note = null, subject_person = null,
         urgency_reason = null, pause_reason = null, outcome_text = null, pin_hash = '' where id = any (p_cases);
$$;

-- Codes stay, what was written in words or numbers goes, and health goes whole.
create function privacy.end_sheets(p_subjects uuid[]) returns void
language sql set search_path = pg_catalog as $$
  delete from registry.sheet where subject_id = any (p_subjects) and sensitive;
  update registry.sheet s set source_ref = null, answers = coalesce((
           select jsonb_object_agg(a.key, case jsonb_typeof(a.value) when 'array' then a.value -> 0 else a.value end)
             from jsonb_each(s.answers) a
            where jsonb_typeof(a.value) = 'string' or jsonb_typeof(a.value) = 'array' and jsonb_typeof(a.value -> 0) = 'string'), '{}')
   where subject_id = any (p_subjects);
$$;

-- Families in which nobody is left whose data are kept lose number and address.
create function privacy.end_families(p_families uuid[]) returns void
language plpgsql set search_path = pg_catalog as $$
declare homes uuid[];
begin
  update registry.family set card_no = null, source_ref = null where id = any (p_families);
  update registry.family_past set card_no = null, source_ref = null where id = any (p_families);
  delete from registry.identifier_past where subject_id = any (p_families);
  delete from registry.identifier where subject_id = any (p_families);
  select coalesce(array_agg(distinct f.dwelling_id), '{}') into homes from registry.family f
   where f.id = any (p_families) and f.dwelling_id is not null
     and not exists (select 1 from registry.family o where o.dwelling_id = f.dwelling_id and not o.withdrawn and not o.id = any (p_families));
  update registry.dwelling set rt = null, rw = null, hamlet = null, street = null, latitude = null, longitude = null, source_ref = null where id = any (homes);
  update registry.dwelling_past set rt = null, rw = null, hamlet = null, street = null, latitude = null, longitude = null, source_ref = null where id = any (homes);
  perform privacy.end_sheets(p_families || homes);
  perform privacy.end_claims(p_families);
  perform privacy.end_needs(coalesce(array_agg(n.id), '{}')) from benefit.need n where n.family_id = any (p_families);
  perform privacy.end_proposals(coalesce(array_agg(q.id), '{}')) from proposal.proposal q where q.family_id = any (p_families);
end $$;

-- Village, sex, year of birth, relation, days and coded answers stay.
create function privacy.end_persons(p_persons uuid[]) returns void
language plpgsql set search_path = pg_catalog as $$
declare emptied uuid[];
begin
  perform privacy.end_cases(coalesce(array_agg(c.id), '{}')) from casework.case_record c where c.subject_person = any (p_persons);
  update registry.person set name = '–', nik = null, phone = null, source_ref = null,
         birth_date = date_trunc('year', birth_date)::date, birth_precision = case when birth_date is null then null else 'year' end
   where id = any (p_persons);
  update registry.person_past set name = '–', nik = null, phone = null, source_ref = null,
         birth_date = date_trunc('year', birth_date)::date, birth_precision = case when birth_date is null then null else 'year' end
   where id = any (p_persons);
  delete from registry.name_key where person_id = any (p_persons);
  delete from registry.identifier_past where subject_id = any (p_persons);
  delete from registry.identifier where subject_id = any (p_persons);
  perform privacy.end_sheets(p_persons);
  perform privacy.end_needs(coalesce(array_agg(n.id), '{}')) from benefit.need n where n.person_id = any (p_persons);
  perform privacy.end_claims(p_persons);
  update registry.care_assignment set note = null, source_ref = null, end_reason = case when end_reason is null then null else '–––––' end
   where person_id = any (p_persons);
  update registry.care_assignment_past set note = null, source_ref = null, end_reason = case when end_reason is null then null else '–––––' end
   where person_id = any (p_persons);
  update privacy.request set asker_name = case when asker_name is null then null else '–' end, paper_note = null,
         refusal = case when refusal is null then null else '–––––' end where person_id = any (p_persons);
  update privacy.restriction set reason = '–––––', lift_reason = case when lift_reason is null then null else '–––––' end
   where person_id = any (p_persons);
  update importing.kept set name = '–' where subject_id = any (p_persons);
  perform privacy.end_proposals(coalesce(array_agg(q.id), '{}')) from proposal.proposal q where q.person_id = any (p_persons);
  -- Counted family by family: as one join it reads everybody's stays for every batch.
  select coalesce(array_agg(f.id), '{}') into emptied
    from (select distinct m.family_id as id from registry.stay m where m.person_id = any (p_persons)) f
   where (select count(*) from registry.stay o
           where o.family_id = f.id and not o.person_id = any (p_persons)
             and not exists (select 1 from privacy.ended e where e.kind = 'person' and e.subject_id = o.person_id)) = 0;
  perform privacy.end_families(emptied);
end $$;

-- Asked and handed out: the area and the days stay until destroyed; destroyed means the row is gone.
create function privacy.end_requests(p_requests uuid[], p_ending text) returns void
language plpgsql set search_path = pg_catalog as $$
begin
  if p_ending = 'destroy' then
    delete from privacy.correction where request_id = any (p_requests);
    delete from privacy.request where id = any (p_requests);
  else
    update privacy.request set asker_name = case when asker_name is null then null else '–' end, paper_note = null,
           refusal = case when refusal is null then null else '–––––' end where id = any (p_requests);
  end if;
end $$;

-- What a dropped list said: the rows kept for people to look at and the first lines of the file. The file itself lies on the
-- disk; the program deletes it, and again when it starts, should it have been stopped between.
create function privacy.end_import_files(p_imports uuid[]) returns void
language sql set search_path = pg_catalog as $$
  delete from importing.noted_row where import_id = any (p_imports);
  update importing.kept set name = '–' where import_id = any (p_imports);
  update importing.file set sample = '[]' where import_id = any (p_imports);
$$;

create function privacy.end_journal(p_before date, p_lo bigint, p_hi bigint, p_most int) returns int
language plpgsql set search_path = pg_catalog as $$
declare many int;
begin
  update journal.entry set content = null, salt = null
   where id in (select e.id from journal.entry e
                 where e.at < p_before and e.content is not null and e.area_no >= p_lo and e.area_no < p_hi order by e.id limit p_most);
  get diagnostics many = row_count;
  delete from access.session_log l where l.opened_at < p_before and l.token_hash is null
     and exists (select 1 from access.post p where p.account_id = l.account_id and p.area_lo >= p_lo and p.area_lo < p_hi);
  return many;
end $$;

-- One batch of a confirmed run; answers of which kind and how many, and nothing once all is done. For the program's own
-- account alone. A batch stands or falls whole: after a kill the next one finds what is left.
create function privacy.end_batch(p_run uuid, p_most int)
returns table (kind text, many int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare run privacy.ending_run; clock record; ids uuid[]; swept int;
begin
  perform access.ok();
  if current_setting('app.role') <> 'system' then raise exception 'only the system ends' using errcode = '42501'; end if;
  select * into run from privacy.ending_run r where r.id = p_run and r.state = 'confirmed' for update;
  if not found then return; end if;
  for clock in select c.key, c.value ->> 'ending' as ending, (c.value ->> 'before')::date as before
                 from jsonb_each(run.clocks) c where c.value ->> 'ending' <> 'archive' order by c.key loop
    if clock.key = 'journal' then
      swept := privacy.end_journal(clock.before, run.area_lo, run.area_hi, p_most * 10);
    else
      select array_agg(o.subject_id) into ids from privacy.run_out(clock.key, clock.before, run.area_lo, run.area_hi, true, p_most) o;
      swept := coalesce(cardinality(ids), 0);
    end if;
    continue when swept = 0;
    case clock.key
      when 'journal' then null;
      when 'closed_case' then perform privacy.end_cases(ids);
      when 'attachment' then perform privacy.end_attachments(ids);
      when 'reporter' then perform privacy.end_reporters(ids);
      when 'person' then perform privacy.end_persons(ids);
      when 'subject_request' then perform privacy.end_requests(ids, clock.ending);
      when 'download' then
        update export.taken set purpose = '–––––', because = case when because is null then null else '–––––' end where id = any (ids);
      when 'import_file' then perform privacy.end_import_files(ids);
    end case;
    if clock.key <> 'journal' then
      insert into privacy.ended (kind, subject_id, run_id) select clock.key, e.id, p_run from unnest(ids) as e (id);
    end if;
    return query select clock.key, swept;
    return;
  end loop;
  update privacy.ending_run set state = 'done', ended_at = now() where id = p_run;
  return query select 'done', 0;
end $$;
revoke execute on function privacy.end_reporters(uuid[]), privacy.end_attachments(uuid[]), privacy.end_claims(uuid[]), privacy.end_proposals(uuid[]), privacy.end_needs(uuid[]), privacy.end_cases(uuid[]),
  privacy.end_sheets(uuid[]), privacy.end_families(uuid[]), privacy.end_persons(uuid[]), privacy.end_requests(uuid[], text),
  privacy.end_import_files(uuid[]), privacy.end_journal(date, bigint, bigint, int), privacy.end_batch(uuid, int) from public;
grant execute on function privacy.end_batch(uuid, int) to selaras_service;
