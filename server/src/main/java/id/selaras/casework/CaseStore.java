package id.selaras.casework;

import id.selaras.casework.CaseFile.Outcome;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes cases; which rows there are is decided by row-level security. */
@Repository
class CaseStore {
    static final String COLUMNS = """
            id, ticket, area_no, channel, kind, matter, sector, topic, title, words, urgency, urgency_reason, restricted,
            floor_rank, about_account, subject_person, subject_name, subject_note, state, desk_rank, reached_rank, assignee,
            clock_step, clock_started_at, clock_limit, clock_source, clock_paused_at, clock_paused_seconds, clock_stopped_at,
            due_at, pause_reason, outcome, outcome_text, recorded_by, recorded_at, closed_at, version""";

    private final JdbcClient jdbc;

    CaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CaseFile> find(UUID id) {
        return jdbc.sql("/* casework.find */ select " + COLUMNS + " from casework.case_record where id = :id")
                .param("id", id)
                .query((row, n) -> CaseRows.read(row))
                .optional();
    }

    /**
     * Reads a case and keeps others from moving it until the transaction ends.
     *
     * @throws CaseRefusal for who may read it and never move it
     */
    Optional<CaseFile> findForMove(UUID id) {
        var held = held(id);
        if (held.isEmpty() && find(id).isPresent()) {
            throw CaseRefusal.notYours();
        }
        return held;
    }

    private Optional<CaseFile> held(UUID id) {
        return jdbc.sql("/* casework.find-for-move */ select " + COLUMNS
                        + " from casework.case_record where id = :id for no key update")
                .param("id", id)
                .query((row, n) -> CaseRows.read(row))
                .optional();
    }

    Map<UUID, Ticket> ticketsOf(Collection<UUID> ids) {
        return jdbc
                .sql("/* casework.tickets-of */ select id, ticket from casework.case_record where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) -> Map.entry(row.getObject("id", UUID.class), new Ticket(row.getString("ticket"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<UUID> idOf(Ticket ticket) {
        return jdbc.sql("/* casework.id-of-ticket */ select id from casework.case_record where ticket = :ticket")
                .param("ticket", ticket.digits())
                .query((row, n) -> row.getObject("id", UUID.class))
                .optional();
    }

    List<CaseFile> ofPerson(UUID person) {
        return jdbc.sql(
                        "/* casework.of-person */ select " + COLUMNS
                                + " from casework.case_record where subject_person = :person order by recorded_at desc limit 20")
                .param("person", person)
                .query((row, n) -> CaseRows.read(row))
                .list();
    }

    /** Cases whose clock ran out before {@code before}, oldest first, locked against a second sweep. */
    List<CaseFile> overdue(Instant before, int limit) {
        return jdbc.sql("/* casework.overdue */ select " + COLUMNS + """
                         from casework.case_record
                        where state in ('AT_PUSKESOS','AT_SUPERVISOR','AT_SECRETARIAT','AT_PROVINCE') and due_at < :before
                          and clock_paused_at is null
                        order by due_at limit :limit for no key update skip locked""")
                .param("before", CaseRows.at(before))
                .param("limit", limit)
                .query((row, n) -> CaseRows.read(row))
                .list();
    }

    // One statement: who records a matter about the own village does not see it any more once it is written.
    /** False when another case has this ticket. */
    boolean insert(CaseFile file, byte[] pinHash, boolean consented) {
        return jdbc.sql("""
                /* casework.insert */ insert into casework.case_record
                  (id, ticket, pin_hash, area_no, channel, kind, matter, sector, topic, title, words, urgency, urgency_reason,
                   restricted, floor_rank, about_account, subject_person, subject_name, subject_note, consented_at, state,
                   desk_rank, reached_rank, outcome, outcome_text, recorded_by, recorded_at, closed_at,
                   clock_step, clock_started_at, clock_limit, clock_source, due_at)
                values (:id, :ticket, :pin, :area, :channel, :kind, :content, :sector, :topic, :title, :words, :urgency,
                   :urgencyReason, :restricted, :floor, :about, :person, :name, :note,
                   case when :consented then now() end, :state, :desk, :reached, :outcome, :outcomeText, :by, :at, :closed,
                   :step, :started, :limit, :source, :due) on conflict do nothing""")
                        .params(CaseColumns.of(file))
                        .param("pin", pinHash)
                        .param("consented", consented)
                        .update()
                == 1;
    }

    /** Writes where the case stands now; {@link CaseRefusal} when somebody moved it in between. */
    void move(CaseFile file) {
        var moved = jdbc.sql("""
                /* casework.move */ update casework.case_record
                   set state = :state, desk_rank = :desk, closed_at = :closed, version = version + 1
                 where id = :id and version = :version""")
                .param("state", file.state().name())
                .param("desk", file.deskRank())
                .param("closed", CaseRows.at(file.closedAt()))
                .param("id", file.id())
                .param("version", file.version())
                .update();
        if (moved == 0) {
            throw new CaseRefusal("refusal.moved-meanwhile");
        }
        if (file.clock() != null) {
            saveClock(file.id(), file.clock());
        }
    }

    void climb(UUID id, int reachedRank) {
        jdbc.sql(
                        "/* casework.climb */ update casework.case_record set reached_rank = greatest(reached_rank, :rank) where id = :id")
                .param("rank", reachedRank)
                .param("id", id)
                .update();
    }

    void saveOutcome(UUID id, Outcome outcome) {
        jdbc.sql(
                        "/* casework.outcome */ update casework.case_record set outcome = :kind, outcome_text = :text where id = :id")
                .param("kind", outcome.kind().code())
                .param("text", outcome.text())
                .param("id", id)
                .update();
    }

    void savePause(UUID id, @Nullable String reason) {
        jdbc.sql("/* casework.pause */ update casework.case_record set pause_reason = :reason where id = :id")
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void assign(UUID id, @Nullable UUID account) {
        jdbc.sql("/* casework.assign */ update casework.case_record set assignee = :account where id = :id")
                .param("account", account)
                .param("id", id)
                .update();
    }

    void markDuplicate(UUID id, UUID original) {
        jdbc.sql("/* casework.duplicate */ update casework.case_record set duplicate_of = :original where id = :id")
                .param("original", original)
                .param("id", id)
                .update();
    }

    void savePin(UUID id, byte[] pinHash) {
        jdbc.sql("/* casework.pin */ update casework.case_record set pin_hash = :pin where id = :id")
                .param("pin", pinHash)
                .param("id", id)
                .update();
    }

    void nameOfficers(UUID id, long areaNo) {
        jdbc.sql("/* casework.name-officers */ select casework.name_officers(:id, :area)")
                .param("id", id)
                .param("area", areaNo)
                .query((row, n) -> n)
                .list();
    }

    void clearTicketGuard(String ticket) {
        jdbc.sql("/* casework.clear-ticket-guard */ select casework.clear_ticket_guard(:ticket)")
                .param("ticket", ticket)
                .query((row, n) -> n)
                .list();
    }

    private void saveClock(UUID id, CaseClock clock) {
        jdbc.sql("""
                /* casework.clock */ update casework.case_record
                   set clock_step = :step, clock_started_at = :started, clock_limit = :limit, clock_source = :source,
                       clock_paused_at = :paused, clock_paused_seconds = :pausedSeconds, clock_stopped_at = :stopped,
                       due_at = :due
                 where id = :id""")
                .param("step", clock.step().code())
                .param("started", CaseRows.at(clock.running().startedAt()))
                .param("limit", clock.running().limit().code())
                .param("source", clock.source())
                .param("paused", CaseRows.at(clock.running().pausedAt()))
                .param("pausedSeconds", clock.running().pausedSoFar().toSeconds())
                .param("stopped", CaseRows.at(clock.running().stoppedAt()))
                .param("due", CaseRows.at(clock.dueAt()))
                .param("id", id)
                .update();
    }
}
