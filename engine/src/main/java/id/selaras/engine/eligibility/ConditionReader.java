package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Condition.Divisor;
import id.selaras.engine.eligibility.Condition.Quantifier;
import id.selaras.engine.eligibility.RuleProblem.Kind;
import id.selaras.engine.json.Json;
import id.selaras.engine.scoring.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads conditions and amounts. The first field says which kind a condition is of. */
final class ConditionReader {
    private static final Condition STAND_IN = new Condition.Judgement(Wording.of(""));

    private final List<RuleProblem> problems;

    ConditionReader(List<RuleProblem> problems) {
        this.problems = problems;
    }

    Condition condition(Json json, String place) {
        var fields = new RuleFields(json, place, problems);
        var condition = condition(fields);
        if (!condition.equals(STAND_IN)) {
            fields.end();
        }
        return condition;
    }

    private Condition condition(RuleFields fields) {
        if (fields.has("all")) {
            return new Condition.All(parts(fields, "all"));
        } else if (fields.has("any")) {
            return new Condition.Any(parts(fields, "any"));
        } else if (fields.has("not")) {
            return new Condition.Not(condition(fields.json("not"), fields.place() + ", not"));
        } else if (fields.has("members")) {
            return new Condition.Members(quantifier(fields), where(fields, "where"));
        } else if (fields.has("not_older_than_months")) {
            var months = fields.whole("not_older_than_months");
            return new Condition.NotOlder(months == null ? 1 : months, where(fields, "condition"));
        } else {
            return test(fields);
        }
    }

    private Condition test(RuleFields fields) {
        if (fields.has("fact")) {
            return ofFact(fields, fields.filled("fact"));
        } else if (fields.has("sum")) {
            var comparison = comparison(fields);
            return new Condition.Sum(
                    fields.filled("sum"), comparison, fields.figure(comparison.code()), divisor(fields));
        } else if (fields.has("count")) {
            var comparison = comparison(fields);
            return new Condition.Count(where(fields, "count"), comparison, fields.figure(comparison.code()));
        } else if (fields.has("age")) {
            return age(new RuleFields(fields.json("age"), fields.place() + ", age", problems));
        } else if (fields.has("receives")) {
            return new Condition.Receives(fields.filled("receives"), fields.whole("within_months"));
        } else if (fields.has("area")) {
            return new Condition.LivesIn(fields.texts("area"));
        } else if (fields.has("fits")) {
            return new Condition.Fits(fields.filled("fits"));
        } else if (fields.has("judgement")) {
            return new Condition.Judgement(fields.wording("judgement"));
        }
        fields.found(Kind.UNREADABLE, "condition");
        return STAND_IN;
    }

    private static Condition ofFact(RuleFields fields, String fact) {
        if (fields.has("is")) {
            return new Condition.OneOf(fact, fields.texts("is"));
        }
        if (fields.has("from") || fields.has("before") || fields.has("within_months")) {
            return new Condition.Dated(fact, fields.day("from"), fields.day("before"), fields.whole("within_months"));
        }
        var comparison = comparison(fields);
        return new Condition.Compare(fact, comparison, fields.figure(comparison.code()), divisor(fields));
    }

    private Condition age(RuleFields fields) {
        var age = new Condition.Age(optional(fields, "at_least"), optional(fields, "below"), fields.day("on"));
        if (age.atLeast() == null && age.below() == null) {
            fields.found(Kind.EMPTY, "at_least");
        }
        fields.end();
        return age;
    }

    private static @Nullable Figure optional(RuleFields fields, String name) {
        return fields.has(name) ? fields.figure(name) : null;
    }

    private static Comparison comparison(RuleFields fields) {
        var found = Arrays.stream(Comparison.values())
                .filter(one -> fields.has(one.code()))
                .toList();
        if (found.size() != 1) {
            fields.found(found.isEmpty() ? Kind.EMPTY : Kind.UNREADABLE, "at_most");
        }
        return found.isEmpty() ? Comparison.AT_MOST : found.getFirst();
    }

    private static @Nullable Divisor divisor(RuleFields fields) {
        if (!fields.has("per")) {
            return null;
        }
        return fields.figure("per") instanceof Figure.Named(var name) && name.equals("member")
                ? new Divisor.Heads()
                : new Divisor.By(fields.figure("per"));
    }

    private static Quantifier quantifier(RuleFields fields) {
        var written = fields.text("members");
        var found = Arrays.stream(Quantifier.values())
                .filter(one -> one.code().equals(written))
                .findFirst();
        if (found.isEmpty()) {
            fields.found(Kind.UNREADABLE, "members");
        }
        return found.orElse(Quantifier.ANY);
    }

    private List<Condition> parts(RuleFields fields, String name) {
        var parts = new ArrayList<Condition>();
        for (var item : fields.items(name)) {
            parts.add(condition(item, fields.place() + ", " + name + " " + (parts.size() + 1)));
        }
        if (parts.isEmpty()) {
            fields.found(Kind.EMPTY, name);
        }
        return parts;
    }

    private Condition where(RuleFields fields, String name) {
        return condition(fields.json(name), fields.place() + ", " + name);
    }

    Amount amount(Json json, String place) {
        var fields = new RuleFields(json, place, problems);
        var amount = amount(fields);
        fields.end();
        return amount;
    }

    private Amount amount(RuleFields fields) {
        if (fields.has("fixed")) {
            return new Amount.Fixed(fields.figure("fixed"));
        } else if (fields.has("table")) {
            return table(fields);
        } else if (fields.has("when")) {
            return new Amount.When(where(fields, "when"), amount(fields.json("then"), fields.place() + ", then"));
        } else if (fields.has("together")) {
            return new Amount.Together(each(fields, "together", this::amount));
        } else if (fields.has("members")) {
            return new Amount.ForMembers(each(fields, "members", this::share), fields.whole("at_most"));
        }
        fields.found(Kind.UNREADABLE, "amount");
        return new Amount.Together(List.of());
    }

    private Amount table(RuleFields fields) {
        var rows = new LinkedHashMap<String, Figure>();
        if (fields.json("rows") instanceof Json.Fields written) {
            written.map().forEach((code, figure) -> rows.put(code, fields.figure(figure, code)));
        }
        if (rows.isEmpty()) {
            fields.found(Kind.EMPTY, "rows");
        }
        return new Amount.Table(fields.filled("table"), rows);
    }

    private Amount.Share share(Json json, String place) {
        var fields = new RuleFields(json, place, problems);
        var each = amount(fields.json("amount"), place + ", amount");
        if (!(each instanceof Amount.Fixed || each instanceof Amount.Table)) {
            fields.found(Kind.UNREADABLE, "amount");
        }
        var share = new Amount.Share(where(fields, "where"), each, fields.whole("at_most"));
        fields.end();
        return share;
    }

    private interface Each<T> {
        T read(Json json, String place);
    }

    private static <T> List<T> each(RuleFields fields, String name, Each<T> each) {
        var list = new ArrayList<T>();
        for (var item : fields.items(name)) {
            list.add(each.read(item, fields.place() + ", " + name + " " + (list.size() + 1)));
        }
        Optional.of(list).filter(List::isEmpty).ifPresent(_ -> fields.found(Kind.EMPTY, name));
        return list;
    }
}
