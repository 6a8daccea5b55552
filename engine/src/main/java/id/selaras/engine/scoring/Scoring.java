package id.selaras.engine.scoring;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.codebook.Codebook;
import id.selaras.engine.scoring.Scorecard.Line;
import id.selaras.engine.scoring.Scorecard.Option;
import id.selaras.engine.scoring.Scorecard.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Scores a family with a card. An answer that is missing leaves open every score it could bring. */
public final class Scoring {
    private static final String UNKNOWN = "unknown";

    private Scoring() {}

    public static Scored score(Scorecard card, Answering family) {
        var asked = card.questions().stream()
                .map(question -> new Asked(question, possible(question, family)))
                .toList();
        return new Scored(
                card.lines().stream().map(line -> score(line, asked)).toList(),
                asked.stream()
                        .filter(Asked::isAnswered)
                        .map(one -> new Scored.Counted(one.question, one.possible.getFirst()))
                        .toList(),
                asked.stream()
                        .filter(one -> !one.isAnswered())
                        .map(Asked::question)
                        .toList());
    }

    /** A question and the options that may still be the answer. */
    private record Asked(Question question, List<Option> possible) {
        boolean isAnswered() {
            return possible.size() == 1;
        }

        IntStream points(Line line) {
            return possible.stream().mapToInt(option -> option.points(line.code()));
        }
    }

    private static Scored.Score score(Line line, List<Asked> asked) {
        var lowest =
                asked.stream().mapToInt(one -> one.points(line).min().orElse(0)).sum();
        var highest =
                asked.stream().mapToInt(one -> one.points(line).max().orElse(0)).sum();
        return new Scored.Score(
                line,
                lowest,
                highest,
                line.table().stream().filter(row -> row.meets(lowest, highest)).toList());
    }

    /** Of several people the first option that fits one counts; somebody unknown might fit any option before it. */
    private static List<Option> possible(Question question, Answering family) {
        var options = question.options();
        var chosen = new ArrayList<Optional<Integer>>();
        for (var answer : family.to(question)) {
            chosen.add(answer.flatMap(given -> chosen(question, given)));
        }
        var first = chosen.stream().flatMap(Optional::stream).min(Integer::compare);
        if (first.isEmpty()) {
            return options;
        }
        return chosen.stream().allMatch(Optional::isPresent)
                ? List.of(options.get(first.get()))
                : options.subList(0, first.get() + 1);
    }

    private static Optional<Integer> chosen(Question question, Answer given) {
        if (UNKNOWN.equals(given.code())) {
            return Optional.empty();
        }
        return IntStream.range(0, question.options().size())
                .filter(index -> fits(question, question.options().get(index), given))
                .boxed()
                .findFirst();
    }

    private static boolean fits(Question question, Option option, Answer given) {
        if (option.isOtherwise()) {
            return given.code() != null || given.number().isPresent();
        }
        if (option.isRange()) {
            return given.number().filter(option::holds).isPresent();
        }
        var code = given.code();
        return code != null
                && Arrays.stream(code.split("\\+", -1))
                        .anyMatch(part -> Codebook.isWithin(question.variable(), part, option.answers()));
    }
}
