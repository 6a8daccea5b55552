package id.selaras.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers of one sheet as the database keeps them: {@code {"floor": "cement"}}, or with what the questionnaire said
 * {@code {"floor": ["cement", "6"]}}, or in words {@code {"floor_area": [null, null, "36"]}}. An answer of {@code null} says
 * that the fact is known no longer.
 */
public final class Answers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Code, the source's code, words. */
    private static final int PARTS = 3;

    /** One answer; all empty where a fact was struck out. */
    public record Answer(
            @Nullable String code,
            @Nullable String sourceCode,
            @Nullable String value) {
        static final Answer STRUCK_OUT = new Answer(null, null, null);

        public boolean isStruckOut() {
            return code == null && value == null;
        }
    }

    private Answers() {}

    public static String of(Collection<Fact> facts) {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        facts.forEach(fact -> answers.put(fact.kind().code(), written(fact)));
        return JSON.writeValueAsString(answers);
    }

    /** The sheet that says these facts are known no longer. */
    static String struckOut(Collection<FactKind> kinds) {
        var answers = new LinkedHashMap<String, @Nullable Object>();
        kinds.forEach(kind -> answers.put(kind.code(), null));
        return JSON.writeValueAsString(answers);
    }

    /** As a stream: a scan of a million people reads some three million sheets. */
    static Map<FactKind, Answer> read(String json) {
        var answers = new EnumMap<FactKind, Answer>(FactKind.class);
        try (var sheet = JSON.createParser(json)) {
            sheet.nextToken();
            for (var kind = sheet.nextName(); kind != null; kind = sheet.nextName()) {
                sheet.nextToken();
                answers.put(FactKind.of(kind), answer(sheet));
            }
        }
        return answers;
    }

    /** One answer alone, as a query takes it out of its sheet. */
    public static Answer one(String json) {
        try (var answer = JSON.createParser(json)) {
            answer.nextToken();
            return answer(answer);
        }
    }

    private static Object written(Fact fact) {
        if (fact.code() != null && fact.sourceCode() == null && fact.value() == null) {
            return fact.code();
        }
        var parts = new ArrayList<@Nullable String>();
        parts.add(fact.code());
        parts.add(fact.sourceCode());
        if (fact.value() != null) {
            parts.add(fact.value());
        }
        return parts;
    }

    private static Answer answer(JsonParser sheet) {
        return switch (sheet.currentToken()) {
            case VALUE_NULL -> Answer.STRUCK_OUT;
            case VALUE_STRING -> new Answer(sheet.getString(), null, null);
            case START_ARRAY -> parts(sheet);
            default -> throw new IllegalArgumentException("a sheet holds no such answer");
        };
    }

    private static Answer parts(JsonParser sheet) {
        var parts = new @Nullable String[PARTS];
        for (var i = 0; sheet.nextToken() != JsonToken.END_ARRAY; i++) {
            parts[i] = sheet.getValueAsString();
        }
        return new Answer(parts[0], parts[1], parts[2]);
    }
}
