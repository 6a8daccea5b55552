package id.selaras.eligibility;

import id.selaras.engine.eligibility.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How many families of an area got which answer by the present rule and by the proposed one, and what that costs. */
final class AreaTally {
    private final long areaNo;
    private final int[] present = new int[Verdict.values().length];
    private final int[] proposed = new int[Verdict.values().length];
    private final List<UUID> entering = new ArrayList<>();
    private final List<UUID> leaving = new ArrayList<>();
    private int enters;
    private int leaves;
    private long presentAmount;
    private long proposedAmount;

    /** Where an answer stands among the four. */
    static int place(Verdict verdict) {
        return switch (verdict) {
            case FITS -> 0;
            case DOES_NOT_FIT -> 1;
            case NOT_KNOWN -> 2;
            case NEEDS_JUDGEMENT -> 3;
        };
    }

    AreaTally(long areaNo) {
        this.areaNo = areaNo;
    }

    void countPresent(Verdict verdict, long amount) {
        present[place(verdict)]++;
        presentAmount += amount;
    }

    void countProposed(Verdict verdict, long amount) {
        proposed[place(verdict)]++;
        proposedAmount += amount;
    }

    void enters(UUID family, boolean isKept) {
        enters++;
        if (isKept) {
            entering.add(family);
        }
    }

    void leaves(UUID family, boolean isKept) {
        leaves++;
        if (isKept) {
            leaving.add(family);
        }
    }

    /** What came out of an area before, of one within it. */
    void add(Counts more) {
        for (var answer = 0; answer < present.length; answer++) {
            present[answer] += more.present.get(answer);
            proposed[answer] += more.proposed.get(answer);
        }
        enters += more.enters;
        leaves += more.leaves;
        presentAmount += more.presentAmount;
        proposedAmount += more.proposedAmount;
    }

    List<UUID> entering() {
        return entering;
    }

    List<UUID> leaving() {
        return leaving;
    }

    Counts counts() {
        return new Counts(areaNo, boxed(present), boxed(proposed), enters, leaves, presentAmount, proposedAmount);
    }

    private static List<Integer> boxed(int[] numbers) {
        return java.util.Arrays.stream(numbers).boxed().toList();
    }

    /**
     * What was counted.
     *
     * @param present by {@link Verdict}
     * @param proposed the same
     * @param presentAmount rupiah for one period of the present version
     */
    record Counts(
            long areaNo,
            List<Integer> present,
            List<Integer> proposed,
            int enters,
            int leaves,
            long presentAmount,
            long proposedAmount) {
        Counts {
            present = List.copyOf(present);
            proposed = List.copyOf(proposed);
        }

        int present(Verdict verdict) {
            return present.get(place(verdict));
        }

        int proposed(Verdict verdict) {
            return proposed.get(place(verdict));
        }

        int families() {
            return proposed.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
