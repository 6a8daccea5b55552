package id.selaras.journal;

import id.selaras.access.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings finished entries into the chain about once a second, so that no act waits for another's link. */
@Component
class Sealer {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 2_000;

    private final JournalStore store;
    private final Acting acting;
    private final TransactionTemplate transaction;

    Sealer(JournalStore store, Acting acting, TransactionTemplate transaction) {
        this.store = store;
        this.acting = acting;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1_000)
    void sealRegularly() {
        try {
            sealAll();
        } catch (DataAccessException | TransactionException e) {
            // The entries wait; the next round tries again.
            LOG.warn("journal not sealed this time: {}", e.getClass().getSimpleName());
        }
    }

    /** Seals whatever is finished; answers how many entries. */
    int sealAll() {
        var all = 0;
        for (var sealed = BATCH; sealed == BATCH; all += sealed) {
            sealed = sealBatch();
        }
        return all;
    }

    private int sealBatch() {
        return acting.asSystem(() -> {
            var sealed = transaction.execute(status -> store.seal(BATCH));
            return sealed == null ? 0 : sealed;
        });
    }
}
