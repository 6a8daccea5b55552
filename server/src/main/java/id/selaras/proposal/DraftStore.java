package id.selaras.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forms before they are proposals; row-level security leaves each officer the own ones. */
@Repository
class DraftStore {
    private static final String FRESH = " saved_at > now() - interval '7 days' ";
    private static final String OF_PAGE = " case_id is not distinct from cast(:case as uuid)"
            + " and family_id is not distinct from cast(:family as uuid) ";

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Kept(UUID id, FormKind kind, Instant savedAt) {}

    /** On whose page a form was begun: a case's, or a family's. */
    record Page(@Nullable UUID caseId, @Nullable UUID family) {
        static Page of(FormFamily family) {
            return family.caseId() == null ? new Page(null, family.familyId()) : new Page(family.caseId(), null);
        }
    }

    void save(UUID id, Page page, FormKind kind, String typed) {
        jdbc.sql("""
                /* proposal.save-draft */ insert into proposal.draft (id, case_id, family_id, kind, typed)
                values (:id, :case, :family, :kind, :typed)
                on conflict (account_id, id) do update set kind = excluded.kind, typed = excluded.typed, saved_at = now()""")
                .param("id", id)
                .param("case", page.caseId())
                .param("family", page.family())
                .param("kind", kind.code())
                .param("typed", typed)
                .update();
    }

    /** Latest first. */
    List<Kept> of(Page page) {
        return jdbc.sql("/* proposal.drafts */ select id, kind, saved_at from proposal.draft where" + FRESH + "and"
                        + OF_PAGE + "order by saved_at desc limit 20")
                .param("case", page.caseId())
                .param("family", page.family())
                .query((row, n) -> new Kept(
                        row.getObject("id", UUID.class),
                        FormKind.of(row.getString("kind")).orElseThrow(),
                        ProposalStore.moment(row, "saved_at")))
                .list();
    }

    Optional<String> find(UUID id, Page page) {
        return jdbc.sql("/* proposal.draft */ select typed from proposal.draft where id = :id and" + FRESH + "and"
                        + OF_PAGE)
                .param("id", id)
                .param("case", page.caseId())
                .param("family", page.family())
                .query((row, n) -> row.getString("typed"))
                .optional();
    }

    void discard(UUID id) {
        jdbc.sql("/* proposal.discard-draft */ delete from proposal.draft where id = :id")
                .param("id", id)
                .update();
    }

    /** Which are old, the policy of the recurring jobs decides. */
    int discardOld() {
        return jdbc.sql("/* proposal.discard-old-drafts */ delete from proposal.draft where saved_at < now()")
                .update();
    }
}
