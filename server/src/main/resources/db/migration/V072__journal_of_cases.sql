-- Whoever may see a case reads its trail; nobody, not the auditor of the area either, reads the trail of a case closed to them.
create policy with_the_case on journal.entry as restrictive for select to selaras_area
  using (case_id is null or exists (select 1 from casework.case_record c where c.id = case_id));
create policy trail_of_a_case on journal.entry for select to selaras_area
  using (case_id is not null and (select access.ok()));
