package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Plan.Phase;
import id.selaras.engine.eligibility.Plan.Planes;
import java.util.stream.IntStream;

/** Compiles a family's number or the sum of its members' numbers, against a limit for the family or for each head. */
final class SumCompiler {
    private final FamilyTable table;
    private final Plan plan;

    SumCompiler(FamilyTable table, Plan plan) {
        this.table = table;
        this.plan = plan;
    }

    Planes sum(Clause.Sum sum) {
        var column = table.values(sum.fact());
        var most = sum.fact().ofMember() ? table.mostMembers() : 1;
        var digits = column.bits() + Integer.SIZE - Integer.numberOfLeadingZeros(most - 1);
        var total = plan.registers(digits);
        var open = plan.register();
        var known = plan.register();
        var scratch = plan.register();
        plan.add(sum.fact().ofMember() ? Phase.BEGIN : start(sum), frame -> {
            IntStream.range(0, digits).forEach(bit -> Lanes.fill(frame.registers[total + bit], 0));
            Lanes.fill(frame.registers[open], 0);
        });
        var masked = plan.registers(column.bits());
        plan.add(sum.fact().ofMember() ? Phase.MEMBER : start(sum), frame -> {
            var r = frame.registers;
            var cell = frame.cell(sum.fact());
            known(frame, sum, r[known], r[scratch]);
            var values = column.digits(cell);
            for (var bit = 0; bit < values.length; bit++) {
                Lanes.and(r[masked + bit], values[bit], r[known]);
            }
            Lanes.add(frame.registers(total, digits), frame.registers(masked, values.length), r[scratch]);
            Lanes.andNot(r[scratch], sum.fact().ofMember() ? frame.present() : r[Plan.ONES], r[known]);
            Lanes.or(r[open], r[open], r[scratch]);
        });
        return decided(sum, column, total, digits, open);
    }

    private static Phase start(Clause.Sum sum) {
        return sum.perHead() ? Phase.END : Phase.FAMILY;
    }

    private Planes decided(Clause.Sum sum, BitColumn column, int total, int digits, int open) {
        var result = new Planes(plan.register(), plan.register(), Plan.ZERO);
        var range = new RangeStep(plan, result);
        var chosen = plan.register();
        plan.add(sum.fact().ofMember() ? Phase.END : start(sum), frame -> {
            var r = frame.registers;
            var sums = frame.registers(total, digits);
            range.begin(frame);
            if (sum.perHead()) {
                for (var heads = 1; heads <= table.members(frame.tile); heads++) {
                    heads(frame, heads, r[chosen]);
                    range.within(frame, column.written(sum.holds(heads)), sums, sums, r[open], r[chosen]);
                }
            } else {
                range.within(frame, column.written(sum.holds(1)), sums, sums, r[open], r[Plan.ONES]);
            }
            range.end(frame);
        });
        return result;
    }

    /** The families with so many members. */
    private void heads(Frame frame, int heads, long[] chosen) {
        Lanes.copy(chosen, table.present(frame.tile, heads - 1));
        if (heads < table.members(frame.tile)) {
            Lanes.andNot(chosen, chosen, table.present(frame.tile, heads));
        }
    }

    private void known(Frame frame, Clause.Sum sum, long[] known, long[] fresh) {
        var cell = frame.cell(sum.fact());
        Lanes.copy(known, table.values(sum.fact()).known(cell));
        if (sum.since() != null) {
            table.days(sum.fact()).from(fresh, cell, sum.since());
            Lanes.and(known, known, fresh);
        }
    }
}
