package id.selaras.export;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Writes one step while the next is read, so that the database and the file each have a core; never more than one is waiting. */
final class Behind implements AutoCloseable {
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private @Nullable Future<?> last;

    /** Takes a step as soon as the one before is written; fails as that one did. */
    void write(Runnable step) {
        finish();
        last = writer.submit(step);
    }

    /** Waits for the last step. */
    void finish() {
        var running = last;
        last = null;
        if (running == null) {
            return;
        }
        try {
            running.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a download was interrupted", e);
        }
    }

    @Override
    public void close() {
        writer.close();
    }
}
