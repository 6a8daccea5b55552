package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Condition.Divisor;
import id.selaras.engine.json.Json;
import id.selaras.engine.scoring.Wording;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes rules as {@link RuleReader} reads them. */
public final class RuleWriter {
    private RuleWriter() {}

    public static String write(RuleBook book) {
        return new Fields()
                .put("version", Json.text(book.version()))
                .some("parameters", list(book.parameters(), RuleWriter::parameter))
                .put("programmes", list(book.programmes(), RuleWriter::programme))
                .json()
                .write();
    }

    private static Json parameter(Parameter parameter) {
        return new Fields()
                .put("code", Json.text(parameter.code()))
                .put("name", wording(parameter.name()))
                .put("values", list(parameter.values(), RuleWriter::dated))
                .json();
    }

    private static Json dated(Parameter.Dated dated) {
        return new Fields()
                .day("from", dated.from())
                .day("until", dated.until())
                .put("value", Json.number(dated.value()))
                .put("source", Json.text(dated.source()))
                .put("uncertain", dated.isUncertain() ? new Json.Truth(true, 0) : null)
                .json();
    }

    private static Json programme(Programme programme) {
        var benefit = programme.benefit();
        return new Fields()
                .put("code", Json.text(programme.code()))
                .put("name", wording(programme.name()))
                .put("owner", Json.text(programme.owner()))
                .put("unit", Json.text(programme.unit()))
                .day("from", programme.from())
                .day("until", programme.until())
                .put("condition", condition(programme.condition()))
                .put("benefit", benefit == null ? null : benefit(benefit))
                .some("papers", list(programme.papers(), RuleWriter::wording))
                .put("source", Json.text(programme.source()))
                .put("legal", Json.text(programme.legal()))
                .some("uncertain", list(programme.uncertain(), RuleWriter::wording))
                .json();
    }

    private static Json benefit(Programme.Benefit benefit) {
        return new Fields()
                .put("amount", benefit.amount() == null ? null : amount(benefit.amount()))
                .put("every", Json.text(benefit.every().code()))
                .put("text", wording(benefit.text()))
                .json();
    }

    static Json condition(Condition condition) {
        return fields(condition).json();
    }

    private static Fields fields(Condition condition) {
        var fields = new Fields();
        return switch (condition) {
            case Condition.All(var parts) -> fields.put("all", list(parts, RuleWriter::condition));
            case Condition.Any(var parts) -> fields.put("any", list(parts, RuleWriter::condition));
            case Condition.Not(var part) -> fields.put("not", condition(part));
            case Condition.OneOf(var fact, var codes) ->
                fields.put("fact", Json.text(fact)).put("is", list(codes, Json::text));
            case Condition.Compare(var fact, var comparison, var limit, var per) ->
                fields.put("fact", Json.text(fact))
                        .put(comparison.code(), figure(limit))
                        .put("per", divisor(per));
            case Condition.Sum(var fact, var comparison, var limit, var per) ->
                fields.put("sum", Json.text(fact))
                        .put(comparison.code(), figure(limit))
                        .put("per", divisor(per));
            case Condition.Count(var where, var comparison, var limit) ->
                fields.put("count", condition(where)).put(comparison.code(), figure(limit));
            case Condition.Age age -> fields.put("age", age(age));
            case Condition.Dated(var fact, var from, var before, var months) ->
                fields.put("fact", Json.text(fact))
                        .day("from", from)
                        .day("before", before)
                        .put("within_months", whole(months));
            case Condition.Receives(var programme, var months) ->
                fields.put("receives", Json.text(programme)).put("within_months", whole(months));
            case Condition.LivesIn(var areas) -> fields.put("area", list(areas, Json::text));
            case Condition.NotOlder(var months, var part) ->
                fields.put("not_older_than_months", Json.number(months)).put("condition", condition(part));
            case Condition.Members(var quantifier, var where) ->
                fields.put("members", Json.text(quantifier.code())).put("where", condition(where));
            case Condition.Fits(var programme) -> fields.put("fits", Json.text(programme));
            case Condition.Judgement(var question) -> fields.put("judgement", wording(question));
        };
    }

    private static Json age(Condition.Age age) {
        return new Fields()
                .put("at_least", age.atLeast() == null ? null : figure(age.atLeast()))
                .put("below", age.below() == null ? null : figure(age.below()))
                .day("on", age.on())
                .json();
    }

    private static @Nullable Json divisor(@Nullable Divisor divisor) {
        return switch (divisor) {
            case null -> null;
            case Divisor.Heads _ -> Json.text("member");
            case Divisor.By(var figure) -> figure(figure);
        };
    }

    private static Json amount(Amount amount) {
        return fields(amount).json();
    }

    private static Fields fields(Amount amount) {
        var fields = new Fields();
        return switch (amount) {
            case Amount.Fixed(var figure) -> fields.put("fixed", figure(figure));
            case Amount.Table(var fact, var rows) -> {
                var written = new LinkedHashMap<String, Json>();
                rows.forEach((code, figure) -> written.put(code, figure(figure)));
                yield fields.put("table", Json.text(fact)).put("rows", Json.fields(written));
            }
            case Amount.When(var condition, var then) ->
                fields.put("when", condition(condition)).put("then", amount(then));
            case Amount.Together(var parts) -> fields.put("together", list(parts, RuleWriter::amount));
            case Amount.ForMembers(var shares, var atMost) ->
                fields.put("members", list(shares, RuleWriter::share)).put("at_most", whole(atMost));
        };
    }

    private static Json share(Amount.Share share) {
        return new Fields()
                .put("where", condition(share.where()))
                .put("amount", amount(share.each()))
                .put("at_most", whole(share.atMost()))
                .json();
    }

    private static Json figure(Figure figure) {
        return switch (figure) {
            case Figure.Written(var value) -> Json.number(value);
            case Figure.Named(var name) -> Json.text(name);
        };
    }

    private static Json wording(Wording wording) {
        return wording.indonesian().equals(wording.english())
                ? Json.text(wording.indonesian())
                : new Fields()
                        .put("id", Json.text(wording.indonesian()))
                        .put("en", Json.text(wording.english()))
                        .json();
    }

    private static @Nullable Json whole(@Nullable Integer number) {
        return number == null ? null : Json.number(number);
    }

    private static <T> Json list(List<T> list, Function<T, Json> each) {
        return Json.items(list.stream().map(each).toList());
    }

    /** Fields in order, without those that say nothing; a group without conditions is one that somebody has yet to fill. */
    private static final class Fields {
        private final Map<String, Json> map = new LinkedHashMap<>();

        Fields put(String name, @Nullable Json value) {
            if (value != null) {
                map.put(name, value);
            }
            return this;
        }

        Fields some(String name, Json value) {
            return value instanceof Json.Items items && items.list().isEmpty() ? this : put(name, value);
        }

        Fields day(String name, @Nullable LocalDate day) {
            return put(name, day == null ? null : Json.text(day.toString()));
        }

        Json json() {
            return Json.fields(map);
        }
    }
}
