package id.selaras.scorecard;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import id.selaras.engine.codebook.Answer;
import id.selaras.engine.scoring.CardProblem;
import id.selaras.engine.scoring.Scorecard;
import id.selaras.engine.scoring.Scorecard.Line;
import id.selaras.engine.scoring.Scorecard.Question;
import id.selaras.engine.scoring.Scored.Score;
import id.selaras.engine.scoring.Scoring;
import id.selaras.engine.scoring.Variables.Variable;
import id.selaras.engine.scoring.Wording;
import id.selaras.registry.FactKind;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Families' answers as CSV in, their scores as CSV out. The first column names the family, every other one a question of the
 * card; a cell holds a canonical answer or a number, of several people joined by a bar, and is empty where nothing is known.
 */
public final class AnswerSheet {
    private static final RegistryVariables VARIABLES = new RegistryVariables();

    private final Scorecard card;

    /** What could not be scored. */
    public record Outcome(int scored, int wrong) {}

    /** A card or a file that is not one; the message says where and what to do. */
    public static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    private AnswerSheet(Scorecard card) {
        this.card = card;
    }

    /** @throws Unusable with everything that is wrong with the card */
    public static AnswerSheet of(String json) {
        var reading = CardReader.read(json);
        var card = reading.card();
        if (card == null || !reading.isUsable()) {
            throw new Unusable(reading.problems().stream()
                    .map(AnswerSheet::sentence)
                    .collect(Collectors.joining("\n  ", "the card cannot be used:\n  ", "")));
        }
        return new AnswerSheet(card);
    }

    private static String sentence(CardProblem problem) {
        return problem.place() + ": " + ProblemWords.english(problem);
    }

    public Outcome score(Reader answers, Writer scores) throws IOException {
        var out = CsvWriter.builder().build(scores);
        try (var rows = CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(answers)) {
            var head = new ArrayList<String>();
            var scored = 0;
            var wrong = 0;
            for (var row : rows) {
                if (head.isEmpty()) {
                    head.addAll(heads(row));
                    out.writeRecord(head);
                }
                var result = result(row);
                out.writeRecord(result);
                if (result.getLast().isEmpty()) {
                    scored++;
                } else {
                    wrong++;
                }
            }
            out.flush();
            return new Outcome(scored, wrong);
        }
    }

    private List<String> heads(NamedCsvRecord row) {
        var known = card.questions().stream().map(Question::code).toList();
        var strange = row.getHeader().stream()
                .skip(1)
                .filter(column -> !known.contains(column))
                .toList();
        if (!strange.isEmpty()) {
            throw new Unusable("the card has no question " + String.join(", ", strange) + "; its questions are "
                    + String.join(", ", known));
        }
        var heads = new ArrayList<>(List.of(row.getHeader().getFirst()));
        for (var line : card.lines()) {
            for (var column : List.of("lowest", "highest", "likelihood_from", "likelihood_to", "verdict")) {
                heads.add(line.code() + "_" + column);
            }
        }
        heads.addAll(List.of("missing", "error"));
        return heads;
    }

    private List<String> result(NamedCsvRecord row) {
        var fields = new ArrayList<>(List.of(row.getField(0)));
        try {
            var answers = answers(row);
            var scored =
                    Scoring.score(card, question -> answers.getOrDefault(question.code(), List.of(Optional.empty())));
            scored.scores().forEach(score -> fields.addAll(cells(score)));
            fields.add(scored.missing().stream().map(Question::code).collect(Collectors.joining(" ")));
            fields.add("");
        } catch (Unusable problem) {
            for (Line _ : card.lines()) {
                fields.addAll(List.of("", "", "", "", ""));
            }
            fields.add("");
            fields.add(Objects.requireNonNullElse(problem.getMessage(), ""));
        }
        return fields;
    }

    private static List<String> cells(Score score) {
        return List.of(
                Integer.toString(score.lowest()),
                Integer.toString(score.highest()),
                score.leastLikely().map(BigDecimal::toPlainString).orElse(""),
                score.mostLikely().map(BigDecimal::toPlainString).orElse(""),
                score.rows().stream()
                        .flatMap(row -> Stream.ofNullable(row.verdict()))
                        .map(Wording::indonesian)
                        .distinct()
                        .collect(Collectors.joining(" / ")));
    }

    private Map<String, List<Optional<Answer>>> answers(NamedCsvRecord row) {
        var answers = new HashMap<String, List<Optional<Answer>>>();
        for (var question : card.questions()) {
            var cell = row.findField(question.code()).orElse("");
            answers.put(
                    question.code(),
                    Arrays.stream(cell.split("\\|", -1))
                            .map(String::strip)
                            .map(text -> answer(question, text))
                            .toList());
        }
        return answers;
    }

    private static Optional<Answer> answer(Question question, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var variable = VARIABLES.variable(question.variable()).orElseThrow();
        if (variable.isNumber() && Answer.said(text).number().isPresent()) {
            return Optional.of(Answer.said(text));
        }
        if (variable.codes().containsAll(FactKind.parts(text))) {
            return Optional.of(Answer.coded(text));
        }
        throw new Unusable("column " + question.code() + ": \"" + text + "\" is no answer; write " + allowed(variable));
    }

    private static String allowed(Variable variable) {
        var codes = String.join(", ", variable.codes());
        return variable.isNumber() ? (codes.isEmpty() ? "a number" : "a number or one of " + codes) : "one of " + codes;
    }
}
