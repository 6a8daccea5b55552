package id.selaras.casework;

import id.selaras.casework.CaseDetails.Confirmation;
import id.selaras.casework.CaseDetails.ContactAttempt;
import id.selaras.casework.CaseDetails.OutsideCheck;
import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.casework.CaseDetails.Reporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reporter, outside checks, contact attempts and confirmations of a case. */
@Repository
class CaseDetailStore {
    private final JdbcClient jdbc;

    CaseDetailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addReporter(UUID caseId, Reporter reporter) {
        jdbc.sql("""
                /* casework.add-reporter */ insert into casework.reporter (case_id, manner, name, relation, phone, safe_contact)
                values (:case, :manner, :name, :relation, :phone, :safe)""")
                .param("case", caseId)
                .param("manner", reporter.manner().name().toLowerCase(Locale.ROOT))
                .param("name", reporter.name())
                .param("relation", reporter.relation())
                .param("phone", reporter.phone())
                .param("safe", reporter.safeContact())
                .update();
    }

    /** Somebody who reported the same matter again. */
    void addReporterToo(UUID id, UUID caseId, Reporter reporter, UUID by) {
        jdbc.sql("""
                /* casework.add-reporter-too */ insert into casework.added_reporter
                  (id, case_id, manner, name, relation, phone, added_by)
                values (:id, :case, :manner, :name, :relation, :phone, :by)""")
                .param("id", id)
                .param("case", caseId)
                .param("manner", reporter.manner().name().toLowerCase(Locale.ROOT))
                .param("name", reporter.name())
                .param("relation", reporter.relation())
                .param("phone", reporter.phone())
                .param("by", by)
                .update();
    }

    /** Who reported the same matter again, first to last; without those who stay confidential to the reader. */
    List<Reporter> addedReporters(UUID caseId) {
        return jdbc.sql("""
                /* casework.added-reporters */
                select manner, name, relation, phone from casework.added_reporter where case_id = :case order by added_at""")
                .param("case", caseId)
                .query((row, n) -> new Reporter(
                        Matter.read(Reporter.Manner.class, row.getString("manner")),
                        row.getString("name"),
                        row.getString("relation"),
                        row.getString("phone"),
                        null))
                .list();
    }

    /** Empty when the reporter asked to stay confidential and the reader is not among those who may know. */
    Optional<Reporter> reporter(UUID caseId) {
        return jdbc.sql(
                        "/* casework.reporter */ select manner, name, relation, phone, safe_contact from casework.reporter where case_id = :case")
                .param("case", caseId)
                .query((row, n) -> new Reporter(
                        Matter.read(Reporter.Manner.class, row.getString("manner")),
                        row.getString("name"),
                        row.getString("relation"),
                        row.getString("phone"),
                        row.getString("safe_contact")))
                .optional();
    }

    /** How to reach the person of a restricted case without danger, for the officers named on it, agencies' too. */
    Optional<String> safeContact(UUID caseId) {
        return jdbc.sql(
                        "/* casework.safe-contact */ select safe_contact from casework.reporter where case_id = :case and safe_contact is not null")
                .param("case", caseId)
                .query(String.class)
                .optional();
    }

    void addCheck(UUID caseId, OutsideCheck check, UUID by) {
        jdbc.sql("""
                /* casework.add-check */ insert into casework.outside_check
                  (id, case_id, system, asked, answer, checked_on, checked_by, attachment_id)
                values (:id, :case, :system, :asked, :answer, :on, :by, :attachment)""")
                .param("id", check.id())
                .param("case", caseId)
                .param("system", check.system().code())
                .param("asked", check.asked())
                .param("answer", check.answer())
                .param("on", check.checkedOn())
                .param("by", by)
                .param("attachment", check.attachment())
                .update();
    }

    List<OutsideCheck> checks(UUID caseId) {
        return jdbc.sql("""
                /* casework.checks */
                select k.id, k.system, k.asked, k.answer, k.checked_on, a.full_name, k.attachment_id
                  from casework.outside_check k join access.account a on a.id = k.checked_by
                 where k.case_id = :case order by k.checked_on desc, k.id desc""")
                .param("case", caseId)
                .query((row, n) -> new OutsideCheck(
                        row.getObject("id", UUID.class),
                        Matter.read(OutsideSystem.class, row.getString("system")),
                        row.getString("asked"),
                        row.getString("answer"),
                        row.getObject("checked_on", LocalDate.class),
                        row.getString("full_name"),
                        row.getObject("attachment_id", UUID.class)))
                .list();
    }

    /** False when it was recorded before. */
    boolean addAttempt(UUID id, UUID caseId, UUID by, String manner, @Nullable String note) {
        return jdbc.sql("""
                /* casework.add-attempt */ insert into casework.contact_attempt (id, case_id, by_account, manner, note)
                values (:id, :case, :by, :manner, :note) on conflict do nothing""")
                        .param("id", id)
                        .param("case", caseId)
                        .param("by", by)
                        .param("manner", manner)
                        .param("note", note)
                        .update()
                == 1;
    }

    List<ContactAttempt> attempts(UUID caseId) {
        return jdbc.sql("""
                /* casework.attempts */
                select t.at, a.full_name, t.manner, t.note
                  from casework.contact_attempt t join access.account a on a.id = t.by_account
                 where t.case_id = :case order by t.at""")
                .param("case", caseId)
                .query((row, n) -> new ContactAttempt(
                        CaseRows.moment(row, "at", Instant.EPOCH),
                        row.getString("full_name"),
                        row.getString("manner"),
                        row.getString("note")))
                .list();
    }

    void addConfirmation(UUID caseId, Confirmation confirmation, @Nullable UUID recordedBy) {
        jdbc.sql("""
                /* casework.add-confirmation */ insert into casework.confirmation
                  (id, case_id, manner, received, opinion, note, recorded_by)
                values (:id, :case, :manner, :received, :opinion, :note, :by)""")
                .param("id", confirmation.id())
                .param("case", caseId)
                .param("manner", confirmation.manner())
                .param("received", confirmation.received())
                .param("opinion", confirmation.opinion())
                .param("note", confirmation.note())
                .param("by", recordedBy)
                .update();
    }

    List<Confirmation> confirmations(UUID caseId) {
        return jdbc.sql("""
                /* casework.confirmations */
                select id, at, manner, received, opinion, note from casework.confirmation where case_id = :case order by at""")
                .param("case", caseId)
                .query((row, n) -> new Confirmation(
                        row.getObject("id", UUID.class),
                        CaseRows.moment(row, "at", Instant.EPOCH),
                        row.getString("manner"),
                        row.getBoolean("received"),
                        row.getString("opinion"),
                        row.getString("note")))
                .list();
    }
}
