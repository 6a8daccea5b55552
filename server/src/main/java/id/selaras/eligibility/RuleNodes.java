package id.selaras.eligibility;

import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.Figure;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A rule's tree as the editor shows it: each condition in words, at its place. */
public record RuleNodes(Texts texts, RuleBook book, LocalDate day) {

    /**
     * @param path as in {@link RulePath}
     * @param words the condition; of one that holds others what it asks of them
     * @param takesMore whether conditions can be added to it
     * @param isFixed whether it belongs to what is around it and neither moves nor goes
     */
    public record Node(
            String path,
            String anchor,
            String words,
            List<Node> parts,
            boolean takesMore,
            boolean isFixed,
            boolean isFirst,
            boolean isLast,
            boolean mayChange) {

        public boolean holds() {
            return takesMore || !parts.isEmpty();
        }
    }

    Node of(Condition root) {
        return node(root, RulePath.ROOT, true, new Seat(true, true));
    }

    private record Seat(boolean isFirst, boolean isLast) {}

    private Node node(Condition condition, RulePath path, boolean isFixed, Seat seat) {
        var below = RuleTree.parts(condition);
        var isGroup = RuleTree.isGroup(condition);
        var parts = new ArrayList<Node>();
        for (var i = 0; i < below.size(); i++) {
            parts.add(node(below.get(i), path.child(i), !isGroup, new Seat(i == 0, i == below.size() - 1)));
        }
        return new Node(
                path.toString(),
                ProblemLines.anchor(path),
                words(condition),
                List.copyOf(parts),
                isGroup,
                isFixed,
                seat.isFirst,
                seat.isLast,
                !isFixed && mayChange(condition));
    }

    /** Groups are turned into another kind, not filled in; a day that is compared is changed in the file alone. */
    private static boolean mayChange(Condition condition) {
        return !RuleTree.isGroup(condition)
                && !(condition instanceof Condition.Not)
                && !ConditionFields.values(condition).isEmpty();
    }

    String words(Condition condition) {
        return switch (condition) {
            case Condition.All _ -> texts.get("rules.node.all");
            case Condition.Any _ -> texts.get("rules.node.any");
            case Condition.Not _ -> texts.get("rules.node.not");
            case Condition.NotOlder recent -> texts.get("rules.node.older", recent.months());
            case Condition.Members members ->
                texts.get("rules.node.members." + members.quantifier().code());
            case Condition.Count count ->
                texts.get(
                        "rules.node.count",
                        texts.get("rules.compare." + count.comparison().code()),
                        number(count.limit()));
            default -> new RuleWords(texts).say(new Sayings(book, day).of(condition));
        };
    }

    private String number(Figure figure) {
        return switch (figure) {
            case Figure.Written(var value) -> texts.get("eligibility.number", value);
            case Figure.Named(var code) ->
                book.parameter(code)
                        .map(parameter -> new RuleWords(texts).words(parameter.name()))
                        .orElse(code);
        };
    }
}
