package id.selaras.eligibility;

import id.selaras.access.Acting;
import id.selaras.access.SignedIn;
import id.selaras.area.Area;
import id.selaras.directory.Calendars;
import id.selaras.eligibility.DryRunRow.State;
import id.selaras.eligibility.DryRunRow.Times;
import id.selaras.eligibility.DryRuns.Trial;
import id.selaras.eligibility.RunProgress.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs one dry run after the other in the background: each takes both processors for some seconds. */
@Component
class DryRunWorker implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DryRunWorker.class);
    private static final long MILLI = 1_000_000;

    private final StoredFamilyReader reader;
    private final DryRunStore store;
    private final Acting acting;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Map<UUID, RunProgress> runs = new ConcurrentHashMap<>();
    private final ExecutorService jobs = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("dry-runs").factory());

    DryRunWorker(
            StoredFamilyReader reader,
            DryRunStore store,
            Acting acting,
            TransactionTemplate transactions,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.acting = acting;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param person who ordered it, in whose scope it reads */
    record Order(UUID run, SignedIn person, Trial trial, Area area) {

        /** Who works with people reads them under the own policies; who sees figures alone has them counted. */
        boolean seesPeople() {
            return person.role().worksOnCases();
        }
    }

    @Nullable
    RunProgress progress(UUID run) {
        return runs.get(run);
    }

    void stop(UUID run) {
        var progress = runs.get(run);
        if (progress != null) {
            progress.cancel();
        }
    }

    void take(Order order) {
        var progress = new RunProgress();
        runs.put(order.run(), progress);
        jobs.execute(() -> {
            try {
                work(order, progress);
            } finally {
                runs.remove(order.run());
            }
        });
    }

    private void work(Order order, RunProgress progress) {
        try {
            run(order, progress);
        } catch (CancellationException stopped) {
            end(order, State.CANCELLED, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalArgumentException unusable) {
            end(order, State.FAILED, "rules");
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("dry run {} could not read: {}", order.run(), e.getClass().getSimpleName());
            end(order, State.FAILED, "data");
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.warn("dry run {} failed: {}", order.run(), e.getClass().getSimpleName());
            end(order, State.FAILED, "other");
        }
    }

    private void run(Order order, RunProgress progress) throws InterruptedException {
        beat(order, progress);
        var zone = Calendars.zoneOf(order.area().no()).zoneId();
        var rules = ComparedRules.of(order.trial(), LocalDate.now(clock.withZone(zone)));
        var begun = System.nanoTime();
        progress.enter(Stage.READING);
        var families = reader.read(rules.bound().facts(), order.area(), inNameOf(order), progress);
        var read = System.nanoTime();
        beat(order, progress);
        progress.enter(Stage.CUTTING);
        var table = rules.table(families);
        var cut = System.nanoTime();
        progress.enter(Stage.COMPUTING);
        var run = rules.run(table);
        var computed = System.nanoTime();
        progress.enter(Stage.COUNTING);
        var outcome = rules.outcome(run, families, order.seesPeople());
        var counted = System.nanoTime();
        progress.goOn();
        var times = new Times(milli(read - begun), milli(cut - read), milli(computed - cut), milli(counted - computed));
        asSystem(() -> store.finish(order.run(), outcome, times));
    }

    private static int milli(long nanos) {
        return (int) (nanos / MILLI);
    }

    private StoredFamilyReader.InNameOf inNameOf(Order order) {
        return order.seesPeople()
                ? work -> acting.as(order.person(), () -> done(work))
                : work -> acting.asSystem(() -> done(work));
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    /** Says that it lives, and hears whether somebody asked it, perhaps of another process, to stop. */
    private void beat(Order order, RunProgress progress) {
        var goesOn = acting.asSystem(() -> transactions.execute(status -> store.beat(order.run())));
        if (!Boolean.TRUE.equals(goesOn)) {
            progress.cancel();
        }
        progress.goOn();
    }

    private void end(Order order, State state, @Nullable String reason) {
        asSystem(() -> store.end(order.run(), state, reason));
    }

    private void asSystem(Runnable work) {
        acting.asSystem(() -> transactions.execute(status -> done(work)));
    }

    @Override
    public void destroy() {
        runs.values().forEach(RunProgress::cancel);
        jobs.shutdownNow();
    }
}
