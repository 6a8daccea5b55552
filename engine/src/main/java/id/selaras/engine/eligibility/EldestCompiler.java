package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Plan.Phase;
import id.selaras.engine.eligibility.Plan.Planes;
import java.util.List;
import java.util.stream.IntStream;

/** Compiles what is said of the oldest or youngest member, who may be anybody whose birth is not known. */
final class EldestCompiler {
    private final FamilyTable table;
    private final Plan plan;

    EldestCompiler(FamilyTable table, Plan plan) {
        this.table = table;
        this.plan = plan;
    }

    /** Registers for one of the answers: that of the first born so far, and whether all without a birth give it. */
    private record Answer(int each, int chosen, int ofOthers) {}

    private Answer answer(int each) {
        return new Answer(each, plan.register(), plan.register());
    }

    Planes eldest(Clause.Eldest eldest, Planes each) {
        var answers = IntStream.of(each.fits(), each.fitsNot(), each.judged())
                .mapToObj(this::answer)
                .toList();
        var column = table.values(eldest.birth());
        var born = plan.registers(column.bits());
        var someone = plan.register();
        plan.add(Phase.BEGIN, frame -> {
            IntStream.range(0, column.bits()).forEach(bit -> Lanes.fill(frame.registers[born + bit], 0));
            Lanes.fill(frame.registers[someone], 0);
            answers.forEach(answer -> {
                Lanes.fill(frame.registers[answer.chosen], 0);
                Lanes.fill(frame.registers[answer.ofOthers], -1);
            });
        });
        var known = plan.register();
        var better = plan.register();
        plan.add(Phase.MEMBER, frame -> {
            var r = frame.registers;
            known(frame, eldest, r[known], r[better]);
            var digits = column.digits(frame.cell(eldest.birth()));
            var best = frame.registers(born, column.bits());
            Lanes.less(r[better], eldest.isOldest() ? digits : best, eldest.isOldest() ? best : digits);
            Lanes.orNot(r[better], r[better], r[someone]);
            Lanes.and(r[better], r[better], r[known]);
            IntStream.range(0, best.length).forEach(bit -> Lanes.choose(best[bit], r[better], digits[bit]));
            Lanes.or(r[someone], r[someone], r[known]);
            answers.forEach(answer -> Lanes.choose(r[answer.chosen], r[better], r[answer.each]));
            // From here on: everybody present without a birth.
            Lanes.andNot(r[known], frame.present(), r[known]);
            answers.forEach(answer -> {
                Lanes.orNot(r[better], r[answer.each], r[known]);
                Lanes.and(r[answer.ofOthers], r[answer.ofOthers], r[better]);
            });
        });
        return decided(answers, someone, each.isJudged());
    }

    private Planes decided(List<Answer> answers, int someone, boolean isJudged) {
        plan.add(Phase.END, frame -> {
            var r = frame.registers;
            answers.forEach(answer -> {
                Lanes.orNot(r[answer.chosen], r[answer.chosen], r[someone]);
                Lanes.and(r[answer.chosen], r[answer.chosen], r[answer.ofOthers]);
            });
        });
        return new Planes(answers.get(0).chosen, answers.get(1).chosen, isJudged ? answers.get(2).chosen : Plan.ZERO);
    }

    private void known(Frame frame, Clause.Eldest eldest, long[] known, long[] scratch) {
        var cell = frame.cell(eldest.birth());
        Lanes.and(known, table.values(eldest.birth()).known(cell), frame.present());
        if (eldest.since() != null) {
            table.days(eldest.birth()).from(scratch, cell, eldest.since());
            Lanes.and(known, known, scratch);
        }
    }
}
