package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Plan.Planes;

/** Whether a number that lies between two others is within some ranges: certainly, certainly not, or perhaps. */
final class RangeStep {
    private final Planes result;
    private final int one;
    private final int other;

    RangeStep(Plan plan, Planes result) {
        this.result = result;
        this.one = plan.register();
        this.other = plan.register();
    }

    void begin(Frame frame) {
        Lanes.fill(frame.registers[result.fits()], 0);
        Lanes.fill(frame.registers[result.fitsNot()], 0);
    }

    /**
     * Adds what holds for some of the families.
     *
     * @param isEndless where the larger number is beyond all bounds
     * @param chosen the families
     */
    void within(Frame frame, ValueSet holds, long[][] least, long[][] most, long[] isEndless, long[] chosen) {
        var r = frame.registers;
        var inside = r[one];
        var scratch = r[other];
        for (var range : holds.ranges()) {
            Lanes.atLeast(inside, least, Math.max(0, range.least()));
            if (range.most() != Long.MAX_VALUE) {
                Lanes.atMost(scratch, most, range.most());
                Lanes.andNot(scratch, scratch, isEndless);
                Lanes.and(inside, inside, scratch);
            }
            Lanes.and(inside, inside, chosen);
            Lanes.or(r[result.fits()], r[result.fits()], inside);
            // Touched, which is turned around at the end.
            Lanes.atMost(inside, least, range.most());
            Lanes.atLeast(scratch, most, Math.max(0, range.least()));
            Lanes.or(scratch, scratch, isEndless);
            Lanes.and(inside, inside, scratch);
            Lanes.and(inside, inside, chosen);
            Lanes.or(r[result.fitsNot()], r[result.fitsNot()], inside);
        }
    }

    void end(Frame frame) {
        var r = frame.registers;
        Lanes.orNot(r[result.fitsNot()], r[Plan.ZERO], r[result.fitsNot()]);
    }
}
