package id.selaras.privacy;

import id.selaras.access.Acting;
import id.selaras.importing.DroppedFiles;
import id.selaras.journal.Journal;
import id.selaras.privacy.EndingStore.Batch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends what two administrators ordered, batch by batch. A batch and its entry in the journal stand or fall together; after a
 * kill the next sweep goes on with what is left, and deletes once more the files whose batch was kept.
 */
@Component
class EndingWorker {
    private final EndingStore store;
    private final DroppedFiles files;
    private final Acting acting;
    private final Journal journal;
    private final TransactionTemplate transactions;
    private final int batch;

    EndingWorker(
            EndingStore store,
            DroppedFiles files,
            Acting acting,
            Journal journal,
            TransactionTemplate transactions,
            @Value("${selaras.retention.batch:1000}") int batch) {
        this.store = store;
        this.files = files;
        this.acting = acting;
        this.journal = journal;
        this.transactions = transactions;
        this.batch = batch;
    }

    @Scheduled(
            initialDelayString = "${selaras.retention.first:PT1M}",
            fixedDelayString = "${selaras.retention.every:PT1M}")
    void sweep() {
        List<Ending> waiting =
                Objects.requireNonNull(acting.asSystem(() -> transactions.execute(status -> store.confirmed())));
        waiting.forEach(run -> work(run, quiet -> {}));
    }

    /** @param progress hears each batch after it is kept */
    void work(Ending run, Consumer<Batch> progress) {
        deleteFiles(run);
        Optional<Batch> done;
        do {
            done = next(run, batch);
            done.ifPresent(progress);
            if (done.filter(one -> one.kind().equals(RetainedKind.IMPORT_FILE.code()))
                    .isPresent()) {
                deleteFiles(run);
            }
        } while (done.isPresent() && !done.get().isLast());
    }

    Optional<Batch> next(Ending run, int most) {
        return Objects.requireNonNull(acting.asSystem(() -> transactions.execute(status -> {
            var done = store.endBatch(run.id(), most);
            done.ifPresent(one -> journal.acted(
                    Endings.trace(one.isLast() ? "retention.done" : "retention.ended", run.id(), run.areaNo())
                            .with("retained", one.isLast() ? null : one.kind())
                            .with("count", one.isLast() ? null : Integer.toString(one.many()))));
            return done;
        })));
    }

    private void deleteFiles(Ending run) {
        List<UUID> ended =
                Objects.requireNonNull(acting.asSystem(() -> transactions.execute(status -> store.files(run.id()))));
        ended.forEach(files::forget);
    }
}
