package id.selaras.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers of one sheet as the database keeps them: {@code {"floor": "cement"}}, or with what the questionnaire said
 * {@code {"floor": ["cement", "6"]}}, or in words {@code {"floor_area": [null, null, "36"]}}. An answer of {@code null} says
 * that the fact is known no longer.
 */
public final class Answers {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> SHEET = new TypeReference<>() {};

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

    static Map<FactKind, Answer> read(String json) {
        var answers = new LinkedHashMap<FactKind, Answer>();
        JSON.readValue(json, SHEET).forEach((kind, answer) -> answers.put(FactKind.of(kind), answer(answer)));
        return answers;
    }

    /** One answer alone, as a query takes it out of its sheet. */
    public static Answer one(String json) {
        return answer(JSON.readValue(json, Object.class));
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

    private static Answer answer(@Nullable Object written) {
        return switch (written) {
            case null -> Answer.STRUCK_OUT;
            case String code -> new Answer(code, null, null);
            case Collection<?> parts -> {
                var all = new ArrayList<@Nullable Object>(parts);
                yield new Answer((String) all.get(0), (String) all.get(1), all.size() < 3 ? null : (String) all.get(2));
            }
            default -> throw new IllegalArgumentException("a sheet holds no such answer");
        };
    }
}
