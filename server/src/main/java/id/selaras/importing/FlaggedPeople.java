package id.selaras.importing;

import id.selaras.registry.SuspendedUse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who came in with a list although use of the own data is suspended: what the list says is kept, for it may be stored, and
 * whoever drops lists sees that nobody may choose by it.
 */
@Component
class FlaggedPeople {
    private static final int MOST = 50;
    private static final long DISTRICT = 1_000_000;

    private final ObjectProvider<SuspendedUse> suspended;
    private final JdbcClient jdbc;

    FlaggedPeople(ObjectProvider<SuspendedUse> suspended, JdbcClient jdbc) {
        this.suspended = suspended;
        this.jdbc = jdbc;
    }

    /** A person, by name. */
    record Flagged(UUID id, String name) {}

    @Transactional(readOnly = true)
    public List<Flagged> of(ImportRun run) {
        var use = suspended.getIfAvailable();
        var among = use == null ? Set.<UUID>of() : use.within(run.districtNo(), run.districtNo() + DISTRICT);
        if (among.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        /* importing.suspended-in-list */ select p.id, p.name from registry.person p
                         where p.id = any (:among)
                           and (exists (select 1 from registry.person_revision v where v.id = p.id and v.origin = :import)
                                or exists (select 1 from registry.sheet s where s.subject_id = p.id and s.origin = :import)
                                or exists (select 1 from registry.claim c where c.subject_id = p.id and c.origin = :import))
                         order by p.name, p.id limit :most""")
                .param("among", among.toArray(UUID[]::new))
                .param("import", run.id())
                .param("most", MOST)
                .query((row, n) -> new Flagged(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
