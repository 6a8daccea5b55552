package id.selaras.casework;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What our desks proposed in systems of others and still wait for (usulan di sistem luar). It stays in sight when the case
 * itself is closed: nobody else will remember it.
 */
@Repository
class OutsideProposals {
    // The reader's own range first, so that the index answers before the policies look at each row.
    private static final String WAITING = """
            from casework.referral r join casework.case_record c on c.id = r.case_id
           where r.ended_at is null and not r.answers_here and c.desk_rank = :rank
             and r.area_no >= current_setting('app.lo')::bigint and r.area_no < current_setting('app.hi')::bigint""";

    private final JdbcClient jdbc;

    OutsideProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Proposal(Referral referral, String ticket, String title, String subjectName, boolean caseClosed) {
        @Override
        public String toString() {
            return "Proposal[" + referral.id() + "]";
        }
    }

    record Count(long open, long late) {}

    List<Proposal> waiting(int rank, int limit) {
        return jdbc.sql(
                        "/* casework.outside-proposals */ select r.*, c.ticket, c.title, c.subject_name, c.state as case_state "
                                + WAITING + " order by r.due_at, r.id limit :limit")
                .param("rank", rank)
                .param("limit", limit)
                .query((row, n) -> new Proposal(
                        ReferralStore.read(row),
                        row.getString("ticket"),
                        row.getString("title"),
                        row.getString("subject_name"),
                        CaseState.valueOf(row.getString("case_state")) == CaseState.CLOSED))
                .list();
    }

    Count count(int rank, Instant now) {
        return jdbc.sql(
                        "/* casework.outside-proposals-count */ select count(*) as open, count(*) filter (where r.due_at < :now) as late "
                                + WAITING)
                .param("rank", rank)
                .param("now", CaseRows.at(now))
                .query((row, n) -> new Count(row.getLong("open"), row.getLong("late")))
                .single();
    }
}
