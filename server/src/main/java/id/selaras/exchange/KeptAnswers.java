package id.selaras.exchange;

import id.selaras.access.Acting;
import id.selaras.exchange.KeptAnswer.Busy;
import id.selaras.exchange.KeptAnswer.Fresh;
import id.selaras.exchange.KeptAnswer.Known;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins, keeps and repeats answers, each step in a transaction of its own around that of the act. */
@Component
class KeptAnswers {
    private final KeptAnswerStore store;
    private final TransactionTemplate transactions;
    private final Acting acting;

    KeptAnswers(KeptAnswerStore store, TransactionTemplate transactions, Acting acting) {
        this.store = store;
        this.transactions = transactions;
        this.acting = acting;
    }

    KeptAnswer begin(UUID account, byte[] key, byte[] digest) {
        var found = transactions.execute(status -> {
            if (store.begin(account, key, digest)) {
                return new Fresh();
            }
            var kept = store.find(account, key, digest);
            if (kept instanceof Fresh) {
                store.takeOver(account, key);
            }
            return kept;
        });
        return found == null ? new Busy() : found;
    }

    /** Keeps the answer; null when the server failed and the request may be tried again. */
    void end(UUID account, byte[] key, @Nullable Known answer) {
        transactions.executeWithoutResult(status -> {
            if (answer == null) {
                store.forget(account, key);
            } else {
                store.keep(account, key, answer);
            }
        });
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        acting.asSystem(() -> transactions.execute(status -> store.forgetAllOld()));
    }
}
