package id.selaras.ui;

import java.util.Arrays;
import java.util.List;

/** The thread of one case: seven knots in their order. */
public record CaseThread(List<ThreadKnot> knots) {

    private static final double FIRST_CENTRE = 6;
    private static final double CENTRE_STEP = 80.0 / 6;

    public CaseThread {
        knots = List.copyOf(knots);
        if (knots.size() != Knot.values().length) {
            throw new IllegalArgumentException("a thread has seven knots, not " + knots.size());
        }
    }

    /** Everything before the knot is done, everything after it is still to do. */
    public static CaseThread at(Knot current, KnotState state) {
        return new CaseThread(Arrays.stream(Knot.values())
                .map(knot -> new ThreadKnot(knot, stateOf(knot, current, state), null))
                .toList());
    }

    public static CaseThread finished() {
        return at(Knot.CITIZEN_YES, KnotState.DONE);
    }

    public boolean isFinished() {
        return knots.stream().allMatch(knot -> knot.state() == KnotState.DONE);
    }

    /** The first knot that is not done; the last one when all are. */
    public ThreadKnot current() {
        return knots.stream()
                .filter(knot -> knot.state() != KnotState.DONE)
                .findFirst()
                .orElse(knots.getLast());
    }

    public int position() {
        return current().knot().position();
    }

    /** Where the small drawing puts the centre of a knot. */
    public static String centre(ThreadKnot knot) {
        var tenths = Math.round((FIRST_CENTRE + CENTRE_STEP * (knot.knot().position() - 1)) * 10);
        return tenths / 10 + "." + tenths % 10;
    }

    private static KnotState stateOf(Knot knot, Knot current, KnotState state) {
        var distance = knot.compareTo(current);
        if (distance == 0) {
            return state;
        }
        return distance < 0 ? KnotState.DONE : KnotState.TODO;
    }
}
