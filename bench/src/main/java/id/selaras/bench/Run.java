package id.selaras.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One measurement: each connection does one operation after the other until the time is over.
 *
 * @param nanos how long each took, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Run(long[] nanos, long failures, double seconds) {
    private static final AtomicLong NUMBER = new AtomicLong();

    static Run measure(int connections, Duration time, Operation operation)
            throws InterruptedException, ExecutionException {
        var failures = new AtomicLong();
        var begun = System.nanoTime();
        var end = begun + time.toNanos();
        var all = new ArrayList<long[]>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<long[]> worker = () -> work(operation, end, failures);
            for (var done : workers.invokeAll(java.util.Collections.nCopies(connections, worker))) {
                all.add(done.get());
            }
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var nanos = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Run(nanos, failures.get(), seconds);
    }

    private static long[] work(Operation operation, long end, AtomicLong failures) throws Exception {
        var took = new long[1024];
        var count = 0;
        try (var session = operation.open()) {
            while (System.nanoTime() < end) {
                var begun = System.nanoTime();
                try {
                    session.run(NUMBER.incrementAndGet());
                } catch (Exception failed) {
                    if (failures.incrementAndGet() == 1) {
                        Bench.say("first failure: %s", failed);
                    }
                    continue;
                }
                took = count == took.length ? Arrays.copyOf(took, 2 * count) : took;
                took[count++] = System.nanoTime() - begun;
            }
        }
        return Arrays.copyOf(took, count);
    }

    long count() {
        return nanos.length;
    }

    double perSecond() {
        return count() / seconds;
    }

    /** The time within which this share of the operations was done, in milliseconds. */
    double millis(double share) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1, Math.floor(share * nanos.length))] / 1e6;
    }
}
