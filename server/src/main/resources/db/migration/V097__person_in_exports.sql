-- Whether a person's row was in a file: where the person lived when it was taken, unless use was suspended then. A revision
-- recorded while the file was being written counts: rather once too often than once too seldom.
create function privacy.stood_in(p_person uuid, p_lo bigint, p_hi bigint, p_at timestamptz) returns boolean
language sql stable set search_path = pg_catalog as $$
  select coalesce((select r.area_no >= p_lo and r.area_no < p_hi from registry.person_revision r
                    where r.id = p_person and r.recorded_at <= p_at order by r.rev desc limit 1), false)
     and not exists (select 1 from privacy.restriction s where s.person_id = p_person and s.since <= p_at
                      and (s.lifted_at is null or s.lifted_at > p_at))
$$;
revoke execute on function privacy.stood_in(uuid, bigint, bigint, timestamptz) from public;
grant execute on function privacy.stood_in(uuid, bigint, bigint, timestamptz) to selaras_area;

-- The files that held the person who asks: when, in which role, where they work, what for.
create function privacy.files_with(p_request uuid)
returns table (at timestamptz, role text, area_code text, purpose text, number text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := privacy.asked_about(p_request);
begin
  return query
    select t.taken_at, t.role, p.area_code, t.purpose, t.number
      from export.taken t left join lateral (
        select o.area_code from access.post o
         where o.account_id = t.account_id and o.role = t.role and o.valid_from <= t.taken_at::date
           and (o.valid_to is null or o.valid_to >= t.taken_at::date)
         order by o.area_lo limit 1) p on true
     where t.people > 0 and privacy.stood_in(person, t.area_lo, t.area_hi, t.taken_at)
     order by t.taken_at desc limit 500;
end $$;
revoke execute on function privacy.files_with(uuid) from public;
grant execute on function privacy.files_with(uuid) to selaras_area;
