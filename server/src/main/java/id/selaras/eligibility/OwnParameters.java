package id.selaras.eligibility;

import id.selaras.engine.eligibility.Amount;
import id.selaras.engine.eligibility.Amount.Share;
import id.selaras.engine.eligibility.Condition;
import id.selaras.engine.eligibility.Condition.Divisor;
import id.selaras.engine.eligibility.Figure;
import id.selaras.engine.eligibility.Parameter;
import id.selaras.engine.eligibility.Programme;
import id.selaras.engine.eligibility.Programme.Benefit;
import id.selaras.engine.eligibility.RuleBook;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One programme out of a book with parameters of its own: their codes begin with the programme's, so that no other programme's
 * limit moves with them.
 */
final class OwnParameters {
    private final String programme;
    private final RuleBook from;
    private final Set<String> used = new LinkedHashSet<>();

    private OwnParameters(String programme, RuleBook from) {
        this.programme = programme;
        this.from = from;
    }

    /** @param code of the programme that is to be; the one it is copied from may have another */
    static RuleBook of(RuleBook from, Programme copied, String code) {
        var own = new OwnParameters(code, from);
        var benefit = copied.benefit();
        var condition = own.condition(copied.condition());
        var programme = new Programme(
                code,
                copied.name(),
                copied.owner(),
                copied.unit(),
                copied.from(),
                copied.until(),
                condition,
                benefit == null ? null : own.benefit(benefit),
                copied.papers(),
                copied.source(),
                copied.legal(),
                copied.uncertain());
        return new RuleBook(code, own.parameters(), List.of(programme));
    }

    /** Those the rule speaks of, and those that were written for this programme alone and wait to be used. */
    private List<Parameter> parameters() {
        return from.parameters().stream()
                .filter(one -> used.contains(one.code())
                        || isOwn(one.code())
                        || from.programmes().size() == 1)
                .map(one -> new Parameter(own(one.code()), one.name(), one.values()))
                .toList();
    }

    private boolean isOwn(String code) {
        return code.startsWith(programme + ".");
    }

    private String own(String code) {
        return isOwn(code) ? code : programme + "." + code.substring(code.lastIndexOf('.') + 1);
    }

    private Figure figure(Figure figure) {
        return switch (figure) {
            case Figure.Written written -> written;
            case Figure.Named(var code) -> {
                used.add(code);
                yield new Figure.Named(own(code));
            }
        };
    }

    private @Nullable Figure optional(@Nullable Figure figure) {
        return figure == null ? null : figure(figure);
    }

    private @Nullable Divisor divisor(@Nullable Divisor per) {
        return per instanceof Divisor.By(var figure) ? new Divisor.By(figure(figure)) : per;
    }

    private Condition condition(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> new Condition.All(conditions(parts));
            case Condition.Any(var parts) -> new Condition.Any(conditions(parts));
            case Condition.Not(var part) -> new Condition.Not(condition(part));
            case Condition.NotOlder(var months, var part) -> new Condition.NotOlder(months, condition(part));
            case Condition.Members(var quantifier, var where) -> new Condition.Members(quantifier, condition(where));
            case Condition.Compare(var fact, var comparison, var limit, var per) ->
                new Condition.Compare(fact, comparison, figure(limit), divisor(per));
            case Condition.Sum(var fact, var comparison, var limit, var per) ->
                new Condition.Sum(fact, comparison, figure(limit), divisor(per));
            case Condition.Count(var where, var comparison, var limit) ->
                new Condition.Count(condition(where), comparison, figure(limit));
            case Condition.Age(var atLeast, var below, var on) ->
                new Condition.Age(optional(atLeast), optional(below), on);
            case Condition.OneOf _,
                    Condition.Dated _,
                    Condition.Receives _,
                    Condition.LivesIn _,
                    Condition.Fits _,
                    Condition.Judgement _ -> condition;
        };
    }

    private List<Condition> conditions(List<Condition> parts) {
        return parts.stream().map(this::condition).toList();
    }

    private Benefit benefit(Benefit benefit) {
        var amount = benefit.amount();
        return new Benefit(amount == null ? null : amount(amount), benefit.every(), benefit.text());
    }

    private Amount amount(Amount amount) {
        return switch (amount) {
            case Amount.Fixed(var figure) -> new Amount.Fixed(figure(figure));
            case Amount.Table(var fact, var rows) -> {
                var own = new LinkedHashMap<String, Figure>();
                rows.forEach((code, figure) -> own.put(code, figure(figure)));
                yield new Amount.Table(fact, own);
            }
            case Amount.When(var when, var then) -> new Amount.When(condition(when), amount(then));
            case Amount.Together(var parts) ->
                new Amount.Together(parts.stream().map(this::amount).toList());
            case Amount.ForMembers(var shares, var atMost) ->
                new Amount.ForMembers(
                        shares.stream()
                                .map(share -> new Share(condition(share.where()), amount(share.each()), share.atMost()))
                                .toList(),
                        atMost);
        };
    }
}
