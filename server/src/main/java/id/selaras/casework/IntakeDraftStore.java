package id.selaras.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The window's forms before they are cases; row-level security leaves each officer the own ones. */
@Repository
class IntakeDraftStore {
    private static final String FRESH = " saved_at > now() - interval '7 days' ";

    private final JdbcClient jdbc;

    IntakeDraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Kept(UUID id, Instant savedAt, String form) {

        @Override
        public String toString() {
            return "Kept[" + id + "]";
        }
    }

    void save(UUID id, String form) {
        jdbc.sql("""
                /* casework.save-draft */ insert into casework.intake_draft (id, form) values (:id, :form)
                on conflict (account_id, id) do update set form = excluded.form, saved_at = now()""").param("id", id).param("form", form).update();
    }

    List<Kept> all(int limit) {
        return jdbc.sql("/* casework.drafts */ select id, saved_at, form from casework.intake_draft where" + FRESH
                        + "order by saved_at desc limit :limit")
                .param("limit", limit)
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class),
                        CaseRows.moment(row, "saved_at", Instant.EPOCH),
                        row.getString("form")))
                .list();
    }

    Optional<String> find(UUID id) {
        return jdbc.sql("/* casework.draft */ select form from casework.intake_draft where id = :id and" + FRESH)
                .param("id", id)
                .query((row, n) -> row.getString("form"))
                .optional();
    }

    void discard(UUID id) {
        jdbc.sql("/* casework.discard-draft */ delete from casework.intake_draft where id = :id")
                .param("id", id)
                .update();
    }

    /** Which are old, the policy of the recurring jobs decides. */
    int discardOld() {
        return jdbc.sql("/* casework.discard-old-drafts */ delete from casework.intake_draft where saved_at < now()")
                .update();
    }
}
