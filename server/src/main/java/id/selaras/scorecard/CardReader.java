package id.selaras.scorecard;

import id.selaras.engine.scoring.CardProblem;
import id.selaras.engine.scoring.CardProblem.Kind;
import id.selaras.engine.scoring.Scorecard;
import id.selaras.engine.scoring.Scorecard.Line;
import id.selaras.engine.scoring.Scorecard.Of;
import id.selaras.engine.scoring.Scorecard.Option;
import id.selaras.engine.scoring.Scorecard.Question;
import id.selaras.engine.scoring.Scorecard.Row;
import id.selaras.engine.scoring.ScorecardCheck;
import id.selaras.engine.scoring.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads a card from its JSON file and says everything that is wrong with it. */
final class CardReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<CardProblem> problems = new ArrayList<>();

    private CardReader() {}

    /** @param card null where the file is no JSON object at all */
    record Reading(@Nullable Scorecard card, List<CardProblem> problems) {

        boolean isUsable() {
            return card != null && problems.isEmpty();
        }
    }

    static Reading read(String json) {
        var reader = new CardReader();
        try {
            var root = MAPPER.readTree(json);
            if (!root.isObject()) {
                return broken();
            }
            var card = reader.card(root);
            var problems = new ArrayList<>(reader.problems);
            problems.addAll(ScorecardCheck.problems(card, new RegistryVariables()));
            return new Reading(card, problems);
        } catch (JacksonException e) {
            return broken();
        }
    }

    private static Reading broken() {
        return new Reading(null, List.of(new CardProblem("card", Kind.UNREADABLE, List.of("JSON"))));
    }

    private Scorecard card(JsonNode node) {
        var lines = each(node, "lines", this::line);
        var codes = lines.stream().map(Line::code).toList();
        return new Scorecard(
                text(node, "code"),
                text(node, "version"),
                wording(node.path("name")),
                text(node, "source"),
                lines,
                each(node, "questions", question -> question(question, codes)));
    }

    private Line line(JsonNode node) {
        var code = text(node, "code");
        return new Line(code, wording(node.path("name")), each(node, "table", row -> row(row, "line " + code)));
    }

    private Row row(JsonNode node, String place) {
        var verdict = node.path("verdict");
        return new Row(
                whole(node.path("from"), place, "from"),
                whole(node.path("to"), place, "to"),
                number(node.path("likelihood"), place, "likelihood"),
                verdict.isMissingNode() ? null : wording(verdict));
    }

    private Question question(JsonNode node, List<String> lines) {
        var code = text(node, "code");
        var place = "question " + code;
        return new Question(
                code,
                wording(node.path("text")),
                of(text(node, "of"), place),
                text(node, "variable"),
                each(node, "options", option -> option(option, place, lines)));
    }

    private Of of(String written, String place) {
        return switch (written) {
            case "family", "" -> Of.FAMILY;
            case "head" -> Of.HEAD;
            case "anybody" -> Of.ANYBODY;
            default -> {
                unreadable(place, "of");
                yield Of.FAMILY;
            }
        };
    }

    private Option option(JsonNode node, String question, List<String> lines) {
        var code = text(node, "code");
        var place = question + ", option " + code;
        return new Option(
                code,
                wording(node.path("text")),
                each(node, "answers", JsonNode::asString),
                number(node.path("from"), place, "from"),
                number(node.path("below"), place, "below"),
                node.path("otherwise").asBoolean(false),
                points(node.path("points"), place, lines));
    }

    /** One number counts for every line. */
    private Map<String, Integer> points(JsonNode node, String place, List<String> lines) {
        var points = new HashMap<String, Integer>();
        if (node.isObject()) {
            node.properties().forEach(entry -> points.put(entry.getKey(), whole(entry.getValue(), place, "points")));
        } else if (!node.isMissingNode()) {
            lines.forEach(line -> points.put(line, whole(node, place, "points")));
        }
        return points;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("").strip();
    }

    private static Wording wording(JsonNode node) {
        var indonesian = node.isObject() ? text(node, "id") : node.asString("").strip();
        var english = node.isObject() ? text(node, "en") : "";
        return english.isEmpty() ? Wording.of(indonesian) : new Wording(indonesian, english);
    }

    private int whole(JsonNode node, String place, String field) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            unreadable(place, field);
            return 0;
        }
        return node.intValue();
    }

    private @Nullable BigDecimal number(JsonNode node, String place, String field) {
        if (node.isMissingNode()) {
            return null;
        }
        if (!node.isNumber()) {
            unreadable(place, field);
            return null;
        }
        return node.decimalValue();
    }

    private <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> read) {
        var list = node.path(field);
        if (list instanceof MissingNode) {
            return List.of();
        }
        if (!list.isArray()) {
            unreadable("card", field);
            return List.of();
        }
        return list.valueStream().map(read).toList();
    }

    private void unreadable(String place, String field) {
        problems.add(new CardProblem(place, Kind.UNREADABLE, List.of(field)));
    }
}
