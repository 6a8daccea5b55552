package id.selaras.registry;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Families as their last revisions before a moment say. */
@Component
class PastStore {
    private final JdbcClient jdbc;

    PastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who was then known as a member, head first; empty when nobody was known yet. */
    List<PersonRow> members(UUID family, AsOf then) {
        return jdbc.sql("""
                        /* registry.members-as-of */
                        with known as (
                          select distinct on (r.id) r.* from registry.person_revision r
                           where r.id in (select id from registry.person_revision where family_id = :family)
                             and r.recorded_at < :known
                           order by r.id, r.rev desc),
                        member as (select * from known where family_id = :family and not withdrawn)
                        select p.id, p.family_id, f.dwelling_id, p.relation, p.name, p.sex, p.birth_date, p.birth_precision, p.nik,
                               p.phone, p.life, p.life_since, p.area_no, p.source_kind, p.source_ref, p.observed_on, f.card_no,
                               d.rt, d.rw, d.hamlet, d.street,
                               (select h.name from member h where h.relation = 'head' order by h.life = 'deceased' limit 1)
                                 as head_name
                          from member p
                          left join lateral (select * from registry.family_revision r
                                              where r.id = :family and r.recorded_at < :known
                                              order by r.rev desc limit 1) f on true
                          left join lateral (select * from registry.dwelling_revision r
                                              where r.id = f.dwelling_id and r.recorded_at < :known
                                              order by r.rev desc limit 1) d on true
                         order by p.life = 'deceased', case p.relation when 'head' then 0 when 'spouse' then 1 when 'child' then 2
                                  else 3 end, p.birth_date nulls last, p.id
                        """)
                .param("family", family)
                .param("known", then.known())
                .query((row, n) -> PersonStore.person(row))
                .list();
    }

    List<Claim> claims(Collection<UUID> subjects, AsOf then) {
        return jdbc.sql("""
                        /* registry.claims-as-of */
                        select * from (
                          select distinct on (id) * from registry.claim_revision
                           where subject_id = any(cast(:ids as uuid[])) and recorded_at < :known
                           order by id, rev desc) last
                         where not withdrawn order by kind, topic, observed_on desc
                        """)
                .param("ids", PersonStore.texts(subjects))
                .param("known", then.known())
                .query((row, n) -> ClaimStore.claim(row))
                .list();
    }
}
