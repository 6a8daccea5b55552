package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.GrantCompiler.Payment;
import id.selaras.engine.eligibility.Plan.Planes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Applies rules to all families of a table, on several processors, and keeps answer and amount of each pair (uji coba). */
public final class DryRun {
    private final BoundRules rules;
    private final FamilyTable table;
    private final Plan plan = new Plan();
    private final List<Compiled> compiled = new ArrayList<>();
    /** By programme and tile: where the family fits, where not, where a judgement is needed. */
    private final long[][][][] answers;
    /** By programme and tile, for each family. */
    private final int[][][][] amounts;

    private record Compiled(Planes answer, List<Payment> payments) {}

    /** How many families got which answer from a programme, and how much it would give. */
    public record Tally(Programme programme, long fits, long fitsNot, long notKnown, long needsJudgement, long amount) {

        public Tally plus(Tally other) {
            return new Tally(
                    programme,
                    fits + other.fits,
                    fitsNot + other.fitsNot,
                    notKnown + other.notKnown,
                    needsJudgement + other.needsJudgement,
                    amount + other.amount);
        }
    }

    private DryRun(BoundRules rules, FamilyTable table) {
        this.rules = rules;
        this.table = table;
        var compiler = new PlanCompiler(table, plan);
        for (var rule : rules.programmes()) {
            var answer = compiler.family(rule.condition());
            var grants = new GrantCompiler(plan, compiler, table.mostMembers());
            compiled.add(new Compiled(answer, grants.payments(rule.grants(), answer)));
        }
        answers = new long[compiled.size()][table.tiles()][3][Lanes.WORDS];
        amounts = new int[compiled.size()][table.tiles()][][];
        for (var ofProgramme : amounts) {
            Arrays.setAll(ofProgramme, _ -> Lanes.amounts());
        }
    }

    public static DryRun of(BoundRules rules, FamilyTable table) {
        return new DryRun(rules, table);
    }

    /** Applies all rules; what an earlier run kept is overwritten. */
    public void run(int processors) throws InterruptedException {
        var next = new AtomicInteger();
        var workers = IntStream.range(0, processors)
                .mapToObj(_ -> Thread.ofPlatform().start(() -> work(next)))
                .toList();
        for (var worker : workers) {
            worker.join();
        }
        if (next.get() < table.tiles() + processors) {
            throw new IllegalStateException("a worker died");
        }
    }

    private void work(AtomicInteger next) {
        var frame = plan.frame(table);
        for (frame.tile = next.getAndIncrement(); frame.tile < table.tiles(); frame.tile = next.getAndIncrement()) {
            plan.run(frame);
            for (var programme = 0; programme < compiled.size(); programme++) {
                keep(frame, programme);
            }
        }
    }

    private void keep(Frame frame, int programme) {
        var done = compiled.get(programme);
        var kept = answers[programme][frame.tile];
        Lanes.copy(kept[0], frame.registers[done.answer.fits()]);
        Lanes.copy(kept[1], frame.registers[done.answer.fitsNot()]);
        Lanes.copy(kept[2], frame.registers[done.answer.judged()]);
        var paid = amounts[programme][frame.tile];
        for (var row : paid) {
            Arrays.fill(row, 0);
        }
        for (var payment : done.payments) {
            Lanes.pay(paid, frame.registers[payment.register()], payment.rupiah(), frame.halves);
        }
    }

    /** @param programme counted from 0 */
    public Verdict verdict(int programme, int family) {
        var row = table.row(family);
        var kept = answers[programme][row / Lanes.FAMILIES];
        if (isSet(kept[0], row)) {
            return Verdict.FITS;
        } else if (isSet(kept[1], row)) {
            return Verdict.DOES_NOT_FIT;
        }
        return isSet(kept[2], row) ? Verdict.NEEDS_JUDGEMENT : Verdict.NOT_KNOWN;
    }

    public int amount(int programme, int family) {
        var row = table.row(family);
        return Lanes.amount(amounts[programme][row / Lanes.FAMILIES], row % Lanes.FAMILIES);
    }

    private static boolean isSet(long[] plane, int row) {
        var inTile = row % Lanes.FAMILIES;
        return (plane[inTile / Long.SIZE] >>> inTile % Long.SIZE & 1) == 1;
    }

    public List<Tally> tallies() {
        return IntStream.range(0, compiled.size()).mapToObj(this::tally).toList();
    }

    private Tally tally(int programme) {
        var counts = new long[3];
        var amount = 0L;
        for (var tile = 0; tile < table.tiles(); tile++) {
            var there = table.present(tile, 0);
            for (var answer = 0; answer < counts.length; answer++) {
                for (var word = 0; word < Lanes.WORDS; word++) {
                    counts[answer] += Long.bitCount(answers[programme][tile][answer][word] & there[word]);
                }
            }
            for (var row : amounts[programme][tile]) {
                amount += IntStream.of(row).asLongStream().sum();
            }
        }
        return new Tally(
                rules.programmes().get(programme).programme(),
                counts[0],
                counts[1],
                table.families() - counts[0] - counts[1] - counts[2],
                counts[2],
                amount);
    }
}
