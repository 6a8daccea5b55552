package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Grant.Portion;
import id.selaras.engine.eligibility.Vocabulary.Form;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds an amount to a day: a table becomes one portion for each row. */
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
            case Amount.Table table -> {
                var fact = binding.fact(table.fact(), ofMember, Form.CODE);
                yield table.rows().entrySet().stream()
                        .map(row -> new Portion(both(where, is(fact, row.getKey())), rupiah(row.getValue()), atMost))
                        .toList();
            }
            case Amount.When _, Amount.Together _, Amount.ForMembers _ ->
                throw new IllegalArgumentException("a member's share is fixed or a table");
        };
    }

    private static Clause is(FactRef fact, String code) {
        var said = new Condition.OneOf(fact.name(), List.of(code));
        return new Clause.Test(fact, Binding.codes(fact, said.codes()), null, said);
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
