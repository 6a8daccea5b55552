package id.selaras.engine.eligibility;

import id.selaras.engine.codebook.Codebook;
import id.selaras.engine.eligibility.Condition.Quantifier;
import id.selaras.engine.eligibility.Vocabulary.FactType;
import id.selaras.engine.eligibility.Vocabulary.Form;
import id.selaras.engine.json.Json;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a phone without a network is given beside a book of rules, as JSON: the kinds of fact that the rules ask for, and what
 * is known of a family. Web/eligibility reads it.
 */
public final class PhoneFacts {
    private final Vocabulary vocabulary;
    private final SortedSet<String> names = new TreeSet<>();

    private PhoneFacts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public static Json vocabulary(RuleBook book, Vocabulary vocabulary) {
        var writer = new PhoneFacts(vocabulary);
        for (var programme : book.programmes()) {
            writer.look(programme.condition());
            Optional.ofNullable(programme.benefit())
                    .map(Programme.Benefit::amount)
                    .ifPresent(writer::look);
        }
        var all = new LinkedHashMap<String, Json>();
        all.put("family", writer.types(false));
        all.put("member", writer.types(true));
        return Json.fields(all);
    }

    private void look(Condition condition) {
        switch (condition) {
            case Condition.OneOf test -> names.add(test.fact());
            case Condition.Compare test -> names.add(test.fact());
            case Condition.Sum sum -> names.add(sum.fact());
            case Condition.Dated dated -> names.add(dated.fact());
            case Condition.Age _ -> names.add(Vocabulary.BIRTH);
            case Condition.LivesIn _ -> names.add(Vocabulary.AREA);
            case Condition.Receives(var programme, var months) ->
                names.add(months == null ? Vocabulary.participation(programme) : Vocabulary.payment(programme));
            case Condition.Members(var quantifier, var where) -> {
                if (quantifier == Quantifier.OLDEST || quantifier == Quantifier.YOUNGEST) {
                    names.add(Vocabulary.BIRTH);
                }
                look(where);
            }
            default -> ConditionCheck.parts(condition).forEach(this::look);
        }
    }

    private void look(Amount amount) {
        switch (amount) {
            case Amount.Fixed _ -> {}
            case Amount.Table table -> names.add(table.fact());
            case Amount.When(var condition, var then) -> {
                look(condition);
                look(then);
            }
            case Amount.Together(var parts) -> parts.forEach(this::look);
            case Amount.ForMembers members ->
                members.shares().forEach(share -> {
                    look(share.where());
                    look(share.each());
                });
        }
    }

    private Json types(boolean ofMember) {
        var types = new LinkedHashMap<String, Json>();
        for (var name : names) {
            vocabulary.fact(name, ofMember).ifPresent(type -> types.put(name, type(name, type)));
        }
        return Json.fields(types);
    }

    private static Json type(String name, FactType type) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put(
                "forms",
                texts(Arrays.stream(Form.values())
                        .filter(type.forms()::contains)
                        .map(form -> form.name().toLowerCase(Locale.ROOT))
                        .toList()));
        fields.put("codes", texts(type.codes()));
        var wider = wider(name, type.codes());
        if (!wider.isEmpty()) {
            fields.put("wider", Json.fields(wider));
        }
        if (type.isMultiple()) {
            fields.put("several", new Json.Truth(true, 0));
        }
        if (type.isLasting()) {
            fields.put("lasting", new Json.Truth(true, 0));
        }
        if (!type.numbers().equals(ValueSet.ALL)) {
            var ranges = type.numbers().ranges();
            fields.put(
                    "numbers",
                    texts(List.of(
                            unit(ranges.getFirst().least()),
                            unit(ranges.getLast().most()))));
        }
        return Json.fields(fields);
    }

    /** Also of the wider answers themselves. */
    private static Map<String, Json> wider(String name, List<String> codes) {
        var steps = new LinkedHashMap<String, Json>();
        for (var code : codes) {
            var step = Codebook.wider(name, code);
            for (var finer = code; step.isPresent(); step = Codebook.wider(name, finer)) {
                steps.put(finer, Json.text(step.get()));
                finer = step.get();
            }
        }
        return steps;
    }

    private static String unit(long parts) {
        return BigDecimal.valueOf(parts, Known.DIGITS).stripTrailingZeros().toPlainString();
    }

    public static Json family(FamilyFacts family) {
        var fields = new LinkedHashMap<String, Json>();
        fields.put("family", facts(family.family()));
        fields.put(
                "members",
                Json.items(family.members().stream().map(PhoneFacts::facts).toList()));
        return Json.fields(fields);
    }

    private static Json facts(Map<String, Known> facts) {
        var fields = new LinkedHashMap<String, Json>();
        new TreeMap<>(facts).forEach((name, known) -> fields.put(name, known(known)));
        return Json.fields(fields);
    }

    /** A number as a text: JavaScript's own would round it. */
    private static Json known(Known known) {
        var fields = new LinkedHashMap<String, Json>();
        put(fields, "code", known.code());
        put(fields, "number", known.number() == null ? null : known.number().toPlainString());
        put(fields, "date", known.date());
        put(fields, "observed", known.observedOn());
        put(fields, "source", known.source().isEmpty() ? null : known.source());
        return Json.fields(fields);
    }

    private static void put(Map<String, Json> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, Json.text(value.toString()));
        }
    }

    private static Json texts(List<String> texts) {
        return Json.items(texts.stream().map(Json::text).toList());
    }
}
