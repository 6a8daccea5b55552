package id.selaras.practice.load;

import java.sql.Connection;
import java.sql.SQLException;

/** The tables that a case fills, each with its statement. */
final class CaseTables implements AutoCloseable {

    private static final String CASES = """
            /* practice.load-cases */
            insert into casework.case_record
              (id, ticket, pin_hash, area_no, channel, kind, matter, sector, topic, title, words, urgency, urgency_reason,
               restricted, subject_person, subject_name, subject_note, consented_at, state, floor_rank, desk_rank, reached_rank,
               version, assignee, clock_step, clock_started_at, clock_limit, clock_source, clock_paused_at, clock_paused_seconds,
               clock_stopped_at, due_at, pause_reason, outcome, outcome_text, duplicate_of, recorded_by, recorded_at, closed_at)
            values (?, ?, sha256(uuid_send(gen_random_uuid())), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
               ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String REPORTERS = """
            /* practice.load-reporters */
            insert into casework.reporter (case_id, manner, name, relation, phone, safe_contact) values (?, ?, ?, ?, ?, ?)""";

    private static final String NAMED = """
            /* practice.load-named-officers */
            insert into casework.named_officer (case_id, account_id, named_by, named_at) values (?, ?, ?, ?)
            on conflict do nothing""";

    private static final String REFERRALS = """
            /* practice.load-referrals */
            insert into casework.referral
              (id, number, case_id, area_no, organisation_id, answers_here, programme_code, asked, state, sent_by, sent_at,
               opened_at, handled_by, clock_started_at, clock_limit, clock_source, due_at, waiting_place, waiting_of, reason,
               elsewhere_id, outcome, outcome_text, ended_at, restricted)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String STEPS = """
            /* practice.load-steps */
            insert into casework.step (id, case_id, referral_id, at, actor, actor_label, act, about, note, state, next_due)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String CHECKS = """
            /* practice.load-checks */
            insert into casework.outside_check (id, case_id, system, asked, answer, checked_on, checked_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ATTEMPTS = """
            /* practice.load-attempts */
            insert into casework.contact_attempt (id, case_id, at, by_account, manner, note) values (?, ?, ?, ?, ?, ?)""";

    private static final String CONFIRMATIONS = """
            /* practice.load-confirmations */
            insert into casework.confirmation (id, case_id, at, manner, received, opinion, note, recorded_by)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    final Batch cases;
    final Batch reporters;
    final Batch named;
    final Batch referrals;
    final Batch steps;
    final Batch checks;
    final Batch attempts;
    final Batch confirmations;

    CaseTables(Connection owner) throws SQLException {
        cases = new Batch(owner, CASES);
        reporters = new Batch(owner, REPORTERS);
        named = new Batch(owner, NAMED);
        referrals = new Batch(owner, REFERRALS);
        steps = new Batch(owner, STEPS);
        checks = new Batch(owner, CHECKS);
        attempts = new Batch(owner, ATTEMPTS);
        confirmations = new Batch(owner, CONFIRMATIONS);
    }

    /** In the order in which rows lean on each other. */
    void flush() throws SQLException {
        for (var batch : new Batch[] {cases, reporters, named, referrals, steps, checks, attempts, confirmations}) {
            batch.flush();
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        for (var batch : new Batch[] {cases, reporters, named, referrals, steps, checks, attempts, confirmations}) {
            batch.close();
        }
    }
}
