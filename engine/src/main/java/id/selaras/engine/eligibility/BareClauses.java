package id.selaras.engine.eligibility;

import id.selaras.engine.scoring.Wording;
import java.util.List;

/** Clauses without the conditions they came from, so that two that ask the same are equal. */
final class BareClauses {
    private static final Condition.Judgement NOBODY = new Condition.Judgement(Wording.of(""));

    private BareClauses() {}

    static Clause bare(Clause clause) {
        return switch (clause) {
            case Clause.All(var parts) -> new Clause.All(each(parts));
            case Clause.Any(var parts) -> new Clause.Any(each(parts));
            case Clause.Not(var part) -> new Clause.Not(bare(part));
            case Clause.Test test -> new Clause.Test(test.fact(), test.holds(), test.since(), NOBODY);
            case Clause.Sum sum ->
                new Clause.Sum(sum.fact(), sum.comparison(), sum.limit(), sum.perHead(), sum.since(), NOBODY);
            case Clause.AnyMember(var where) -> new Clause.AnyMember(bare(where));
            case Clause.Count count -> new Clause.Count(bare(count.where()), count.holds(), NOBODY);
            case Clause.Eldest eldest ->
                new Clause.Eldest(eldest.isOldest(), eldest.birth(), eldest.since(), bare(eldest.where()), NOBODY);
            case Clause.Opinion _ -> new Clause.Opinion(NOBODY);
        };
    }

    private static List<Clause> each(List<Clause> parts) {
        return parts.stream().map(BareClauses::bare).toList();
    }

    /** Whether it has to wait until all members were looked at. */
    static boolean needsMembers(Clause clause) {
        return switch (clause) {
            case Clause.All(var parts) -> parts.stream().anyMatch(BareClauses::needsMembers);
            case Clause.Any(var parts) -> parts.stream().anyMatch(BareClauses::needsMembers);
            case Clause.Not(var part) -> needsMembers(part);
            case Clause.Sum sum -> sum.perHead() || sum.fact().ofMember();
            case Clause.AnyMember _, Clause.Count _, Clause.Eldest _ -> true;
            case Clause.Test _, Clause.Opinion _ -> false;
        };
    }

    /** Whether it is the same for all members. */
    static boolean isOfFamily(Clause clause) {
        return switch (clause) {
            case Clause.All(var parts) -> parts.stream().allMatch(BareClauses::isOfFamily);
            case Clause.Any(var parts) -> parts.stream().allMatch(BareClauses::isOfFamily);
            case Clause.Not(var part) -> isOfFamily(part);
            case Clause.Test test -> !test.fact().ofMember();
            case Clause.Sum sum -> !sum.fact().ofMember() && !sum.perHead();
            case Clause.Opinion _ -> true;
            case Clause.AnyMember _, Clause.Count _, Clause.Eldest _ -> false;
        };
    }
}
