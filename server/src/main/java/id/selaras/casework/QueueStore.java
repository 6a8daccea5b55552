package id.selaras.casework;

import id.selaras.area.Area;
import id.selaras.casework.QueueFilter.After;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists and counts cases for the work list; row-level security says which there are.
 *
 * <p>A page is found by the index alone and only its 25 rows are then read: filters never visit the table.
 */
@Repository
class QueueStore {
    private static final int COUNTED_OF_THE_CLOSED = 1_001;

    private final JdbcClient jdbc;

    QueueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who looks, and when.
     *
     * @param desk the state of cases at the reader's own desk; null when the reader holds none
     * @param tomorrow when today ends where the reader is
     * @param closedSince how far back finished cases are listed
     */
    record Reader(UUID account, @Nullable CaseState desk, Instant now, Instant tomorrow, Instant closedSince) {}

    /** A case and the last thing that happened to it. */
    record Row(
            CaseFile file,
            @Nullable String lastAct,
            boolean lastOfReferral,
            @Nullable Instant lastAt) {}

    /** How many cases stand in one state. */
    record Count(CaseState state, boolean paused, boolean mine, long open, long late, long today) {}

    List<Row> page(QueueFilter filter, @Nullable Area within, Reader reader, int limit) {
        var wanted = conditions(filter, within, reader);
        var closed = filter.pile() == Pile.DONE;
        if (filter.after() != null) {
            wanted.after(filter.after(), closed);
        }
        wanted.put("limit", limit);
        var order = closed ? "closed_at desc, id desc" : "(urgency <> 'emergency'), due_at, id";
        var outer = closed ? "at_moment desc, at_id desc" : "at_later, at_moment, at_id";
        return rows("""
                /* casework.queue-page */
                with page as materialized (
                  select id as at_id, (urgency <> 'emergency') as at_later, %s as at_moment
                    from casework.case_record where %s order by %s limit :limit)
                """.formatted(closed ? "closed_at" : "due_at", wanted.sql(), order), outer, wanted.values());
    }

    /** The case of a ticket, and those about these people or about an unlisted person of this name; open ones first. */
    List<Row> found(@Nullable String ticket, Collection<UUID> people, String name) {
        var values = new HashMap<String, Object>();
        values.put("ticket", ticket == null ? "" : ticket);
        values.put("people", people.stream().map(UUID::toString).toArray(String[]::new));
        values.put("name", "%" + name.replaceAll("[\\\\%_]", "") + "%");
        var unlisted = ticket == null
                ? "or (subject_person is null and state <> 'CLOSED' and subject_name ilike cast(:name as text))"
                : "";
        return rows("""
                /* casework.queue-search */
                with page as materialized (
                  select id as at_id, (state = 'CLOSED') as at_later, recorded_at as at_moment from casework.case_record
                   where ticket = :ticket or subject_person = any (cast(:people as uuid[])) %s limit 50)
                """.formatted(unlisted), "at_later, at_moment desc, at_id", values);
    }

    private List<Row> rows(String page, String order, Map<String, Object> values) {
        return jdbc.sql(page + " select " + CaseStore.COLUMNS + """
                        , last_act, last_of_referral, last_at
                          from page join casework.case_record c on c.id = page.at_id
                          left join lateral (
                            select s.act as last_act, s.referral_id is not null as last_of_referral, s.at as last_at
                              from casework.step s where s.case_id = c.id order by s.at desc, s.id desc limit 1) last on true
                         order by %s""".formatted(order))
                .params(values)
                .query((row, n) -> new Row(
                        CaseRows.read(row),
                        row.getString("last_act"),
                        row.getBoolean("last_of_referral"),
                        CaseRows.instant(row, "last_at")))
                .list();
    }

    /** All open cases by state, in one pass over the index. */
    List<Count> counts(Reader reader) {
        var desk = reader.desk();
        return jdbc.sql("""
                /* casework.queue-counts */
                select state, clock_paused_at is not null as paused,
                       (state = :desk and (assignee is null or assignee = :me)) as mine,
                       count(*) as open, count(*) filter (where due_at < :now) as late,
                       count(*) filter (where due_at >= :now and due_at < :tomorrow) as today
                  from casework.case_record where state <> 'CLOSED' group by 1, 2, 3""")
                .param("desk", desk == null ? "" : desk.name())
                .param("me", reader.account())
                .param("now", CaseRows.at(reader.now()))
                .param("tomorrow", CaseRows.at(reader.tomorrow()))
                .query((row, n) -> new Count(
                        CaseState.valueOf(row.getString("state")),
                        row.getBoolean("paused"),
                        row.getBoolean("mine"),
                        row.getLong("open"),
                        row.getLong("late"),
                        row.getLong("today")))
                .list();
    }

    /** How many rows a filter leaves; of finished cases at most 1,001 are counted. */
    long count(QueueFilter filter, @Nullable Area within, Reader reader) {
        var wanted = conditions(filter, within, reader);
        var cap = filter.pile() == Pile.DONE ? "limit " + COUNTED_OF_THE_CLOSED : "";
        return jdbc.sql("/* casework.queue-count */ select count(*) from (select 1 from casework.case_record where "
                        + wanted.sql() + " " + cap + ") as counted")
                .params(wanted.values())
                .query(Long.class)
                .single();
    }

    /** Which agencies owe an answer to which of these cases. */
    Map<UUID, List<UUID>> agencies(Collection<UUID> cases) {
        var agencies = new HashMap<UUID, List<UUID>>();
        jdbc.sql("""
                /* casework.queue-agencies */
                select case_id, organisation_id from casework.referral
                 where case_id = any (cast(:cases as uuid[])) and ended_at is null and answers_here
                   and state <> 'OUTCOME_REPORTED' order by sent_at""")
                .param("cases", cases.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, n) -> agencies.computeIfAbsent(
                                row.getObject("case_id", UUID.class), id -> new ArrayList<>())
                        .add(row.getObject("organisation_id", UUID.class)))
                .list();
        return agencies;
    }

    /** Restricted cases of the area that other officers are named for: how many, nothing more. */
    long restrictedElsewhere() {
        return jdbc.sql("""
                /* casework.restricted-elsewhere */
                select casework.restricted_open()
                     - (select count(*) from casework.case_record where restricted and state <> 'CLOSED')""").query(Long.class).single();
    }

    private static Conditions conditions(QueueFilter filter, @Nullable Area within, Reader reader) {
        var wanted = new Conditions();
        wanted.pile(filter.pile(), reader);
        wanted.deadline(filter.deadline(), reader);
        if (filter.sector() != null) {
            wanted.with("sector = :sector", "sector", filter.sector().code());
        }
        if (filter.urgency() != null) {
            wanted.with("urgency = :urgency", "urgency", filter.urgency().code());
        }
        if (within != null) {
            wanted.with("area_no >= :lo", "lo", within.lo());
            wanted.with("area_no < :hi", "hi", within.hi());
        }
        return wanted;
    }

    /** The where clause under construction. Only fixed text goes into it; what a person chose is a parameter. */
    private static final class Conditions {
        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void pile(Pile pile, Reader reader) {
            parts.add(pile == Pile.DONE ? "state = 'CLOSED'" : "state <> 'CLOSED'");
            switch (pile) {
                case MINE -> {
                    var desk = reader.desk();
                    with("state = :desk", "desk", desk == null ? "" : desk.name());
                    with("(assignee is null or assignee = :me)", "me", reader.account());
                    parts.add("clock_paused_at is null");
                }
                case SECRETARIAT, VILLAGE, SUPERVISOR, AGENCY, CITIZEN -> {
                    with(
                            "state in (:states)",
                            "states",
                            pile.states().stream().map(CaseState::name).toList());
                    parts.add("clock_paused_at is null");
                }
                case PAUSED -> parts.add("clock_paused_at is not null");
                case DONE -> with("closed_at >= :since", "since", CaseRows.at(reader.closedSince()));
                case OUTSIDE, ALL -> {}
            }
        }

        void deadline(QueueFilter.Deadline deadline, Reader reader) {
            switch (deadline) {
                case ALL -> {}
                case LATE -> {
                    with("due_at < :now", "now", CaseRows.at(reader.now()));
                    parts.add("clock_paused_at is null");
                }
                case TODAY -> {
                    with("due_at >= :now", "now", CaseRows.at(reader.now()));
                    with("due_at < :tomorrow", "tomorrow", CaseRows.at(reader.tomorrow()));
                    parts.add("clock_paused_at is null");
                }
            }
        }

        void after(After row, boolean closed) {
            if (closed) {
                parts.add("(closed_at, id) < (:moment, :after)");
            } else {
                with("((urgency <> 'emergency'), due_at, id) > (:later, :moment, :after)", "later", !row.emergency());
            }
            put("moment", CaseRows.at(row.at()));
            put("after", row.id());
        }

        void with(String part, String name, @Nullable Object value) {
            parts.add(part);
            put(name, value);
        }

        void put(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }

        String sql() {
            return String.join(" and ", parts);
        }

        Map<String, Object> values() {
            return values;
        }
    }
}
