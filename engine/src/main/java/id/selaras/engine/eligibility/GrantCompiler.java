package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Plan.Phase;
import id.selaras.engine.eligibility.Plan.Planes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compiles an amount to bits, each of which is worth so many rupiah. */
final class GrantCompiler {
    private final Plan plan;
    private final PlanCompiler clauses;
    private final int mostMembers;
    private final List<Payment> payments = new ArrayList<>();

    /** @param register where so many rupiah are due */
    record Payment(int register, int rupiah) {}

    GrantCompiler(Plan plan, PlanCompiler clauses, int mostMembers) {
        this.plan = plan;
        this.clauses = clauses;
        this.mostMembers = mostMembers;
    }

    List<Payment> payments(List<Grant> grants, Planes fits) {
        for (var grant : grants) {
            var due = plan.register();
            var when = clauses.family(grant.when());
            plan.add(Phase.END, frame -> {
                var r = frame.registers;
                Lanes.and(r[due], r[when.fits()], r[fits.fits()]);
                // The last tile has room for families that there are not.
                Lanes.and(r[due], r[due], frame.table.present(frame.tile, 0));
            });
            if (grant.ofMembers()) {
                ofMembers(grant, due);
            } else {
                ofFamily(grant, due);
            }
        }
        return payments;
    }

    /** What one portion took is no longer due to the next. */
    private void ofFamily(Grant grant, int due) {
        for (var portion : grant.portions()) {
            var where = clauses.family(portion.where());
            var paid = plan.register();
            plan.add(Phase.END, frame -> {
                var r = frame.registers;
                Lanes.and(r[paid], r[due], r[where.fits()]);
                Lanes.andNot(r[due], r[due], r[paid]);
            });
            pay(paid, portion.amount(), 0);
        }
    }

    private void pay(int register, long amount, int bit) {
        payments.add(new Payment(register, Math.toIntExact(Math.multiplyExact(amount, 1L << bit))));
    }

    private void ofMembers(Grant grant, int due) {
        var digits = Integer.SIZE - Integer.numberOfLeadingZeros(mostMembers);
        var left = plan.register();
        plan.add(Phase.MEMBER, frame -> Lanes.copy(frame.registers[left], frame.present()));
        var counters = new ArrayList<Integer>();
        for (var portion : grant.portions()) {
            counters.add(count(clauses.member(portion.where()), left, digits));
        }
        var room = plan.registers(digits);
        plan.add(Phase.END, frame -> set(frame.registers(room, digits), Math.min(grant.atMost(), mostMembers)));
        for (var i = 0; i < counters.size(); i++) {
            var counter = counters.get(i);
            var portion = grant.portions().get(i);
            if (portion.atMost() < mostMembers || grant.atMost() < mostMembers) {
                clamp(counter, room, digits, Math.min(portion.atMost(), mostMembers));
            }
            for (var bit = 0; bit < digits; bit++) {
                var paid = counter + bit;
                plan.add(
                        Phase.END,
                        frame -> Lanes.and(frame.registers[paid], frame.registers[paid], frame.registers[due]));
                pay(paid, portion.amount(), bit);
            }
        }
    }

    private int count(Planes where, int left, int digits) {
        var counter = plan.registers(digits);
        var scratch = plan.register();
        plan.add(Phase.BEGIN, frame -> set(frame.registers(counter, digits), 0));
        plan.add(Phase.MEMBER, frame -> {
            var r = frame.registers;
            Lanes.and(r[scratch], r[left], r[where.fits()]);
            Lanes.andNot(r[left], r[left], r[where.fits()]);
            Lanes.increment(frame.registers(counter, digits), r[scratch]);
        });
        return counter;
    }

    /** No more than the portion allows, no more than there is room for; what is counted takes room. */
    private void clamp(int counter, int room, int digits, int atMost) {
        var scratch = plan.register();
        plan.add(Phase.END, frame -> {
            var r = frame.registers;
            var count = frame.registers(counter, digits);
            var space = frame.registers(room, digits);
            Lanes.atLeast(r[scratch], count, atMost);
            for (var bit = 0; bit < digits; bit++) {
                Lanes.choose(count[bit], r[scratch], r[(atMost >>> bit & 1) == 1 ? Plan.ONES : Plan.ZERO]);
            }
            Lanes.less(r[scratch], space, count);
            IntStream.range(0, digits).forEach(bit -> Lanes.choose(count[bit], r[scratch], space[bit]));
            Lanes.subtract(space, count, r[scratch]);
        });
    }

    private static void set(long[][] number, int value) {
        IntStream.range(0, number.length).forEach(bit -> Lanes.fill(number[bit], -(long) (value >>> bit & 1)));
    }
}
