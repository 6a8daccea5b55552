package id.selaras.proposal;

import id.selaras.area.Area;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals of a place by who owes the next step, in the reader's own scope. */
@Repository
class WaitingStore {
    private static final String WITHOUT_CLOCK =
            "not (p.origin_kind = 'subject' and p.state in ('PROPOSED', 'CHECKED', 'RETURNED'))";

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those on which the law's clock runs first, oldest first; of those that are done the latest first. */
    List<ProposalLine> page(WaitingFilter filter, @Nullable Area within, int limit) {
        var done = filter.turn() == WaitingFilter.Turn.DONE;
        var after = filter.after();
        return jdbc.sql("/* proposal.waiting */ " + ProposalLists.SELECT + """
                 where p.state = any(:states) and (cast(:kind as text) is null or p.kind = :kind)
                   and p.area_no >= :lo and p.area_no < :hi
                   and (cast(:at as timestamptz) is null or (""" + WITHOUT_CLOCK
                        + ", p.proposed_at, p.id) " + (done ? "<" : ">") + """
                 (not cast(:clock as boolean), cast(:at as timestamptz), cast(:id as uuid)))
                 order by\s""" + WITHOUT_CLOCK
                        + (done ? ", p.proposed_at desc, p.id desc" : ", p.proposed_at, p.id") + " limit :limit")
                .param("states", filter.turn().states().stream().map(Enum::name).toArray(String[]::new))
                .param("kind", filter.kind() == null ? null : filter.kind().code())
                .param("lo", within == null ? 0L : within.lo())
                .param("hi", within == null ? Long.MAX_VALUE : within.hi())
                .param("clock", after != null && after.hasClock())
                .param("at", after == null ? null : OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query((row, n) -> ProposalLists.read(row))
                .list();
    }

    /** How many stand in each open state. */
    Map<ProposalState, Long> counts() {
        var counts = new EnumMap<ProposalState, Long>(ProposalState.class);
        jdbc.sql("""
                /* proposal.waiting-counts */ select state, count(*) as n from proposal.proposal
                 where state not in ('APPLIED', 'REFUSED', 'WITHDRAWN', 'ANSWERED') group by state""").query(row -> {
            counts.put(ProposalState.valueOf(row.getString("state")), row.getLong("n"));
        });
        return counts;
    }

    /** How many wait for somebody with that turn who did not propose them. */
    long waitingFor(List<ProposalState> states, UUID account) {
        return jdbc.sql("""
                /* proposal.waiting-for */ select count(*) from proposal.proposal
                 where state not in ('APPLIED', 'REFUSED', 'WITHDRAWN', 'ANSWERED')
                   and state = any(:states) and proposed_by <> :account""")
                .param("states", states.stream().map(Enum::name).toArray(String[]::new))
                .param("account", account)
                .query(Long.class)
                .single();
    }
}
