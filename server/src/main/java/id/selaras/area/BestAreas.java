package id.selaras.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** The best few of many matches; at equal rank the larger area first, then by name. */
class BestAreas {
    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::rank)
            .thenComparingInt(ranked -> ranked.area.level())
            .thenComparing(ranked -> ranked.area.name())
            .thenComparingLong(ranked -> ranked.area.no());

    private final int limit;
    private final PriorityQueue<Ranked> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());
    private final Set<Long> known = new HashSet<>();
    private boolean plainHit;

    BestAreas(int limit) {
        this.limit = limit;
    }

    void offer(Area area, int rank) {
        plainHit |= rank <= AreaQuery.BEGINS_SO;
        var ranked = new Ranked(area, rank);
        var worst = worstFirst.peek();
        if (worst != null && worstFirst.size() >= limit && BEST_FIRST.compare(ranked, worst) >= 0) {
            return;
        }
        if (!known.add(area.no())) {
            return;
        }
        worstFirst.add(ranked);
        if (worstFirst.size() > limit) {
            known.remove(worstFirst.remove().area.no());
        }
    }

    /** Whether some name is, or begins with, what was typed: then no other reading of the text is needed. */
    boolean hasPlainHit() {
        return plainHit;
    }

    List<Area> inOrder() {
        var all = new ArrayList<>(worstFirst);
        all.sort(BEST_FIRST);
        return all.stream().map(Ranked::area).toList();
    }

    private record Ranked(Area area, int rank) {}
}
