package id.selaras.engine.identity;

import java.util.Arrays;

/** Optimal string alignment: insert, delete, replace, and exchange of two neighbours, each costs one. */
final class EditDistance {

    private EditDistance() {}

    static int between(String a, String b) {
        var beforePrevious = new int[b.length() + 1];
        var previous = new int[b.length() + 1];
        var current = new int[b.length() + 1];
        Arrays.setAll(previous, j -> j);
        for (var i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replace = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                var best = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
                if (exchanged(a, i, b, j)) {
                    best = Math.min(best, beforePrevious[j - 2] + 1);
                }
                current[j] = best;
            }
            var oldest = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = oldest;
        }
        return previous[b.length()];
    }

    private static boolean exchanged(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
