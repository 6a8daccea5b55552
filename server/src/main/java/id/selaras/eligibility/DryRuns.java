package id.selaras.eligibility;

import id.selaras.access.Acting;
import id.selaras.access.SignedIn;
import id.selaras.area.Areas;
import id.selaras.eligibility.AreaTally.Counts;
import id.selaras.eligibility.DryRunRow.Versions;
import id.selaras.eligibility.DryRunStore.Listed;
import id.selaras.eligibility.DryRunStore.Moved;
import id.selaras.eligibility.DryRunStore.Ordered;
import id.selaras.eligibility.DryRunWorker.Order;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tries rules on all families of an area before anybody is judged by them (uji coba aturan). */
@Service
public class DryRuns {
    private static final int LATEST = 20;

    private final DryRunStore store;
    private final DryRunWorker worker;
    private final Areas areas;
    private final Acting acting;
    private final Journal journal;

    DryRuns(DryRunStore store, DryRunWorker worker, Areas areas, Acting acting, Journal journal) {
        this.store = store;
        this.worker = worker;
        this.areas = areas;
        this.acting = acting;
        this.journal = journal;
    }

    /**
     * Orders a run, which begins as soon as the order is kept; its page is {@code /kelola/aturan/uji/{run}}.
     *
     * @param ofVersion the stored version that is tried; null for a trial of values
     * @param present what holds; a book without the programme where none holds
     * @throws IllegalArgumentException if there is no such area
     */
    @Transactional
    public UUID start(
            @Nullable UUID ofVersion, RuleBook present, RuleBook proposed, String programme, String areaCode) {
        return start(ofVersion, new Trial(present, proposed, programme, ""), areaCode);
    }

    /** @param tried the values that were changed, {@code limit=5} */
    record Trial(RuleBook present, RuleBook proposed, String programme, String tried) {}

    @Transactional
    public UUID start(@Nullable UUID ofVersion, Trial trial, String areaCode) {
        var area = areas.find(areaCode).orElseThrow(() -> new IllegalArgumentException("no area " + areaCode));
        var person = person();
        var versions = new Versions(trial.present().version(), trial.proposed().version());
        var run = store.add(new Ordered(ofVersion, areaCode, trial.programme(), trial.tried(), versions));
        journal.acted(Trace.of("dry-run.started", "dry_run", run)
                .inArea(area.no())
                .with("programme", trial.programme())
                .with("values", trial.tried().isEmpty() ? null : trial.tried()));
        var order = new Order(run, person, trial, area);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                worker.take(order);
            }
        });
        return run;
    }

    private SignedIn person() {
        return acting.person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    @Transactional(readOnly = true)
    public List<DryRunRow> latest() {
        return store.latest(LATEST);
    }

    @Transactional(readOnly = true)
    public Optional<DryRunRow> find(UUID run) {
        return store.find(run);
    }

    @Transactional(readOnly = true)
    public List<Counts> areas(UUID run) {
        return store.areas(run);
    }

    /** Null where it does not run in this process. */
    @Nullable
    RunProgress progress(UUID run) {
        return worker.progress(run);
    }

    @Transactional
    public void stop(DryRunRow run) {
        if (store.askToStop(run.id())) {
            journal.acted(Trace.of("dry-run.stopped", "dry_run", run.id()).inArea(run.areaNo()));
            worker.stop(run.id());
        }
    }

    /** One page of the families that enter or leave. */
    record Page(long total, List<Listed> families) {
        Page {
            families = List.copyOf(families);
        }
    }

    /** @param entering whether those that enter or those that leave */
    @Transactional
    public Page moved(DryRunRow run, boolean entering, long areaLo, long areaHi, int from, int most) {
        Moved moved = store.moved(run.id(), entering, areaLo, areaHi, from, most);
        journal.read(Trace.of("dry-run.families", "dry_run", run.id())
                .inArea(run.areaNo())
                .with("count", Integer.toString(moved.families().size())));
        return new Page(moved.total(), moved.families().isEmpty() ? List.of() : store.families(moved.families()));
    }
}
