package id.selaras.deliberation;

import id.selaras.access.Acting;
import id.selaras.proposal.ProposalRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Locks and closes the months whose cut-off day is over, whether or not anybody is at a desk. */
@Component
class LockSweep {
    private static final Logger LOG = LoggerFactory.getLogger(LockSweep.class);

    // Where the day begins last, it is over last: no district is locked on its own cut-off day.
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final CycleStore cycles;
    private final Acting acting;
    private final MonthEnd monthEnd;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LockSweep(CycleStore cycles, MonthEnd monthEnd, Acting acting, TransactionTemplate transactions, Clock clock) {
        this.cycles = cycles;
        this.acting = acting;
        this.monthEnd = monthEnd;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${selaras.lock.first:PT3M}", fixedDelayString = "${selaras.lock.every:PT10M}")
    void sweep() {
        acting.asSystem(() -> {
            var today = LocalDate.now(clock.withZone(WESTERN));
            var due = transactions.execute(status -> cycles.due(today));
            Objects.requireNonNull(due).forEach(this::close);
            return null;
        });
    }

    // A month that can't be closed now must not keep those of other districts open; it is tried again at the next
    // sweep.
    private void close(Cycle cycle) {
        try {
            transactions.executeWithoutResult(status -> {
                if (cycles.lockByItself(cycle.id())) {
                    monthEnd.close(cycle, "automatic");
                }
            });
        } catch (DataAccessException | ProposalRefused failed) {
            LOG.error(
                    "the month {} of district {} stays open for now",
                    cycle.dates().month(),
                    cycle.districtNo(),
                    failed);
        }
    }
}
