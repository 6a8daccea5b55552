package id.selaras.proposal;

import id.selaras.registry.Difference;
import id.selaras.registry.RegistryChange;
import id.selaras.registry.RegistryChangeJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes inside proposals, what they were made upon, and what the reviewer saw when deciding. */
@Repository
class ChangeStore {
    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegistryChange> changes(UUID proposal) {
        return jdbc.sql("""
                /* proposal.changes */ select e.change::text as change from proposal.proposal p,
                  jsonb_array_elements(p.changes) with ordinality as e (change, n) where p.id = :id order by e.n""")
                .param("id", proposal)
                .query((row, n) -> RegistryChangeJson.read(row.getString("change")))
                .list();
    }

    Map<String, String> base(UUID proposal) {
        var base = new TreeMap<String, String>();
        jdbc.sql(
                        "/* proposal.base */ select e.key, e.value from proposal.proposal p, jsonb_each_text(p.base) e where p.id = :id")
                .param("id", proposal)
                .query(row -> {
                    base.put(row.getString("key"), row.getString("value"));
                });
        return base;
    }

    /** Keeps old and new as whoever decides sees them: afterwards the old is gone from the present. */
    void saveSeen(UUID proposal, List<Difference> seen) {
        jdbc.sql("""
                /* proposal.save-seen */ update proposal.proposal set decided_upon =
                  (select coalesce(jsonb_agg(jsonb_build_array(t.label, t.before, t.after) order by t.n), '[]')
                     from unnest(cast(:labels as text[]), cast(:before as text[]), cast(:after as text[]))
                          with ordinality as t (label, before, after, n))
                 where id = :id""")
                .param("id", proposal)
                .param("labels", seen.stream().map(Difference::label).toArray(String[]::new))
                .param("before", seen.stream().map(Difference::before).toArray(String[]::new))
                .param("after", seen.stream().map(Difference::after).toArray(String[]::new))
                .update();
    }

    /** As kept by {@link #saveSeen}; empty while nobody has decided. */
    List<Seen> seen(UUID proposal) {
        return jdbc.sql("""
                /* proposal.seen */ select e.line ->> 0 as label, e.line ->> 1 as before, e.line ->> 2 as after
                  from proposal.proposal p, jsonb_array_elements(p.decided_upon) with ordinality as e (line, n)
                 where p.id = :id order by e.n""")
                .param("id", proposal)
                .query((row, n) -> new Seen(row.getString("label"), row.getString("before"), row.getString("after")))
                .list();
    }

    record Seen(
            String label, @Nullable String before, @Nullable String after) {}

    /** Other proposals about the same that nobody has decided, oldest first. */
    List<UUID> touchingTheSame(UUID proposal) {
        return jdbc.sql("""
                /* proposal.touching-the-same */ select o.id from proposal.proposal o
                 where o.touches && (select p.touches from proposal.proposal p where p.id = :id)
                   and o.state in ('PROPOSED', 'CHECKED', 'RETURNED') and o.id <> :id
                 order by o.proposed_at, o.id limit 20""")
                .param("id", proposal)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    static String json(List<RegistryChange> changes) {
        return "["
                + String.join(
                        ",", changes.stream().map(RegistryChangeJson::write).toList()) + "]";
    }
}
