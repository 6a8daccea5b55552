package id.selaras.eligibility;

import java.util.Arrays;
import java.util.UUID;

/** Ids of many families, houses or persons, each with its number from 0 on: plain arrays instead of a million objects. */
final class SubjectIndex {
    static final int NONE = -1;

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private long[] high = new long[1024];
    private long[] low = new long[1024];
    /** Numbers plus one by hash; 0 where there is nobody. */
    private int[] table = new int[4096];

    private int size;

    int size() {
        return size;
    }

    UUID id(int number) {
        return new UUID(high[number], low[number]);
    }

    /** As PostgreSQL sorts ids. */
    int compare(int one, int other) {
        var order = Long.compareUnsigned(high[one], high[other]);
        return order == 0 ? Long.compareUnsigned(low[one], low[other]) : order;
    }

    int find(long idHigh, long idLow) {
        for (var at = place(idHigh, idLow); table[at] != 0; at = at + 1 & table.length - 1) {
            var number = table[at] - 1;
            if (low[number] == idLow && high[number] == idHigh) {
                return number;
            }
        }
        return NONE;
    }

    /** Its number, a new one where it is new. */
    int add(long idHigh, long idLow) {
        var known = find(idHigh, idLow);
        if (known != NONE) {
            return known;
        }
        if (size == high.length) {
            grow();
        }
        high[size] = idHigh;
        low[size] = idLow;
        put(size);
        return size++;
    }

    private void grow() {
        high = Arrays.copyOf(high, 2 * size);
        low = Arrays.copyOf(low, 2 * size);
        table = new int[2 * table.length];
        for (var number = 0; number < size; number++) {
            put(number);
        }
    }

    private void put(int number) {
        var at = place(high[number], low[number]);
        while (table[at] != 0) {
            at = at + 1 & table.length - 1;
        }
        table[at] = number + 1;
    }

    private int place(long idHigh, long idLow) {
        var mixed = (idHigh ^ idLow) * SPREAD;
        return (int) (mixed >>> (Long.SIZE - Integer.numberOfTrailingZeros(table.length)));
    }
}
