package id.selaras.casework;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids in the order of their making, to the millisecond (UUIDv7, RFC 9562), made by whoever makes the thing. */
public final class NewId {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private NewId() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** An id as it would have been made then, so that generated cases sort by their day. */
    public static UUID at(long epochMilli) {
        var high = (epochMilli << 16) | VERSION_7 | (RANDOM.nextLong() & 0xFFFL);
        return new UUID(high, VARIANT | (RANDOM.nextLong() >>> 2));
    }
}
