package id.selaras.area;

/**
 * Counts the letters to add, drop, change or swap between a typed name and a known one, or the known one's beginning, since
 * the typing may not be finished. Allowed: none up to three letters, one up to six, two beyond.
 */
class SpellingSlips {
    static final int TOO_MANY = Integer.MAX_VALUE;

    private static final int FAR = 1_000;

    private final String typed;
    private final int allowed;
    private final long letters;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    SpellingSlips(String typed) {
        this.typed = typed;
        this.allowed = typed.length() <= 3 ? 0 : typed.length() <= 6 ? 1 : 2;
        this.letters = lettersOf(typed);
        this.beforeLast = new int[typed.length() + allowed + 2];
        this.last = new int[beforeLast.length];
        this.row = new int[beforeLast.length];
    }

    /** Whether a name of these letters lies too far off: each slip explains at most one letter that it has not at all. */
    boolean ruleOut(long lettersOfKnown) {
        return Long.bitCount(letters & ~lettersOfKnown) > allowed;
    }

    /** The number of slips, {@link #TOO_MANY} if beyond what is allowed. */
    int to(String known) {
        if (allowed == 0 || known.length() + allowed < typed.length()) {
            return TOO_MANY;
        }
        return distance(known, Math.min(known.length(), typed.length() + allowed));
    }

    /**
     * Optimal string alignment, row by row, only as far beside the diagonal as slips are allowed; the least of the last row is
     * the distance to the best beginning of {@code length} letters.
     */
    private int distance(String known, int length) {
        for (var j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (var i = 1; i <= typed.length(); i++) {
            var from = Math.max(1, i - allowed);
            var to = Math.min(length, i + allowed);
            row[from - 1] = from == 1 ? i : FAR;
            var least = row[from - 1];
            for (var j = from; j <= to; j++) {
                row[j] = slips(known, i, j);
                least = Math.min(least, row[j]);
            }
            row[to + 1] = FAR;
            if (least > allowed) {
                return TOO_MANY;
            }
            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return leastOf(Math.max(0, typed.length() - allowed), length);
    }

    private int slips(String known, int i, int j) {
        var same = typed.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1;
        var least = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
        return swapped(known, i, j) ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }

    private boolean swapped(String known, int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == known.charAt(j - 2)
                && typed.charAt(i - 2) == known.charAt(j - 1);
    }

    private int leastOf(int from, int to) {
        var least = TOO_MANY;
        for (var j = from; j <= to; j++) {
            least = Math.min(least, last[j]);
        }
        return least > allowed ? TOO_MANY : least;
    }

    /** The set of letters in a text, for the cheap test. */
    static long lettersOf(String text) {
        var letters = 0L;
        for (var i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & 63);
        }
        return letters;
    }
}
