package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Grant.Portion;
import id.selaras.engine.eligibility.Vocabulary.Form;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds an amount to a day: a table becomes one portion for each of its amounts. */
final class AmountBinding {
    private static final Clause ALWAYS = new Clause.All(List.of());

    private final Binding binding;

    AmountBinding(Binding binding) {
        this.binding = binding;
    }

    List<Grant> grants(Amount amount) {
        return grants(amount, ALWAYS);
    }

    private List<Grant> grants(Amount amount, Clause when) {
        return switch (amount) {
            case Amount.Fixed _, Amount.Table _ ->
                List.of(new Grant(when, portions(amount, ALWAYS, false, Grant.NO_LIMIT), false, Grant.NO_LIMIT));
            case Amount.When(var condition, var then) -> grants(then, both(when, binding.ofFamily(condition)));
            case Amount.Together(var parts) ->
                parts.stream().flatMap(part -> grants(part, when).stream()).toList();
            case Amount.ForMembers members -> List.of(forMembers(members, when));
        };
    }

    private Grant forMembers(Amount.ForMembers members, Clause when) {
        var portions = new ArrayList<Portion>();
        for (var share : members.shares()) {
            var where = binding.ofMember(share.where());
            portions.addAll(portions(share.each(), where, true, limit(share.atMost())));
        }
        return new Grant(when, portions, true, limit(members.atMost()));
    }

    private List<Portion> portions(Amount each, Clause where, boolean ofMember, int atMost) {
        return switch (each) {
            case Amount.Fixed(var figure) -> List.of(new Portion(where, rupiah(figure), atMost));
            case Amount.Table table ->
                rows(table, binding.fact(table.fact(), ofMember, Form.CODE)).entrySet().stream()
                        .map(row -> new Portion(both(where, row.getValue()), row.getKey(), atMost))
                        .toList();
            case Amount.When _, Amount.Together _, Amount.ForMembers _ ->
                throw new IllegalArgumentException("a member's share is fixed or a table");
        };
    }

    /** One test for all rows of the same amount. Of a fact with one answer the first row that has it counts. */
    private Map<Long, Clause> rows(Amount.Table table, FactRef fact) {
        var codes = new LinkedHashMap<Long, List<String>>();
        var values = new LinkedHashMap<Long, ValueSet>();
        var taken = ValueSet.NONE;
        for (var row : table.rows().entrySet()) {
            var amount = rupiah(row.getValue());
            var held = Binding.codes(fact, List.of(row.getKey())).and(taken.not());
            codes.computeIfAbsent(amount, _ -> new ArrayList<>()).add(row.getKey());
            values.merge(amount, held, ValueSet::or);
            taken = taken.or(held);
        }
        var tests = new LinkedHashMap<Long, Clause>();
        codes.forEach((amount, ofAmount) -> tests.put(
                amount,
                new Clause.Test(
                        fact,
                        values.getOrDefault(amount, ValueSet.NONE),
                        null,
                        new Condition.OneOf(fact.name(), ofAmount))));
        return tests;
    }

    private static Clause both(Clause one, Clause other) {
        return one.equals(ALWAYS) ? other : new Clause.All(List.of(one, other));
    }

    private long rupiah(Figure figure) {
        return binding.value(figure).setScale(0, RoundingMode.FLOOR).longValueExact();
    }

    private static int limit(@Nullable Integer atMost) {
        return atMost == null ? Grant.NO_LIMIT : atMost;
    }
}
