package id.selaras.casework;

import id.selaras.casework.CaseFile.Outcome;
import id.selaras.casework.Referral.Answer;
import id.selaras.directory.Step;
import id.selaras.engine.clock.RunningClock;
import id.selaras.engine.clock.TimeLimit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes referrals; the receiving side sees its own, the sending side those of cases it sees. */
@Repository
class ReferralStore {
    private static final String COLUMNS = """
            id, number, case_id, area_no, organisation_id, answers_here, programme_code, asked, needed_from, state, sent_by,
            sent_at, opened_at, handled_by, clock_started_at, clock_limit, clock_source, due_at, waiting_place, waiting_of,
            reason, elsewhere_id, outcome, outcome_text, benefit_from, outside_ref""";

    private final JdbcClient jdbc;

    ReferralStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Referral> find(UUID id) {
        return jdbc.sql("/* casework.referral */ select " + COLUMNS + " from casework.referral where id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Referral> findForMove(UUID id) {
        return jdbc.sql("/* casework.referral-for-move */ select " + COLUMNS
                        + " from casework.referral where id = :id for no key update")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    List<Referral> ofCase(UUID caseId) {
        return jdbc.sql("/* casework.referrals-of-case */ select " + COLUMNS
                        + " from casework.referral where case_id = :case order by sent_at, id")
                .param("case", caseId)
                .query((row, n) -> read(row))
                .list();
    }

    List<Referral> overdue(Instant before, int limit) {
        return jdbc.sql("/* casework.referrals-overdue */ select " + COLUMNS + """
                         from casework.referral
                        where ended_at is null and answers_here and due_at < :before
                          and state in ('SENT','RECEIVED','ACCEPTED','IN_SERVICE')
                        order by due_at limit :limit for no key update skip locked""")
                .param("before", CaseRows.at(before))
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** Whether another referral of the case that its agency answers itself is still open. */
    boolean othersOpen(UUID caseId, UUID than) {
        return jdbc.sql("""
                /* casework.others-open */ select casework.other_referral_open(:case, :than)""")
                .param("case", caseId)
                .param("than", than)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    String nextNumber(LocalDate on) {
        return jdbc.sql("/* casework.referral-number */ select nextval('casework.referral_number')")
                .query((row, n) ->
                        String.format("RJK-%02d%02d-%05d", on.getYear() % 100, on.getMonthValue(), row.getLong(1)))
                .single();
    }

    void insert(Referral referral) {
        jdbc.sql("""
                /* casework.insert-referral */ insert into casework.referral
                  (id, number, case_id, area_no, organisation_id, answers_here, programme_code, asked, needed_from, state,
                   sent_by, sent_at, outside_ref, restricted, about_account)
                select :id, :number, c.id, :area, :organisation, :here, :programme, :asked, :needed::date, :state, :by, :at, :ref,
                       c.restricted, c.about_account
                  from casework.case_record c where c.id = :case""")
                .param("id", referral.id())
                .param("number", referral.number())
                .param("case", referral.caseId())
                .param("area", referral.areaNo())
                .param("organisation", referral.organisation())
                .param("here", referral.answersHere())
                .param("programme", referral.programme())
                .param("asked", referral.asked())
                .param("needed", referral.neededFrom())
                .param("state", referral.state().name())
                .param("by", referral.sentBy())
                .param("at", CaseRows.at(referral.sentAt()))
                .param("ref", referral.answer().outsideRef())
                .update();
        saveClock(referral);
    }

    void move(Referral referral, @Nullable UUID handler, boolean opens) {
        var answer = referral.answer();
        jdbc.sql("""
                /* casework.move-referral */ update casework.referral
                   set state = :state, handled_by = coalesce(:handler, handled_by),
                       opened_at = case when :opens then coalesce(opened_at, now()) else opened_at end,
                       reason = :reason, waiting_place = :place, waiting_of = :of, elsewhere_id = :elsewhere,
                       outcome = :outcome, outcome_text = :outcomeText, benefit_from = :from, outside_ref = :ref,
                       ended_at = case when :ended then now() end
                 where id = :id""")
                .param("state", referral.state().name())
                .param("handler", handler)
                .param("opens", opens)
                .param("reason", answer.reason())
                .param("place", answer.waitingPlace())
                .param("of", answer.waitingOf())
                .param("elsewhere", answer.elsewhere())
                .param(
                        "outcome",
                        answer.outcome() == null
                                ? null
                                : answer.outcome().kind().code())
                .param(
                        "outcomeText",
                        answer.outcome() == null ? null : answer.outcome().text())
                .param("from", answer.benefitFrom())
                .param("ref", answer.outsideRef())
                .param("ended", !referral.state().isOpen())
                .param("id", referral.id())
                .update();
        saveClock(referral);
    }

    /**
     * The citizen's answer ends or reopens what was reported; the public page may change nothing else of a referral.
     *
     * @return the referrals it was about
     */
    List<UUID> answerReported(UUID caseId, ReferralState to) {
        return jdbc.sql("""
                /* casework.answer-reported */ update casework.referral set state = :state
                 where case_id = :case and state = 'OUTCOME_REPORTED' returning id""")
                .param("state", to.name())
                .param("case", caseId)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    boolean isOfAnsweringAgency(UUID caseId, UUID account) {
        return jdbc.sql("""
                /* casework.is-of-answering-agency */
                select 1 from casework.referral r join access.post p on p.organisation_id = r.organisation_id
                 where r.case_id = :case and p.account_id = :account limit 1""")
                .param("case", caseId)
                .param("account", account)
                .query((row, n) -> 1)
                .optional()
                .isPresent();
    }

    private void saveClock(Referral referral) {
        var clock = referral.clock();
        jdbc.sql("""
                /* casework.referral-clock */ update casework.referral
                   set clock_started_at = :started, clock_limit = :limit, clock_source = :source, due_at = :due
                 where id = :id""")
                .param(
                        "started",
                        clock == null ? null : CaseRows.at(clock.running().startedAt()))
                .param("limit", clock == null ? null : clock.running().limit().code())
                .param("source", clock == null ? null : clock.source())
                .param("due", clock == null ? null : CaseRows.at(clock.dueAt()))
                .param("id", referral.id())
                .update();
    }

    static Referral read(ResultSet row) throws SQLException {
        return new Referral(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("case_id", UUID.class),
                row.getLong("area_no"),
                row.getObject("organisation_id", UUID.class),
                row.getBoolean("answers_here"),
                row.getString("programme_code"),
                row.getString("asked"),
                row.getObject("needed_from", LocalDate.class),
                ReferralState.valueOf(row.getString("state")),
                row.getObject("sent_by", UUID.class),
                CaseRows.moment(row, "sent_at", Instant.EPOCH),
                CaseRows.instant(row, "opened_at"),
                row.getObject("handled_by", UUID.class),
                clock(row),
                answer(row));
    }

    private static @Nullable CaseClock clock(ResultSet row) throws SQLException {
        var started = CaseRows.instant(row, "clock_started_at");
        if (started == null) {
            return null;
        }
        var running = RunningClock.start(started, TimeLimit.parse(row.getString("clock_limit")));
        return new CaseClock(
                Step.ANSWER_REFERRAL, running, row.getString("clock_source"), CaseRows.moment(row, "due_at", started));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Answer(
                row.getString("reason"),
                row.getObject("waiting_place", Integer.class),
                row.getObject("waiting_of", Integer.class),
                row.getObject("elsewhere_id", UUID.class),
                outcome == null
                        ? null
                        : new Outcome(Matter.read(OutcomeKind.class, outcome), row.getString("outcome_text")),
                row.getObject("benefit_from", LocalDate.class),
                row.getString("outside_ref"));
    }
}
