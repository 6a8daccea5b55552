package id.selaras.importing;

import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids in the order of their making (UUIDv7), also of many made in one millisecond, so that they lie together in an index. */
final class TimeIds {
    private static final int COUNTER_BITS = 12;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final AtomicLong LAST = new AtomicLong();
    private static final ThreadLocal<SplittableRandom> RANDOM = ThreadLocal.withInitial(SplittableRandom::new);

    private TimeIds() {}

    static UUID next() {
        var now = System.currentTimeMillis() << COUNTER_BITS;
        var stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        var high = (stamp >>> COUNTER_BITS << 16) | VERSION_7 | (stamp & 0xFFFL);
        return new UUID(high, VARIANT | (RANDOM.get().nextLong() >>> 2));
    }

    /** Below every id made from now on. */
    static UUID floor() {
        return new UUID(System.currentTimeMillis() << 16, 0);
    }
}
