package id.selaras.deliberation;

import id.selaras.access.Acting;
import id.selaras.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Locks the months whose cut-off day is over, whether or not anybody is at a desk. */
@Component
class LockSweep {
    // Where the day begins last, it is over last: no district is locked on its own cut-off day.
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final CycleStore cycles;
    private final Acting acting;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LockSweep(CycleStore cycles, Acting acting, Journal journal, TransactionTemplate transactions, Clock clock) {
        this.cycles = cycles;
        this.acting = acting;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${selaras.lock.first:PT3M}", fixedDelayString = "${selaras.lock.every:PT10M}")
    void sweep() {
        acting.asSystem(() -> transactions.execute(status -> {
            var locked = cycles.lockPast(LocalDate.now(clock.withZone(WESTERN)));
            locked.forEach(cycle ->
                    journal.acted(CycleDesk.trace("deliberation.locked", cycle).with("manner", "automatic")));
            return locked.size();
        }));
    }
}
