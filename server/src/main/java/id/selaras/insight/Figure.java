package id.selaras.insight;

/**
 * A count, or that it is hidden from the reader.
 *
 * @param count 0 when hidden
 */
record Figure(long count, boolean hidden) {
    static final Figure HIDDEN = new Figure(0, true);

    static Figure of(long count) {
        return new Figure(count, false);
    }

    /** Both together; hidden when one is. */
    Figure plus(Figure other) {
        return hidden || other.hidden ? HIDDEN : of(count + other.count);
    }

    /** Whether there is nothing, and nothing hidden. */
    boolean isNothing() {
        return !hidden && count == 0;
    }
}
