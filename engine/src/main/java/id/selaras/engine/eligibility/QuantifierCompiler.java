package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Plan.Phase;
import id.selaras.engine.eligibility.Plan.Planes;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Compiles what is said of all members of a family: begun empty, added to with each member, decided at the end. */
final class QuantifierCompiler {
    private final FamilyTable table;
    private final Plan plan;
    private final Function<Clause, Planes> member;

    QuantifierCompiler(FamilyTable table, Plan plan, Function<Clause, Planes> member) {
        this.table = table;
        this.plan = plan;
        this.member = member;
    }

    Planes any(Clause where) {
        var each = member.apply(where);
        var open = plan.register();
        var result = new Planes(plan.register(), plan.register(), each.isJudged() ? plan.register() : Plan.ZERO);
        plan.add(Phase.BEGIN, frame -> {
            Lanes.fill(frame.registers[result.fits()], 0);
            Lanes.fill(frame.registers[result.fitsNot()], -1);
            Lanes.fill(frame.registers[open], 0);
        });
        var unknown = unknown(each, open);
        plan.add(Phase.MEMBER, frame -> {
            var r = frame.registers;
            Lanes.and(r[unknown], frame.present(), r[each.fits()]);
            Lanes.or(r[result.fits()], r[result.fits()], r[unknown]);
            Lanes.andNot(r[unknown], frame.present(), r[each.fitsNot()]);
            Lanes.andNot(r[result.fitsNot()], r[result.fitsNot()], r[unknown]);
        });
        judged(result, open);
        return result;
    }

    /** Gathers where the answer about a member is not known; gives a register to scratch in. */
    private int unknown(Planes each, int open) {
        var scratch = plan.register();
        plan.add(Phase.MEMBER, frame -> {
            var r = frame.registers;
            Lanes.or(r[scratch], r[each.fits()], r[each.fitsNot()]);
            Lanes.or(r[scratch], r[scratch], r[each.judged()]);
            Lanes.andNot(r[scratch], frame.present(), r[scratch]);
            Lanes.or(r[open], r[open], r[scratch]);
        });
        return scratch;
    }

    /** Neither decided nor open: somebody has to judge. */
    private void judged(Planes result, int open) {
        if (result.isJudged()) {
            plan.add(Phase.END, frame -> {
                var r = frame.registers;
                Lanes.or(r[result.judged()], r[result.fits()], r[result.fitsNot()]);
                Lanes.or(r[result.judged()], r[result.judged()], r[open]);
                Lanes.orNot(r[result.judged()], r[Plan.ZERO], r[result.judged()]);
            });
        }
    }

    Planes count(Clause.Count count) {
        var each = member.apply(count.where());
        var digits = Integer.SIZE - Integer.numberOfLeadingZeros(table.mostMembers());
        var certain = plan.registers(digits);
        var possible = plan.registers(digits);
        var open = plan.register();
        plan.add(Phase.BEGIN, frame -> {
            IntStream.range(0, digits).forEach(bit -> Lanes.fill(frame.registers[certain + bit], 0));
            IntStream.range(0, digits).forEach(bit -> Lanes.fill(frame.registers[possible + bit], 0));
            Lanes.fill(frame.registers[open], 0);
        });
        var scratch = unknown(each, open);
        plan.add(Phase.MEMBER, frame -> {
            var r = frame.registers;
            Lanes.and(r[scratch], frame.present(), r[each.fits()]);
            Lanes.increment(frame.registers(certain, digits), r[scratch]);
            Lanes.andNot(r[scratch], frame.present(), r[each.fitsNot()]);
            Lanes.increment(frame.registers(possible, digits), r[scratch]);
        });
        var result = new Planes(plan.register(), plan.register(), each.isJudged() ? plan.register() : Plan.ZERO);
        var range = new RangeStep(plan, result);
        plan.add(Phase.END, frame -> {
            range.begin(frame);
            range.within(
                    frame,
                    count.holds(),
                    frame.registers(certain, digits),
                    frame.registers(possible, digits),
                    frame.registers[Plan.ZERO],
                    frame.registers[Plan.ONES]);
            range.end(frame);
        });
        judged(result, open);
        return result;
    }

    Planes sum(Clause.Sum sum) {
        return new SumCompiler(table, plan).sum(sum);
    }

    Planes eldest(Clause.Eldest eldest) {
        return new EldestCompiler(table, plan).eldest(eldest, member.apply(eldest.where()));
    }
}
