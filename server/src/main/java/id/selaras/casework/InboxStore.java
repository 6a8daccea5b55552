package id.selaras.casework;

import id.selaras.casework.InboxList.Entry;
import id.selaras.directory.Urgency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the referrals an agency received; row-level security leaves none of another organisation. */
@Repository
class InboxStore {
    private static final String ENTRY = """
            select r.*, c.title, c.words, c.subject_name, c.subject_person, c.urgency
              from casework.referral r join casework.case_record c on c.id = r.case_id""";

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many referrals are in a state, and how many of them are late or run out today. */
    record Count(ReferralState state, long all, long late, long today) {}

    List<Entry> entries(InboxTab tab, int limit) {
        var order = tab.hasClock() ? "(c.urgency <> 'emergency'), r.due_at, r.id" : "r.ended_at desc nulls first, r.id";
        return jdbc.sql("/* casework.inbox */ " + ENTRY + " where r.state in (:states) order by " + order
                        + " limit :limit")
                .param("states", tab.states().stream().map(ReferralState::name).toList())
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    Optional<Entry> entry(UUID referral) {
        return jdbc.sql("/* casework.inbox-entry */ " + ENTRY + " where r.id = :id")
                .param("id", referral)
                .query((row, n) -> entry(row))
                .optional();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                ReferralStore.read(row),
                row.getString("title"),
                row.getString("words"),
                row.getString("subject_name"),
                row.getObject("subject_person", UUID.class),
                Urgency.of(row.getString("urgency")));
    }

    Map<ReferralState, Count> counts(Instant now, Instant tomorrow) {
        var counts = new EnumMap<ReferralState, Count>(ReferralState.class);
        jdbc.sql("""
                /* casework.inbox-counts */
                select state, count(*) as all_of_them, count(*) filter (where due_at < :now) as late,
                       count(*) filter (where due_at >= :now and due_at < :tomorrow) as today
                  from casework.referral group by state""")
                .param("now", CaseRows.at(now))
                .param("tomorrow", CaseRows.at(tomorrow))
                .query((row, n) -> new Count(
                        ReferralState.valueOf(row.getString("state")),
                        row.getLong("all_of_them"),
                        row.getLong("late"),
                        row.getLong("today")))
                .list()
                .forEach(count -> counts.put(count.state(), count));
        return counts;
    }
}
