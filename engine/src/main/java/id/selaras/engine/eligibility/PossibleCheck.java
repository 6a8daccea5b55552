package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.RuleProblem.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Whether a condition can hold, and can fail to: of a family of whom nothing is known yet, both must be reachable. */
final class PossibleCheck {
    /** Beyond this many ways nothing is claimed. */
    private static final int WAYS = 400;

    private static final int MOST_MEMBERS = 8;

    private final Binding binding;
    private final Collection<RuleProblem> problems;

    PossibleCheck(Binding binding, Collection<RuleProblem> problems) {
        this.binding = binding;
        this.problems = problems;
    }

    void family(Condition condition, String place) {
        check(condition, place, false);
    }

    /** The innermost place that explains it is told, and no place around it. */
    private boolean check(Condition condition, String place, boolean ofMember) {
        var inside = inside(condition, place, ofMember);
        if (inside || condition instanceof Condition.Judgement) {
            return inside;
        }
        var clause = ofMember ? binding.ofMember(condition) : binding.ofFamily(condition);
        return check(clause, place, ofMember, true, Kind.NEVER) || check(clause, place, ofMember, false, Kind.ALWAYS);
    }

    private boolean inside(Condition condition, String place, boolean ofMember) {
        return switch (condition) {
            case Condition.All(var parts) -> any(parts, place + ", all ", ofMember);
            case Condition.Any(var parts) -> any(parts, place + ", any ", ofMember);
            case Condition.Not(var part) -> check(part, place + ", not", ofMember);
            case Condition.NotOlder older -> check(older.part(), place + ", condition", ofMember);
            case Condition.Members members -> check(members.where(), place + ", where", true);
            case Condition.Count count -> check(count.where(), place + ", count", true);
            default -> false;
        };
    }

    private boolean any(List<Condition> parts, String place, boolean ofMember) {
        var found = false;
        for (var i = 0; i < parts.size(); i++) {
            found |= check(parts.get(i), place + (i + 1), ofMember);
        }
        return found;
    }

    private boolean check(Clause clause, String place, boolean ofMember, boolean wanted, Kind kind) {
        for (var members = 1; members <= MOST_MEMBERS; members++) {
            var nobodyKnown = new FamilyFacts(Map.of(), Collections.nCopies(members, Map.of()));
            var remedies = new Remedies(new Interpreter(nobodyKnown), WAYS);
            var ways = remedies.toward(clause, ofMember ? 0 : FamilyFacts.FAMILY, wanted);
            if (!ways.isEmpty() || remedies.isCut()) {
                return false;
            }
        }
        problems.add(new RuleProblem(place, kind, List.of()));
        return true;
    }
}
