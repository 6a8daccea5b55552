package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.Parameter.Dated;
import id.selaras.engine.eligibility.Programme.Benefit;
import id.selaras.engine.eligibility.Programme.Every;
import id.selaras.engine.eligibility.RuleProblem.Kind;
import id.selaras.engine.json.Json;
import id.selaras.engine.json.JsonTrouble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of rules and says everything in it that cannot be understood; {@link RuleCheck} looks at what it means. */
public final class RuleReader {
    private final List<RuleProblem> problems = new ArrayList<>();
    private final ConditionReader conditions = new ConditionReader(problems);

    private RuleReader() {}

    /** @param book null where the text is no JSON at all */
    public record Reading(@Nullable RuleBook book, List<RuleProblem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public static Reading read(String json) {
        var reader = new RuleReader();
        try {
            var book = reader.book(Json.read(json));
            return new Reading(book, reader.problems);
        } catch (JsonTrouble trouble) {
            var problem = new RuleProblem(
                    "line " + trouble.line(), Kind.NOT_JSON, List.of(String.valueOf(trouble.getMessage())));
            return new Reading(null, List.of(problem));
        }
    }

    private RuleBook book(Json json) {
        var fields = new RuleFields(json, "rules", problems);
        var book = new RuleBook(
                fields.filled("version"),
                fields.items("parameters").stream().map(this::parameter).toList(),
                fields.items("programmes").stream().map(this::programme).toList());
        if (book.programmes().isEmpty()) {
            fields.found(Kind.EMPTY, "programmes");
        }
        fields.end();
        return book;
    }

    private Parameter parameter(Json json) {
        var fields = new RuleFields(json, "parameter", problems);
        var code = fields.filled("code");
        var values = fields.items("values").stream()
                .map(value -> dated(value, "parameter " + code))
                .toList();
        if (values.isEmpty()) {
            fields.found(Kind.EMPTY, "values");
        }
        var parameter = new Parameter(code, fields.wording("name"), values);
        fields.end();
        return parameter;
    }

    private Dated dated(Json json, String place) {
        var fields = new RuleFields(json, place, problems);
        var dated = new Dated(
                fields.day("from"),
                fields.day("until"),
                fields.number("value"),
                fields.filled("source"),
                fields.truth("uncertain"));
        fields.end();
        return dated;
    }

    private Programme programme(Json json) {
        var named = new RuleFields(json, "programme", new ArrayList<>()).text("code");
        var place = named.isEmpty() ? "programme" : named;
        var fields = new RuleFields(json, place, problems);
        var programme = new Programme(
                fields.filled("code"),
                fields.wording("name"),
                fields.filled("owner"),
                fields.filled("unit"),
                fields.day("from"),
                fields.day("until"),
                conditions.condition(fields.json("condition"), place + ", condition"),
                fields.has("benefit") ? benefit(fields.json("benefit"), place + ", benefit") : null,
                fields.wordings("papers"),
                fields.filled("source"),
                fields.text("legal"),
                fields.wordings("uncertain"));
        fields.end();
        return programme;
    }

    private Benefit benefit(Json json, String place) {
        var fields = new RuleFields(json, place, problems);
        var amount = fields.has("amount") ? conditions.amount(fields.json("amount"), place + ", amount") : null;
        var benefit = new Benefit(amount, every(fields), fields.wording("text"));
        fields.end();
        return benefit;
    }

    private static Every every(RuleFields fields) {
        var written = fields.text("every");
        var found = Arrays.stream(Every.values())
                .filter(every -> every.code().equals(written))
                .findFirst();
        if (found.isEmpty()) {
            fields.found(Kind.UNREADABLE, "every");
        }
        return found.orElse(Every.MONTH);
    }
}
