package id.selaras.eligibility;

import id.selaras.engine.eligibility.FactSource;
import java.util.Arrays;

/** One fact of all families, houses or persons as numbers, with the day of each observation. */
final class StoredColumn {
    private static final int NO_DAY = Integer.MIN_VALUE;

    private long[] values;
    private int[] days;

    StoredColumn(int subjects) {
        values = new long[subjects];
        days = new int[subjects];
        Arrays.fill(values, FactSource.UNKNOWN);
        Arrays.fill(days, NO_DAY);
    }

    void set(int subject, long value, int epochDay) {
        if (subject >= values.length) {
            grow(subject);
        }
        values[subject] = value;
        days[subject] = epochDay;
    }

    private void grow(int subject) {
        var before = values.length;
        values = Arrays.copyOf(values, 2 * subject);
        days = Arrays.copyOf(days, 2 * subject);
        Arrays.fill(values, before, values.length, FactSource.UNKNOWN);
        Arrays.fill(days, before, days.length, NO_DAY);
    }

    /** Known no longer. */
    void clear(int subject) {
        set(subject, FactSource.UNKNOWN, NO_DAY);
    }

    long value(int subject) {
        return subject < values.length ? values[subject] : FactSource.UNKNOWN;
    }

    long observed(int subject) {
        return subject >= days.length || days[subject] == NO_DAY ? FactSource.UNKNOWN : days[subject];
    }
}
