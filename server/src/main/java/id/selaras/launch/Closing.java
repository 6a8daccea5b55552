package id.selaras.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** What has to be closed at the end, last opened first: when a start fails, and when the process is told to stop. */
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile boolean stopping;

    /** From now on SIGTERM and Ctrl-C close everything in order and end the process with exit code 0. */
    Closing onSignal() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "closing"));
        return this;
    }

    synchronized <T extends AutoCloseable> T add(T closeable) {
        open.push(closeable);
        return closeable;
    }

    /** Blocks until the process is told to stop. */
    void awaitSignal() throws InterruptedException {
        never.await();
    }

    // A step of the start that breaks because the process is being stopped is no failure to talk about.
    @Override
    public void close() {
        if (stopping) {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        closeAll();
    }

    private void stop() {
        if (open.isEmpty()) {
            return;
        }
        stopping = true;
        closeAll();
        System.out.println("stopped");
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    // A class that cannot be loaded any more (the jar was replaced under the running program) must not leave PostgreSQL
    // running without its owner: whatever one of them throws, the others are closed.
    private synchronized void closeAll() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception | LinkageError e) {
                System.err.println("selaras: " + e.getClass().getSimpleName() + " while stopping");
            }
        }
    }
}
