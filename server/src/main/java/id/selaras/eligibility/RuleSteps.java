package id.selaras.eligibility;

import id.selaras.engine.eligibility.Condition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Small steps over a rule's tree, each of which somebody takes with one button. */
final class RuleSteps {
    private static final String TURN = "ganti";

    private RuleSteps() {}

    static Condition added(Condition group, Condition more) {
        var parts = new ArrayList<>(RuleTree.parts(group));
        parts.add(more);
        return RuleTree.with(group, parts);
    }

    /** Empty where the tree has no such place, or nothing there can take the step. */
    static Optional<Condition> taken(Condition root, RulePath path, String step) {
        var found = RuleTree.at(root, path);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (step.equals(TURN)) {
            return RuleTree.isGroup(found.get())
                    ? Optional.of(RuleTree.changed(root, path, RuleSteps::turned))
                    : Optional.empty();
        }
        if (path.isRoot()
                || RuleTree.at(root, path.parent()).filter(RuleTree::isGroup).isEmpty()) {
            return Optional.empty();
        }
        return parts(RuleTree.parts(RuleTree.at(root, path.parent()).orElseThrow()), path.last(), step)
                .map(parts -> RuleTree.changed(root, path.parent(), group -> RuleTree.with(group, parts)));
    }

    /** Every one becomes any one, and back. */
    private static Condition turned(Condition group) {
        return group instanceof Condition.All(var parts)
                ? new Condition.Any(parts)
                : new Condition.All(RuleTree.parts(group));
    }

    private static Optional<List<Condition>> parts(List<Condition> before, int place, String step) {
        var parts = new ArrayList<>(before);
        switch (step) {
            case "hapus" -> parts.remove(place);
            case "naik" -> Collections.swap(parts, place, Math.max(0, place - 1));
            case "turun" -> Collections.swap(parts, place, Math.min(parts.size() - 1, place + 1));
            case "bukan" -> parts.set(place, opposite(parts.get(place)));
            case "kelompok" -> parts.set(place, new Condition.Any(List.of(parts.get(place))));
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(parts);
    }

    private static Condition opposite(Condition condition) {
        if (condition instanceof Condition.Not(var part)) {
            return RuleTree.isGroup(part) && RuleTree.parts(part).size() == 1
                    ? RuleTree.parts(part).getFirst()
                    : part;
        }
        return new Condition.Not(condition);
    }
}
