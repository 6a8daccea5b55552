package id.selaras.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where a condition stands in a rule: {@code 1.0.2} is the third part of the first part of the second; empty for the root. */
record RulePath(List<Integer> steps) {
    static final RulePath ROOT = new RulePath(List.of());

    private static final int DEEPEST = 24;

    RulePath {
        steps = List.copyOf(steps);
    }

    /** Empty for what is no path. */
    static Optional<RulePath> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(ROOT);
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,3})*") || text.length() > 4 * DEEPEST) {
            return Optional.empty();
        }
        return Optional.of(new RulePath(
                Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList()));
    }

    boolean isRoot() {
        return steps.isEmpty();
    }

    int first() {
        return steps.getFirst();
    }

    int last() {
        return steps.getLast();
    }

    RulePath rest() {
        return new RulePath(steps.subList(1, steps.size()));
    }

    RulePath parent() {
        return new RulePath(steps.subList(0, steps.size() - 1));
    }

    RulePath child(int step) {
        var more = new ArrayList<>(steps);
        more.add(step);
        return new RulePath(more);
    }

    @Override
    public String toString() {
        return steps.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
