package id.selaras.casework;

import java.util.List;
import java.util.function.ToLongFunction;

/** How many cases lie in each pile of a work list. */
record PileCounts(List<QueueStore.Count> counts, OutsideProposals.Count outside, long done) {

    long open(Pile pile) {
        return switch (pile) {
            case OUTSIDE -> outside.open();
            case DONE -> done;
            default -> sum(pile, QueueStore.Count::open);
        };
    }

    long late(Pile pile) {
        return pile == Pile.OUTSIDE ? outside.late() : sum(pile, count -> count.paused() ? 0 : count.late());
    }

    long today(Pile pile) {
        return sum(pile, count -> count.paused() ? 0 : count.today());
    }

    private long sum(Pile pile, ToLongFunction<QueueStore.Count> what) {
        return counts.stream()
                .filter(count -> isIn(pile, count))
                .mapToLong(what)
                .sum();
    }

    private static boolean isIn(Pile pile, QueueStore.Count count) {
        return switch (pile) {
            case MINE -> count.mine() && !count.paused();
            case PAUSED -> count.paused();
            case ALL -> true;
            case OUTSIDE, DONE -> false;
            case SECRETARIAT, VILLAGE, SUPERVISOR, AGENCY, CITIZEN ->
                pile.states().contains(count.state()) && !count.paused();
        };
    }
}
