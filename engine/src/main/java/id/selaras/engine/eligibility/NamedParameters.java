package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Condition.Divisor;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters on which the answer and the amount of a programme depend, in the order in which its rule names them. */
public final class NamedParameters {
    private final RuleBook book;
    private final Set<String> named = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    private NamedParameters(RuleBook book) {
        this.book = book;
    }

    public static List<Parameter> of(RuleBook book, String programme) {
        var parameters = new NamedParameters(book);
        book.programme(programme).ifPresent(parameters::programme);
        return parameters.named.stream()
                .flatMap(code -> book.parameter(code).stream())
                .toList();
    }

    private void programme(Programme programme) {
        asked(programme.code());
        if (programme.benefit() != null && programme.benefit().amount() != null) {
            amount(programme.benefit().amount());
        }
    }

    private void asked(String code) {
        if (seen.add(code)) {
            book.programme(code).ifPresent(programme -> condition(programme.condition()));
        }
    }

    private void condition(Condition condition) {
        switch (condition) {
            case Condition.All(var parts) -> parts.forEach(this::condition);
            case Condition.Any(var parts) -> parts.forEach(this::condition);
            case Condition.Not(var part) -> condition(part);
            case Condition.Compare compare -> limit(compare.limit(), compare.per());
            case Condition.Sum sum -> limit(sum.limit(), sum.per());
            case Condition.Count count -> {
                condition(count.where());
                figure(count.limit());
            }
            case Condition.Age age -> {
                figure(age.atLeast());
                figure(age.below());
            }
            case Condition.NotOlder newer -> condition(newer.part());
            case Condition.Members members -> condition(members.where());
            case Condition.Fits(var programme) -> asked(programme);
            case Condition.OneOf _,
                    Condition.Dated _,
                    Condition.Receives _,
                    Condition.LivesIn _,
                    Condition.Judgement _ -> {}
        }
    }

    private void limit(Figure limit, @Nullable Divisor per) {
        figure(limit);
        if (per instanceof Divisor.By(var figure)) {
            figure(figure);
        }
    }

    private void amount(Amount amount) {
        switch (amount) {
            case Amount.Fixed(var figure) -> figure(figure);
            case Amount.Table table -> table.rows().values().forEach(this::figure);
            case Amount.When(var condition, var then) -> {
                condition(condition);
                amount(then);
            }
            case Amount.Together(var parts) -> parts.forEach(this::amount);
            case Amount.ForMembers members ->
                members.shares().forEach(share -> {
                    condition(share.where());
                    amount(share.each());
                });
        }
    }

    private void figure(@Nullable Figure figure) {
        if (figure instanceof Figure.Named(var code)) {
            named.add(code);
        }
    }
}
