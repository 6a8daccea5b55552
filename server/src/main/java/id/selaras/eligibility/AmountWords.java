package id.selaras.eligibility;

import id.selaras.engine.eligibility.Amount;
import id.selaras.engine.eligibility.Figure;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.Sayings;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Amounts as a reader of rules understands them. */
record AmountWords(Texts texts, RuleBook book, LocalDate day) {

    String of(Amount amount) {
        return switch (amount) {
            case Amount.Fixed(var figure) -> figure(figure);
            case Amount.Table(var fact, var rows) ->
                rows.entrySet().stream()
                        .map(row ->
                                texts.get("rules.amount.row", words().code(fact, row.getKey()), figure(row.getValue())))
                        .collect(Collectors.joining(
                                "; ", texts.get("rules.amount.table", words().fact(fact)) + " ", ""));
            case Amount.When(var condition, var then) ->
                texts.get("rules.amount.when", words().say(new Sayings(book, day).of(condition)), of(then));
            case Amount.Together(var parts) -> parts.stream().map(this::of).collect(Collectors.joining("; "));
            case Amount.ForMembers(var shares, var atMost) -> {
                var each = shares.stream().map(this::share).collect(Collectors.joining("; "));
                yield atMost == null ? each : texts.get("rules.amount.at-most", each, atMost);
            }
        };
    }

    private String share(Amount.Share share) {
        var said = texts.get(
                "rules.amount.member", words().say(new Sayings(book, day).of(share.where())), of(share.each()));
        return share.atMost() == null ? said : texts.get("rules.amount.at-most", said, share.atMost());
    }

    /** Rp 300.000, or the parameter's name where it has no value on the day. */
    String figure(Figure figure) {
        return switch (figure) {
            case Figure.Written(var value) -> texts.get("rules.rupiah", value);
            case Figure.Named(var code) ->
                book.parameter(code)
                        .map(parameter -> parameter
                                .on(day)
                                .map(value -> texts.get("rules.rupiah", value.value()))
                                .orElseGet(() -> words().words(parameter.name())))
                        .orElse(code);
        };
    }

    private RuleWords words() {
        return new RuleWords(texts);
    }
}
