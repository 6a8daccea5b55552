package id.selaras.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The timeline; steps are added, never changed. */
@Repository
class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TimelineStep step) {
        jdbc.sql("""
                /* casework.add-step */ insert into casework.step
                  (id, case_id, referral_id, at, actor, actor_label, act, about, note, state, next_due)
                values (:id, :case, :referral, :at, :actor, :label, :act, :about, :note, :state, :due)""")
                .param("id", step.id())
                .param("case", step.caseId())
                .param("referral", step.referralId())
                .param("at", CaseRows.at(step.at()))
                .param("actor", step.actor())
                .param("label", step.actorLabel())
                .param("act", step.act())
                .param("about", step.about())
                .param("note", step.note())
                .param("state", step.state().name())
                .param("due", CaseRows.at(step.nextDue()))
                .update();
    }

    boolean exists(UUID id) {
        return jdbc.sql("/* casework.step-exists */ select 1 from casework.step where id = :id")
                .param("id", id)
                .query((row, n) -> 1)
                .optional()
                .isPresent();
    }

    /** Newest first. */
    List<TimelineStep> of(UUID caseId) {
        return jdbc.sql("""
                /* casework.steps */
                select id, case_id, referral_id, at, actor, actor_label, act, about, note, state, next_due
                  from casework.step where case_id = :case order by at desc, id desc""")
                .param("case", caseId)
                .query((row, n) -> new TimelineStep(
                        row.getObject("id", UUID.class),
                        row.getObject("case_id", UUID.class),
                        row.getObject("referral_id", UUID.class),
                        CaseRows.moment(row, "at", Instant.EPOCH),
                        row.getObject("actor", UUID.class),
                        row.getString("actor_label"),
                        row.getString("act"),
                        row.getString("about"),
                        row.getString("note"),
                        CaseState.valueOf(row.getString("state")),
                        CaseRows.instant(row, "next_due")))
                .list();
    }

    /** Whether somebody had a part in what became of the case; who only scanned a paper had none. */
    boolean hasHandled(UUID caseId, UUID account) {
        return jdbc.sql(
                        "/* casework.has-handled */ select 1 from casework.step where case_id = :case and actor = :account and act <> 'ADD_PAPER' limit 1")
                .param("case", caseId)
                .param("account", account)
                .query((row, n) -> 1)
                .optional()
                .isPresent();
    }
}
