package id.selaras.practice.load;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids of fictional things: UUIDv7 in form, and always the same for the same thing, so that a load cut off half-way is taken up
 * where it stopped.
 */
final class Ids {

    private static final long BEGINNING = 1_767_225_600_000L;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int MEMBERS = 64;

    /** What an id is of; two kinds never share one. */
    private enum Kind {
        DWELLING(1),
        FAMILY(2),
        PERSON(3),
        CLAIM(4),
        CASE(5),
        REFERRAL(6),
        STEP(7);

        private final long mark;

        Kind(long mark) {
            this.mark = mark;
        }
    }

    private Ids() {}

    static UUID dwelling(int family) {
        return id(Kind.DWELLING, BEGINNING + family, 0);
    }

    static UUID family(int family) {
        return id(Kind.FAMILY, BEGINNING + family, 0);
    }

    static UUID person(int family, int member) {
        return id(Kind.PERSON, BEGINNING + family, member);
    }

    /** @param member index, or -1 for the family as a whole */
    static UUID claim(int family, int member, int number) {
        return id(Kind.CLAIM, BEGINNING + family, (member + 1L) * MEMBERS + number);
    }

    static UUID ofCase(int number, Instant at) {
        return id(Kind.CASE, at.toEpochMilli(), number);
    }

    static UUID referral(int number, int index, Instant at) {
        return id(Kind.REFERRAL, at.toEpochMilli(), (long) number * MEMBERS + index);
    }

    static UUID step(int number, int index, Instant at) {
        return id(Kind.STEP, at.toEpochMilli(), (long) number * MEMBERS + index);
    }

    private static UUID id(Kind kind, long millisecond, long number) {
        var high = (millisecond << 16) | VERSION_7 | (number & 0xFFFL);
        return new UUID(high, VARIANT | (kind.mark << 56) | number);
    }
}
