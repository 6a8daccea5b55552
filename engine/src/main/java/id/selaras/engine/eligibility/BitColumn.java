package id.selaras.engine.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The values of one fact, cut into bits: one array for each bit of 8192 families or of as many of their members. A value is
 * written as its distance from the smallest one, in the largest unit that all of them are multiples of, or as its place in a
 * list.
 */
final class BitColumn {
    private final long least;
    private final long unit;
    private final List<Long> places;
    private final int bits;
    private final long[][] planes;

    /**
     * @param places distinct values, sorted, where a value is written as its place among them; empty otherwise
     * @param planes by cell, the bits from the lowest on, and after them whether the value is known
     */
    BitColumn(long least, long unit, List<Long> places, int bits, long[][] planes) {
        this.least = least;
        this.unit = unit;
        this.places = List.copyOf(places);
        this.bits = bits;
        this.planes = planes;
    }

    int bits() {
        return bits;
    }

    long[] known(int cell) {
        return planes[cell * (bits + 1) + bits];
    }

    long[][] digits(int cell) {
        return Arrays.copyOfRange(planes, cell * (bits + 1), cell * (bits + 1) + bits);
    }

    /** Of a column of days: where one is known that is not before so and so. */
    void from(long[] to, int cell, LocalDate since) {
        Lanes.atLeast(to, digits(cell), up(since.toEpochDay()));
        Lanes.and(to, to, known(cell));
    }

    /** The same values as they are written here. */
    ValueSet written(ValueSet values) {
        if (!places.isEmpty()) {
            var held = ValueSet.NONE;
            for (var place = 0; place < places.size(); place++) {
                if (isAmong(places.get(place), values)) {
                    held = held.or(ValueSet.between(place, place));
                }
            }
            return held;
        }
        var held = ValueSet.NONE;
        for (var range : values.ranges()) {
            held = held.or(ValueSet.between(up(range.least()), down(range.most())));
        }
        return held;
    }

    /** Of several codes at once one is enough. */
    private static boolean isAmong(long codes, ValueSet values) {
        for (var code = 0; code < Long.SIZE; code++) {
            if ((codes >>> code & 1) == 1 && values.contains(code)) {
                return true;
            }
        }
        return false;
    }

    private long up(long value) {
        return value < least ? 0 : -Math.floorDiv(least - value, unit);
    }

    private long down(long value) {
        return value == Long.MAX_VALUE ? value : Math.floorDiv(value - Math.min(least, value + 1), unit);
    }
}
