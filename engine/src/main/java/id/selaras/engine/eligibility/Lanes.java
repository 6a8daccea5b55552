package id.selaras.engine.eligibility;

import java.util.Arrays;

/**
 * Operations on one bit each of {@link #FAMILIES} families. Every loop runs from 0 to a constant over whole arrays, which is
 * the form that the virtual machine turns into vector instructions.
 */
final class Lanes {
    /** 64 families each; a register of that size and a few dozen of its kind stay in the processor's cache. */
    static final int WORDS = 128;

    static final int FAMILIES = WORDS * Long.SIZE;

    private Lanes() {}

    static void fill(long[] to, long bits) {
        Arrays.fill(to, bits);
    }

    static void copy(long[] to, long[] from) {
        System.arraycopy(from, 0, to, 0, WORDS);
    }

    static void and(long[] to, long[] one, long[] other) {
        for (var i = 0; i < WORDS; i++) {
            to[i] = one[i] & other[i];
        }
    }

    static void or(long[] to, long[] one, long[] other) {
        for (var i = 0; i < WORDS; i++) {
            to[i] = one[i] | other[i];
        }
    }

    static void xor(long[] to, long[] one, long[] other) {
        for (var i = 0; i < WORDS; i++) {
            to[i] = one[i] ^ other[i];
        }
    }

    static void andNot(long[] to, long[] one, long[] other) {
        for (var i = 0; i < WORDS; i++) {
            to[i] = one[i] & ~other[i];
        }
    }

    static void orNot(long[] to, long[] one, long[] other) {
        for (var i = 0; i < WORDS; i++) {
            to[i] = one[i] | ~other[i];
        }
    }

    /** Keeps one where the choice is not set, takes the other where it is. */
    static void choose(long[] to, long[] choice, long[] other) {
        for (var i = 0; i < WORDS; i++) {
            to[i] = (to[i] & ~choice[i]) | (other[i] & choice[i]);
        }
    }

    /** Where a number, given by its bits from the lowest on, is at least so much. */
    static void atLeast(long[] to, long[][] bits, long least) {
        fill(to, least >= 1L << bits.length ? 0 : -1);
        if (least <= 0 || least >= 1L << bits.length) {
            return;
        }
        for (var bit = Long.numberOfTrailingZeros(least); bit < bits.length; bit++) {
            if ((least >>> bit & 1) == 1) {
                and(to, to, bits[bit]);
            } else {
                or(to, to, bits[bit]);
            }
        }
    }

    static void atMost(long[] to, long[][] bits, long most) {
        fill(to, most < 0 ? 0 : -1);
        if (most < 0 || most >= (1L << bits.length) - 1) {
            return;
        }
        for (var bit = Long.numberOfTrailingZeros(~most); bit < bits.length; bit++) {
            if ((most >>> bit & 1) == 1) {
                orNot(to, to, bits[bit]);
            } else {
                andNot(to, to, bits[bit]);
            }
        }
    }

    /** Where one number is less than another with as many bits. */
    static void less(long[] to, long[][] one, long[][] other) {
        fill(to, 0);
        for (var bit = 0; bit < one.length; bit++) {
            var a = one[bit];
            var b = other[bit];
            for (var i = 0; i < WORDS; i++) {
                to[i] = (~a[i] & b[i]) | (to[i] & ~(a[i] ^ b[i]));
            }
        }
    }

    /** Counts one more where the bit is set; destroys the bit. */
    static void increment(long[][] counter, long[] bit) {
        for (var digit : counter) {
            for (var i = 0; i < WORDS; i++) {
                var carry = digit[i] & bit[i];
                digit[i] ^= bit[i];
                bit[i] = carry;
            }
        }
    }

    /** Adds a number with no more bits than the sum has; the carry is scratch. */
    static void add(long[][] sum, long[][] number, long[] carry) {
        fill(carry, 0);
        for (var bit = 0; bit < sum.length; bit++) {
            if (bit < number.length) {
                addDigit(sum[bit], number[bit], carry);
            } else {
                for (var i = 0; i < WORDS; i++) {
                    var digit = sum[bit][i];
                    sum[bit][i] = digit ^ carry[i];
                    carry[i] &= digit;
                }
            }
        }
    }

    private static void addDigit(long[] digit, long[] other, long[] carry) {
        for (var i = 0; i < WORDS; i++) {
            var both = digit[i] ^ other[i];
            var over = (digit[i] & other[i]) | (both & carry[i]);
            digit[i] = both ^ carry[i];
            carry[i] = over;
        }
    }

    /** Takes away a number that is not greater; the borrow is scratch. */
    static void subtract(long[][] from, long[][] number, long[] borrow) {
        fill(borrow, 0);
        for (var bit = 0; bit < from.length; bit++) {
            var digit = from[bit];
            var other = number[bit];
            for (var i = 0; i < WORDS; i++) {
                var difference = digit[i] ^ other[i];
                var lent = (~digit[i] & other[i]) | (~difference & borrow[i]);
                digit[i] = difference ^ borrow[i];
                borrow[i] = lent;
            }
        }
    }

    /** Amounts of a tile: a row for each bit of half a word, so that a shift by a constant meets a whole row. */
    static int[][] amounts() {
        return new int[Integer.SIZE][2 * WORDS];
    }

    static int amount(int[][] amounts, int inTile) {
        var bit = inTile % Long.SIZE;
        return amounts[bit % Integer.SIZE][bit / Integer.SIZE * WORDS + inTile / Long.SIZE];
    }

    /** Adds a weight to the amount of every family whose bit is set; the halves are scratch. */
    static void pay(int[][] amounts, long[] bits, int weight, int[] halves) {
        for (var i = 0; i < WORDS; i++) {
            halves[i] = (int) bits[i];
            halves[WORDS + i] = (int) (bits[i] >>> Integer.SIZE);
        }
        for (var bit = 0; bit < Integer.SIZE; bit++) {
            pay(amounts[bit], halves, Integer.SIZE - 1 - bit, weight);
        }
    }

    private static void pay(int[] row, int[] halves, int shift, int weight) {
        for (var i = 0; i < 2 * WORDS; i++) {
            row[i] += (halves[i] << shift) >> (Integer.SIZE - 1) & weight;
        }
    }
}
