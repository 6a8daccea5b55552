package id.selaras.exchange;

import id.selaras.access.Acting;
import id.selaras.exchange.KeptAnswer.Busy;
import id.selaras.exchange.KeptAnswer.Fresh;
import id.selaras.exchange.KeptAnswer.Known;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps answers and repeats them: an act and its kept answer stand or fall together, in one transaction. */
@Component
class KeptAnswers {
    private final KeptAnswerStore store;
    private final PlatformTransactionManager manager;
    private final TransactionTemplate transactions;
    private final Acting acting;

    KeptAnswers(
            KeptAnswerStore store,
            PlatformTransactionManager manager,
            TransactionTemplate transactions,
            Acting acting) {
        this.store = store;
        this.manager = manager;
        this.transactions = transactions;
        this.acting = acting;
    }

    /**
     * Lets a request through that nobody asked before; {@link Fresh} says that it was. Of a refused one nothing stays but the
     * answer, of one that failed in the server not even that.
     */
    KeptAnswer once(Question question, Exchange exchange) throws ServletException, IOException {
        var transaction = manager.getTransaction(TransactionDefinition.withDefaults());
        try {
            var kept = store.find(question);
            if (kept instanceof Fresh) {
                answer(question, exchange, transaction);
            }
            return kept;
        } catch (DuplicateKeyException meanwhile) {
            return new Busy();
        } finally {
            if (!transaction.isCompleted()) {
                manager.rollback(transaction);
            }
        }
    }

    private void answer(Question question, Exchange exchange, TransactionStatus transaction)
            throws ServletException, IOException {
        var known = exchange.answer();
        if (known != null && known.isDone()) {
            store.keep(question, known);
            manager.commit(transaction);
            return;
        }
        manager.rollback(transaction);
        if (known != null) {
            transactions.executeWithoutResult(status -> store.keep(question, known));
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forgetOld() {
        acting.asSystem(() -> transactions.execute(status -> store.forgetAllOld()));
    }

    /** What the rest of the program makes of a request. */
    interface Exchange {

        /** Null when the server failed and the request may be tried again. */
        @Nullable
        Known answer() throws ServletException, IOException;
    }
}
