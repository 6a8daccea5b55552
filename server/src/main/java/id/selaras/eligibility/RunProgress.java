package id.selaras.eligibility;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;

/** How far a dry run is; whoever started it may ask it to stop. */
final class RunProgress {
    private final LongAdder rows = new LongAdder();
    private volatile Stage stage = Stage.WAITING;
    private volatile boolean isCancelled;

    enum Stage {
        WAITING,
        READING,
        CUTTING,
        COMPUTING,
        COUNTING
    }

    void enter(Stage next) {
        goOn();
        stage = next;
    }

    Stage stage() {
        return stage;
    }

    void read(int more) {
        goOn();
        rows.add(more);
    }

    long rows() {
        return rows.sum();
    }

    void cancel() {
        isCancelled = true;
    }

    /** @throws CancellationException where somebody asked to stop */
    void goOn() {
        if (isCancelled) {
            throw new CancellationException("stopped by who started it");
        }
    }
}
