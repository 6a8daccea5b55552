package id.selaras.registry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to be looked at in one village. */
@Component
class CheckStore {
    private static final String LAST_SEEN = """
            with subject (id, family_id) as (
              select id, id from registry.family where area_no = :village and not withdrawn
              union all select dwelling_id, id from registry.family where area_no = :village and dwelling_id is not null and not withdrawn
              union all select id, family_id from registry.person where area_no = :village and life = 'living' and family_id is not null and not withdrawn),
            seen as (
              select subject.family_id as id, coalesce(max(last.seen), date '1900-01-01') as seen
                from subject
                left join lateral (
                  select max(s.observed_on) as seen from registry.sheet s
                   where s.subject_id = subject.id and s.area_no = :village
                     and not exists (select 1 from registry.withdrawal w where w.origin = s.origin)) last on true
               group by subject.family_id)
            """;

    private static final String PROBLEMS = """
            with person as (
              select p.id, p.family_id, p.name, p.nik, p.birth_date, p.birth_precision,
                     (select coalesce(s.answers -> 'nik_match' ->> 0, s.answers ->> 'nik_match')
                        from registry.sheet s left join registry.withdrawal w on w.origin = s.origin
                       where s.area_no = :village and s.subject_id = p.id and jsonb_exists(s.answers, 'nik_match') and w.origin is null
                       order by s.observed_on desc, s.recorded_at desc limit 1) as answer
                from registry.person p
               where p.area_no = :village and p.life = 'living' and p.family_id is not null and not p.withdrawn),
            problem as (
              select p.id, p.family_id, p.name, k.kind
                from person p cross join lateral (values
                  ('no_nik', p.nik is null),
                  ('odd_nik', p.nik ~ '^0|0000$|^(.)\\1{15}$' or substr(p.nik, 9, 2)::int not between 1 and 12
                     or not (substr(p.nik, 7, 2)::int between 1 and 31 or substr(p.nik, 7, 2)::int between 41 and 71)),
                  ('unmatched', p.nik is not null and p.answer in ('differs', 'card_differs', 'not_found')),
                  ('unchecked', p.nik is not null and p.answer is null),
                  ('shared_nik', exists (select 1 from registry.person o where o.nik = p.nik and o.id <> p.id and not o.withdrawn)),
                  ('new_year_birth', p.birth_precision = 'day' and extract(doy from p.birth_date) = 1)) k (kind, holds)
               where k.holds)
            """;

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A family, or a person in it, and when it was last seen; null of a person. */
    record Found(
            UUID id, UUID family, String name, @Nullable LocalDate seen) {}

    /** How many of each kind. */
    Map<CheckKind, Long> counts(long village, LocalDate staleBefore) {
        var counts = new EnumMap<CheckKind, Long>(CheckKind.class);
        jdbc.sql("/* registry.check-counts */ " + PROBLEMS
                        + " select kind, count(*) as many from problem group by kind")
                .param("village", village)
                .query(row -> {
                    var kind = CheckKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
                    counts.put(kind, row.getLong("many"));
                });
        counts.put(
                CheckKind.STALE,
                jdbc.sql("/* registry.check-stale-count */ " + LAST_SEEN
                                + " select count(*) from seen where seen < :before")
                        .param("village", village)
                        .param("before", staleBefore)
                        .query(Long.class)
                        .single());
        return counts;
    }

    /** The longest unseen first; after a family of an earlier page. */
    List<Found> stale(long village, LocalDate staleBefore, LocalDate afterSeen, UUID afterId, int limit) {
        return jdbc.sql("/* registry.check-stale */ " + LAST_SEEN + """
                        select seen.id, seen.seen,
                               (select p.name from registry.person p where p.family_id = seen.id and not p.withdrawn
                                 order by (p.relation = 'head') desc, p.birth_date nulls last, p.id limit 1) as name
                          from seen where seen.seen < :before and (seen.seen, seen.id) > (:afterSeen, :afterId)
                         order by seen.seen, seen.id limit :limit
                        """)
                .param("village", village)
                .param("before", staleBefore)
                .param("afterSeen", afterSeen)
                .param("afterId", afterId)
                .param("limit", limit)
                .query((row, n) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getObject("id", UUID.class),
                        Objects.requireNonNullElse(row.getString("name"), "–"),
                        row.getObject("seen", LocalDate.class)))
                .list();
    }

    /** The latest recorded first; after a person of an earlier page. */
    List<Found> people(long village, CheckKind kind, UUID after, int limit) {
        return jdbc.sql("/* registry.check-people */ " + PROBLEMS + """
                        select id, family_id, name from problem where kind = :kind and id < :after order by id desc limit :limit
                        """)
                .param("village", village)
                .param("kind", kind.code())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new Found(
                        row.getObject("id", UUID.class),
                        row.getObject("family_id", UUID.class),
                        row.getString("name"),
                        null))
                .list();
    }
}
