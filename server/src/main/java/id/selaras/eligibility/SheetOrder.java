package id.selaras.eligibility;

import java.util.Arrays;

/** When sheets were observed and recorded, to tell which of two counts: the fold of the registry without its objects. */
final class SheetOrder {
    private int[] days = new int[1024];
    private long[] recorded = new long[1024];
    private long[] high = new long[1024];
    private long[] low = new long[1024];
    private int size;

    int add(int day, long recordedAt, long idHigh, long idLow) {
        if (size == days.length) {
            days = Arrays.copyOf(days, 2 * size);
            recorded = Arrays.copyOf(recorded, 2 * size);
            high = Arrays.copyOf(high, 2 * size);
            low = Arrays.copyOf(low, 2 * size);
        }
        days[size] = day;
        recorded[size] = recordedAt;
        high[size] = idHigh;
        low[size] = idLow;
        return size++;
    }

    /** Observed later, or on the same day and recorded later. */
    boolean isLater(int one, int other) {
        if (days[one] != days[other]) {
            return days[one] > days[other];
        } else if (recorded[one] != recorded[other]) {
            return recorded[one] > recorded[other];
        }
        var order = Long.compareUnsigned(high[one], high[other]);
        return order == 0 ? Long.compareUnsigned(low[one], low[other]) > 0 : order > 0;
    }
}
