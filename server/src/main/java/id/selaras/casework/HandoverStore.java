package id.selaras.casework;

import id.selaras.casework.Handover.Moved;
import id.selaras.casework.Handover.OpenWork;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves work through the functions that look at the administrator's posts; the administrator sees no case. */
@Repository
class HandoverStore {
    private final JdbcClient jdbc;

    HandoverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OpenWork workOf(UUID account) {
        return jdbc.sql(
                        "/* casework.open-work-of */ select cases, referrals, restricted from casework.open_work_of(:account)")
                .param("account", account)
                .query((row, n) -> new OpenWork(row.getInt("cases"), row.getInt("referrals"), row.getInt("restricted")))
                .single();
    }

    List<Moved> handOver(UUID from, @Nullable UUID to) {
        return jdbc.sql(
                        "/* casework.hand-over */ select case_id, area_no, state, next_due from casework.hand_over(:from, :to::uuid)")
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Moved(
                        row.getObject("case_id", UUID.class),
                        row.getLong("area_no"),
                        CaseState.valueOf(row.getString("state")),
                        CaseRows.instant(row, "next_due")))
                .list();
    }
}
