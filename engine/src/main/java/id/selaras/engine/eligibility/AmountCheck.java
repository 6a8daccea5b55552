package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.RuleProblem.Kind;
import java.util.Collection;
import java.util.List;

/** Whether an amount can be worked out, and has a day since when it holds. */
final class AmountCheck {
    private final ConditionCheck conditions;
    private final Collection<RuleProblem> problems;

    AmountCheck(ConditionCheck conditions, Collection<RuleProblem> problems) {
        this.conditions = conditions;
        this.problems = problems;
    }

    void amount(Amount amount, String place) {
        amount(amount, place, false);
    }

    private void amount(Amount amount, String place, boolean ofMember) {
        switch (amount) {
            case Amount.Fixed(var figure) -> figure(figure, place);
            case Amount.Table(var fact, var rows) -> {
                conditions.codes(fact, List.copyOf(rows.keySet()), place, ofMember);
                rows.forEach((code, figure) -> figure(figure, place + ", " + code));
            }
            case Amount.When(var condition, var then) -> {
                conditions.family(condition, place + ", when");
                amount(then, place + ", then", ofMember);
            }
            case Amount.Together(var parts) -> {
                for (var i = 0; i < parts.size(); i++) {
                    amount(parts.get(i), place + ", together " + (i + 1), ofMember);
                }
            }
            case Amount.ForMembers members -> {
                for (var i = 0; i < members.shares().size(); i++) {
                    var share = members.shares().get(i);
                    var spot = place + ", members " + (i + 1);
                    conditions.member(share.where(), spot + ", where");
                    amount(share.each(), spot + ", amount", true);
                }
            }
        }
    }

    private void figure(Figure figure, String place) {
        if (figure instanceof Figure.Written(var value)) {
            problems.add(new RuleProblem(place, Kind.AMOUNT_WITHOUT_DATE, List.of(value.toPlainString())));
        } else {
            conditions.figure(figure, place);
        }
    }
}
