package id.selaras.importing;

import id.selaras.importing.ImportRun.State;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports as an officer orders and follows them. */
@Component
class Imports implements ImportRuns {
    private final ImportStore store;
    private final NotedRows noted;
    private final Journal journal;

    Imports(ImportStore store, NotedRows noted, Journal journal) {
        this.store = store;
        this.noted = noted;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ImportRun> latest(int count) {
        return store.latest(count);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ImportRun> find(UUID id) {
        return store.find(id);
    }

    @Override
    @Transactional
    public void preview(UUID id) {
        store.order(id, State.PREVIEWING, List.of(State.DROPPED, State.PREVIEWED, State.FAILED));
    }

    @Override
    @Transactional
    public void start(UUID id) {
        if (store.order(id, State.RUNNING, List.of(State.DROPPED, State.PREVIEWED, State.FAILED))) {
            trace("import.started", id);
        }
    }

    @Override
    @Transactional
    public void takeBack(UUID id) {
        if (store.orderTakeBack(id)) {
            trace("import.taken-back", id);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Example> examples(UUID id, Outcome outcome, int count) {
        return store.find(id).map(run -> noted.examples(run, outcome, count)).orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> kept(UUID id, int count) {
        return store.kept(id, count);
    }

    private void trace(String act, UUID id) {
        store.find(id)
                .ifPresent(run -> journal.acted(
                        Trace.of(act, "import", id).inArea(run.districtNo()).with("name", run.fileName())));
    }
}
