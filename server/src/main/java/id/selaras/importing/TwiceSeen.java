package id.selaras.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the NIK that stand in more than one row of a file, with twelve bytes for each row. */
final class TwiceSeen {
    private long[] niks = new long[1024];
    private int[] rows = new int[1024];
    private int count;

    void add(String nik, long row) {
        if (nik.length() != 16 || !isDigits(nik)) {
            return;
        }
        if (count == niks.length) {
            niks = Arrays.copyOf(niks, count * 2);
            rows = Arrays.copyOf(rows, count * 2);
        }
        niks[count] = Long.parseLong(nik);
        rows[count++] = (int) row;
    }

    /** The rows of each NIK that was seen twice or more. */
    Map<Long, List<Long>> found() {
        var sorted = Arrays.copyOf(niks, count);
        Arrays.sort(sorted);
        var found = new HashMap<Long, List<Long>>();
        for (int i = 1; i < count; i++) {
            if (sorted[i] == sorted[i - 1]) {
                found.putIfAbsent(sorted[i], new ArrayList<>());
            }
        }
        for (int i = 0; i < count && !found.isEmpty(); i++) {
            var seen = found.get(niks[i]);
            if (seen != null) {
                seen.add((long) rows[i]);
            }
        }
        return found;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
