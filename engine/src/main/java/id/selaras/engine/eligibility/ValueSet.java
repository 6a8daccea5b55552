package id.selaras.engine.eligibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Values of a fact, each written as one whole number: ranges that are sorted and do not touch. */
public record ValueSet(List<Range> ranges) {
    public static final ValueSet ALL = between(Long.MIN_VALUE, Long.MAX_VALUE);
    public static final ValueSet NONE = new ValueSet(List.of());

    public ValueSet {
        ranges = List.copyOf(ranges);
    }

    /** Both ends included. */
    public record Range(long least, long most) {}

    public static ValueSet between(long least, long most) {
        return least > most ? NONE : new ValueSet(List.of(new Range(least, most)));
    }

    static ValueSet of(Collection<Long> values) {
        var set = NONE;
        for (var value : values) {
            set = set.or(between(value, value));
        }
        return set;
    }

    public boolean contains(long value) {
        return ranges.stream().anyMatch(range -> range.least <= value && value <= range.most);
    }

    boolean containsAll(long least, long most) {
        return ranges.stream().anyMatch(range -> range.least <= least && most <= range.most);
    }

    boolean meets(long least, long most) {
        return ranges.stream().anyMatch(range -> range.least <= most && least <= range.most);
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    ValueSet and(ValueSet other) {
        var both = new ArrayList<Range>();
        for (var one : ranges) {
            for (var two : other.ranges) {
                var least = Math.max(one.least, two.least);
                var most = Math.min(one.most, two.most);
                if (least <= most) {
                    both.add(new Range(least, most));
                }
            }
        }
        return new ValueSet(both);
    }

    /** All values less by so much. */
    ValueSet less(long much) {
        return new ValueSet(ranges.stream()
                .map(range -> new Range(less(range.least, much), less(range.most, much)))
                .toList());
    }

    private static long less(long end, long much) {
        return end == Long.MIN_VALUE || end == Long.MAX_VALUE ? end : end - much;
    }

    ValueSet or(ValueSet other) {
        return not().and(other.not()).not();
    }

    ValueSet not() {
        var gaps = new ArrayList<Range>();
        var next = Long.MIN_VALUE;
        for (var range : ranges) {
            if (range.least > next) {
                gaps.add(new Range(next, range.least - 1));
            }
            if (range.most == Long.MAX_VALUE) {
                return new ValueSet(gaps);
            }
            next = range.most + 1;
        }
        gaps.add(new Range(next, Long.MAX_VALUE));
        return new ValueSet(gaps);
    }
}
