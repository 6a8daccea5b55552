package id.selaras.eligibility;

import id.selaras.engine.eligibility.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A rule's conditions by their places in the tree. */
final class RuleTree {
    private RuleTree() {}

    static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts;
            case Condition.Any(var parts) -> parts;
            case Condition.Not(var part) -> List.of(part);
            case Condition.NotOlder older -> List.of(older.part());
            case Condition.Members members -> List.of(members.where());
            case Condition.Count count -> List.of(count.where());
            default -> List.of();
        };
    }

    static Condition with(Condition condition, List<Condition> parts) {
        return switch (condition) {
            case Condition.All _ -> new Condition.All(parts);
            case Condition.Any _ -> new Condition.Any(parts);
            case Condition.Not _ -> new Condition.Not(parts.getFirst());
            case Condition.NotOlder older -> new Condition.NotOlder(older.months(), parts.getFirst());
            case Condition.Members members -> new Condition.Members(members.quantifier(), parts.getFirst());
            case Condition.Count count -> new Condition.Count(parts.getFirst(), count.comparison(), count.limit());
            default -> condition;
        };
    }

    /** Empty where the tree has no such place. */
    static Optional<Condition> at(Condition root, RulePath path) {
        var found = root;
        for (var step : path.steps()) {
            var parts = parts(found);
            if (step < 0 || step >= parts.size()) {
                return Optional.empty();
            }
            found = parts.get(step);
        }
        return Optional.of(found);
    }

    /** The tree in which what stands at the place has become something else; the place must be there. */
    static Condition changed(Condition root, RulePath path, UnaryOperator<Condition> change) {
        if (path.isRoot()) {
            return change.apply(root);
        }
        var parts = new ArrayList<>(parts(root));
        parts.set(path.first(), changed(parts.get(path.first()), path.rest(), change));
        return with(root, parts);
    }

    /** Whether what stands there is looked at for each member. */
    static boolean isOfMember(Condition root, RulePath path) {
        var found = root;
        for (var step : path.steps()) {
            if (found instanceof Condition.Members || found instanceof Condition.Count) {
                return true;
            }
            found = parts(found).get(step);
        }
        return false;
    }

    static boolean isGroup(Condition condition) {
        return condition instanceof Condition.All || condition instanceof Condition.Any;
    }

    /** The same rule in which whatever holds one condition holds a group, so that there is always room for another. */
    static Condition inGroups(Condition root) {
        return isGroup(root) ? grouped(root) : new Condition.All(List.of(grouped(root)));
    }

    private static Condition grouped(Condition condition) {
        var isGroup = isGroup(condition);
        return with(
                condition,
                parts(condition).stream()
                        .map(part ->
                                isGroup || isGroup(part) ? grouped(part) : new Condition.All(List.of(grouped(part))))
                        .toList());
    }
}
