package id.selaras.privacy;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Suspensions as rows. */
@Repository
class RestrictionStore {
    private final JdbcClient jdbc;

    RestrictionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Restriction> inForce(UUID person) {
        return jdbc.sql("""
                        /* privacy.restriction-in-force */ select id, person_id, reason, since from privacy.restriction
                         where person_id = :person and lifted_at is null""")
                .param("person", person)
                .query((row, n) -> new Restriction(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("reason"),
                        row.getTimestamp("since").toInstant()))
                .optional();
    }

    Set<UUID> among(Collection<UUID> people) {
        return jdbc
                .sql("""
                        /* privacy.restricted-among */ select person_id from privacy.restriction
                         where person_id = any (:people) and lifted_at is null""")
                .param("people", people.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("person_id", UUID.class))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    Set<UUID> families(Collection<UUID> families) {
        return jdbc
                .sql("""
                        /* privacy.restricted-families */ select distinct p.family_id from registry.person p
                          join privacy.restriction r on r.person_id = p.id and r.lifted_at is null
                         where p.family_id = any (:families) and not p.withdrawn""")
                .param("families", families.toArray(UUID[]::new))
                .query((row, n) -> row.getObject("family_id", UUID.class))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    Set<UUID> within(long areaLo, long areaHi) {
        return jdbc
                .sql("""
                        /* privacy.restricted-within */ select person_id from privacy.restriction
                         where lifted_at is null and area_no >= :lo and area_no < :hi""")
                .param("lo", areaLo)
                .param("hi", areaHi)
                .query((row, n) -> row.getObject("person_id", UUID.class))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** False when use is suspended already. */
    boolean place(UUID person, long areaNo, String reason) {
        return jdbc.sql("""
                        /* privacy.restrict */ insert into privacy.restriction (id, person_id, area_no, reason)
                        values (uuidv7(), :person, :area, :reason) on conflict do nothing""")
                        .param("person", person)
                        .param("area", areaNo)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** False when use was not suspended. */
    boolean lift(UUID person, String reason) {
        return jdbc.sql("""
                        /* privacy.lift-restriction */ update privacy.restriction
                           set lifted_at = now(), lifted_by = access.current_account(), lift_reason = :reason
                         where person_id = :person and lifted_at is null""").param("person", person).param("reason", reason).update() == 1;
    }
}
