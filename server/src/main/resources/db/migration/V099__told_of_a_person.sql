-- What proposals, papers of the deliberation and lists of others hold of a person, for the person's report.

-- Proposals that a person may hear of (art. 33): of the own family or about the person alone. None that came from a case,
-- unless it is the person's own and may be told; none that is about another member only; a contested entry or leaving the
-- list only where the person asked for it, for else it would say that somebody else did.
create function privacy.proposals_told(p_person uuid) returns uuid[]
language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(q.id), '{}')
    from (select p.id as proposal from proposal.proposal p where p.person_id = p_person
          union
          select p.id from registry.stay m join proposal.proposal p on p.family_id = m.family_id
           where m.person_id = p_person and p.person_id is null
             and p.proposed_at::date between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')) one
    join proposal.proposal q on q.id = one.proposal
   where (q.case_id is null or privacy.may_be_told(q.case_id)
          and exists (select 1 from casework.case_record c where c.id = q.case_id and c.subject_person = p_person))
     and (q.kind not in ('objection', 'list_exit') or q.origin_kind = 'subject' or q.case_id is not null)
     and (q.kind not in ('facts', 'correction', 'death') or not exists (
       select 1 from unnest(q.touches) t (touched)
        where split_part(t.touched, '/', 1)::uuid not in (
          select p_person union all select q.family_id
          union all select f.dwelling_id from registry.family f where f.id = q.family_id and f.dwelling_id is not null)))
$$;

-- Lines of a deliberation's agenda that stand for the person's family at that time and may be told.
create function privacy.items_told(p_person uuid) returns uuid[]
language sql stable set search_path = pg_catalog as $$
  select coalesce(array_agg(i.id), '{}')
    from registry.stay m join deliberation.agenda_item i on i.family_id = m.family_id
    join deliberation.meeting d on d.id = i.meeting_id
   where m.person_id = p_person
     and d.held_on between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_to, 'infinity')
     and (i.proposal_id is null and i.kind in ('new', 'moved') or i.proposal_id = any (privacy.proposals_told(p_person)))
$$;

create function privacy.letters_about(p_request uuid)
returns table (kind text, number text, issued_at timestamptz, item text, outcome text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := privacy.asked_about(p_request);
begin
  return query
    select l.kind, l.number, l.issued_at, i.kind, d.outcome
      from deliberation.agenda_item i join letter.issued l on l.subject_id = i.meeting_id
      left join deliberation.decision d on d.item_id = i.id
     where i.id = any (privacy.items_told(person)) order by l.issued_at desc, l.kind, i.no limit 200;
end $$;

-- Which dropped lists wrote something of the person, of a family the person belongs or belonged to, or of their houses.
create function privacy.lists_with(p_request uuid)
returns table (name text, dropped_at timestamptz, taken_back boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := privacy.asked_about(p_request); families uuid[]; subjects uuid[];
begin
  select coalesce(array_agg(m.family_id), '{}') into families from registry.stay m where m.person_id = person;
  select families || person || coalesce(array_agg(f.dwelling_id), '{}') into subjects
    from registry.family f where f.id = any (families) and f.dwelling_id is not null;
  return query
    with origins as (
      select v.origin from registry.person_revision v where v.id = person
      union select v.origin from registry.family_revision v where v.id = any (families)
      union select v.origin from registry.membership m join registry.membership_revision v on v.id = m.id where m.person_id = person
      union select v.origin from registry.identifier n join registry.identifier_revision v on v.id = n.id where n.subject_id = person
      union select v.origin from registry.claim c join registry.claim_revision v on v.id = c.id where c.subject_id = any (subjects)
      union select s.origin from registry.sheet s where s.subject_id = any (subjects))
    select i.file_name, i.dropped_at, i.state = 'taken_back'
      from origins o join importing.import i on i.id = o.origin order by i.dropped_at desc limit 200;
end $$;
revoke execute on function privacy.proposals_told(uuid), privacy.items_told(uuid), privacy.letters_about(uuid), privacy.lists_with(uuid) from public;
grant execute on function privacy.proposals_told(uuid), privacy.letters_about(uuid), privacy.lists_with(uuid) to selaras_area;
