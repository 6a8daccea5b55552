package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Plan.Phase;
import id.selaras.engine.eligibility.Plan.Planes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compiles clauses to steps over columns of bits. A clause that stands in several rules is compiled once. Three answers are two
 * registers, of which neither is set where the answer is not known; a third is set where a judgement is needed.
 */
final class PlanCompiler {
    private final FamilyTable table;
    private final Plan plan;
    private final Map<Clause, Planes> ofFamily = new HashMap<>();
    private final Map<Clause, Planes> ofMember = new HashMap<>();

    PlanCompiler(FamilyTable table, Plan plan) {
        this.table = table;
        this.plan = plan;
    }

    Planes family(Clause clause) {
        return familyOf(BareClauses.bare(clause));
    }

    Planes member(Clause clause) {
        return memberOf(BareClauses.bare(clause));
    }

    private Planes familyOf(Clause clause) {
        var done = ofFamily.get(clause);
        if (done == null) {
            done = compileOfFamily(clause);
            ofFamily.put(clause, done);
        }
        return done;
    }

    private Planes memberOf(Clause clause) {
        if (BareClauses.isOfFamily(clause)) {
            return familyOf(clause);
        }
        var done = ofMember.get(clause);
        if (done == null) {
            done = compileOfMember(clause);
            ofMember.put(clause, done);
        }
        return done;
    }

    private Planes compileOfFamily(Clause clause) {
        var phase = BareClauses.needsMembers(clause) ? Phase.END : Phase.FAMILY;
        var quantified = new QuantifierCompiler(table, plan, this::memberOf);
        return switch (clause) {
            case Clause.All(var parts) -> all(parts.stream().map(this::familyOf).toList(), phase);
            case Clause.Any(var parts) -> any(parts.stream().map(this::familyOf).toList(), phase);
            case Clause.Not(var part) -> familyOf(part).not();
            case Clause.Test test -> test(test, phase);
            case Clause.Sum sum -> quantified.sum(sum);
            case Clause.AnyMember(var where) -> quantified.any(where);
            case Clause.Count count -> quantified.count(count);
            case Clause.Eldest eldest -> quantified.eldest(eldest);
            case Clause.Opinion _ -> new Planes(Plan.ZERO, Plan.ZERO, Plan.ONES);
        };
    }

    private Planes compileOfMember(Clause clause) {
        return switch (clause) {
            case Clause.All(var parts) -> all(parts.stream().map(this::memberOf).toList(), Phase.MEMBER);
            case Clause.Any(var parts) -> any(parts.stream().map(this::memberOf).toList(), Phase.MEMBER);
            case Clause.Not(var part) -> memberOf(part).not();
            case Clause.Test test -> test(test, Phase.MEMBER);
            case Clause.Opinion _ -> new Planes(Plan.ZERO, Plan.ZERO, Plan.ONES);
            case Clause.Sum _, Clause.AnyMember _, Clause.Count _, Clause.Eldest _ ->
                throw new IllegalArgumentException("a member has no members");
        };
    }

    private Planes any(List<Planes> parts, Phase phase) {
        return all(parts.stream().map(Planes::not).toList(), phase).not();
    }

    private Planes all(List<Planes> parts, Phase phase) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var isJudged = parts.stream().anyMatch(Planes::isJudged);
        var result = new Planes(plan.register(), plan.register(), isJudged ? plan.register() : Plan.ZERO);
        plan.add(phase, frame -> {
            var r = frame.registers;
            Lanes.fill(r[result.fits()], -1);
            Lanes.fill(r[result.fitsNot()], 0);
            for (var part : parts) {
                Lanes.and(r[result.fits()], r[result.fits()], r[part.fits()]);
                Lanes.or(r[result.fitsNot()], r[result.fitsNot()], r[part.fitsNot()]);
            }
        });
        if (isJudged) {
            judged(parts, result, phase);
        }
        return result;
    }

    /** Somebody has to judge where nothing decides it and nothing is left to ask. */
    private void judged(List<Planes> parts, Planes result, Phase phase) {
        var scratch = plan.register();
        plan.add(phase, frame -> {
            var r = frame.registers;
            var judged = r[result.judged()];
            Lanes.orNot(judged, r[Plan.ZERO], r[result.fits()]);
            Lanes.andNot(judged, judged, r[result.fitsNot()]);
            for (var part : parts) {
                Lanes.or(r[scratch], r[part.fits()], r[part.fitsNot()]);
                Lanes.or(r[scratch], r[scratch], r[part.judged()]);
                Lanes.and(judged, judged, r[scratch]);
            }
        });
    }

    private Planes test(Clause.Test test, Phase phase) {
        var result = new Planes(plan.register(), plan.register(), Plan.ZERO);
        var scratch = plan.register();
        var column = table.values(test.fact());
        var ranges = column.written(test.holds()).ranges();
        var known = known(test.fact(), test.since(), phase);
        plan.add(phase, frame -> {
            var r = frame.registers;
            var cell = frame.cell(test.fact());
            var digits = column.digits(cell);
            var fits = r[result.fits()];
            var fitsNot = r[result.fitsNot()];
            Lanes.fill(fits, 0);
            for (var range : ranges) {
                Lanes.atLeast(fitsNot, digits, range.least());
                Lanes.atMost(r[scratch], digits, range.most());
                Lanes.and(fitsNot, fitsNot, r[scratch]);
                Lanes.or(fits, fits, fitsNot);
            }
            var isKnown = known == Plan.ZERO ? column.known(cell) : r[known];
            Lanes.andNot(fitsNot, isKnown, fits);
            Lanes.and(fits, fits, isKnown);
        });
        return result;
    }

    /** A register of where the fact is known from a day on; ZERO where any day will do. */
    private int known(FactRef fact, @Nullable LocalDate since, Phase phase) {
        if (since == null) {
            return Plan.ZERO;
        }
        var known = plan.register();
        var column = table.values(fact);
        var days = table.days(fact);
        plan.add(phase, frame -> {
            var cell = frame.cell(fact);
            days.from(frame.registers[known], cell, since);
            Lanes.and(frame.registers[known], frame.registers[known], column.known(cell));
        });
        return known;
    }
}
