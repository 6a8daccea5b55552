package id.selaras.importing;

import id.selaras.access.Acting;
import id.selaras.importing.ImportRun.State;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what officers ordered, in the background, one import a district at a time. What is to be done stands in the table: a
 * process that was killed, or whose officer went home, is followed by the next that finds the district's lock free.
 */
@Component
class ImportWorker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportStore imports;
    private final ImportConnections connections;
    private final ObjectProvider<FamilySources> files;
    private final Acting acting;
    private final TransactionTemplate transactions;
    private final ExecutorService jobs =
            Executors.newCachedThreadPool(Thread.ofPlatform().name("import-", 0).factory());
    private final Map<Long, Boolean> busy = new ConcurrentHashMap<>();

    ImportWorker(
            ImportStore imports,
            ImportConnections connections,
            ObjectProvider<FamilySources> files,
            Acting acting,
            TransactionTemplate transactions) {
        this.imports = imports;
        this.connections = connections;
        this.files = files;
        this.acting = acting;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 2_000)
    void lookForWork() {
        if (files.getIfAvailable() == null) {
            return;
        }
        var waiting = acting.asSystem(() -> transactions.execute(status -> imports.atWork()));
        if (waiting != null) {
            waiting.forEach(this::begin);
        }
    }

    private void begin(ImportRun run) {
        if (busy.putIfAbsent(run.districtNo(), true) == null) {
            jobs.execute(() -> {
                try {
                    work(run);
                } finally {
                    busy.remove(run.districtNo());
                }
            });
        }
    }

    /** Does the work here and now; false where another process is at it. */
    boolean work(ImportRun run) {
        try (var lock = connections.lock(run.districtNo())) {
            if (lock == null) {
                return false;
            }
            new ImportJob(run, files.getObject(), connections).run();
        } catch (Stopped leftForLater) {
            LOG.info("import {} is left for later", run.id());
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warn("import {} failed: {}", run.id(), e.getClass().getSimpleName());
            fail(run, e);
        }
        return true;
    }

    private void fail(ImportRun run, Exception failure) {
        if (run.state() == State.TAKING_BACK) {
            return;
        }
        acting.asSystem(() -> transactions.execute(status -> imports.fail(run, reason(failure))));
    }

    private static String reason(Exception failure) {
        return failure instanceof IOException ? "import.failed.file" : "import.failed.work";
    }

    @Override
    public void destroy() {
        jobs.shutdownNow();
        jobs.close();
    }
}
