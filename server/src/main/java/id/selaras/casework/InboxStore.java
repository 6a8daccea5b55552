package id.selaras.casework;

import id.selaras.directory.Urgency;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the referrals an agency received; row-level security leaves none of another organisation. */
@Repository
class InboxStore {
    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the inbox. */
    record Entry(
            Referral referral,
            String title,
            String subjectName,
            @Nullable UUID subjectPerson,
            Urgency urgency) {

        @Override
        public String toString() {
            return "Entry[" + referral.id() + "]";
        }
    }

    /** How many referrals are in a state, and how many of them are late or run out today. */
    record Count(ReferralState state, long all, long late, long today) {}

    List<Entry> entries(InboxTab tab, int limit) {
        var order = tab.hasClock() ? "(c.urgency <> 'emergency'), r.due_at, r.id" : "r.ended_at desc nulls first, r.id";
        return jdbc.sql("/* casework.inbox */ select r.*, c.title, c.subject_name, c.subject_person, c.urgency"
                        + """
                         from casework.referral r join casework.case_record c on c.id = r.case_id
                        where r.state in (:states)
                        order by %s limit :limit""".formatted(order))
                .param("states", tab.states().stream().map(ReferralState::name).toList())
                .param("limit", limit)
                .query((row, n) -> new Entry(
                        ReferralStore.read(row),
                        row.getString("title"),
                        row.getString("subject_name"),
                        row.getObject("subject_person", UUID.class),
                        Urgency.of(row.getString("urgency"))))
                .list();
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
