package id.selaras.engine.survey;

import id.selaras.engine.codebook.Answer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a questionnaire's checks: of which variables, when, and what an answer has to be like. */
record Rule(Severity severity, boolean ofEachMember, List<String> variables, Check check, Condition condition) {

    /** {@code error ; family ; rent ; answered ; tenure is own rented} */
    static Rule read(String line) {
        var parts = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        if (parts.size() < 4 || parts.size() > 5) {
            throw new IllegalStateException("Not severity;subject;variables;check;condition: " + line);
        }
        return new Rule(
                Severity.valueOf(parts.get(0).toUpperCase(Locale.ROOT)),
                parts.get(1).equals("member"),
                List.of(parts.get(2).split(" ", -1)),
                check(List.of(parts.get(3).split(" ", -1))),
                parts.size() == 4
                        ? new Condition.Always()
                        : condition(List.of(parts.get(4).split(" ", -1))));
    }

    private static Check check(List<String> words) {
        return switch (words.getFirst()) {
            case "answered" -> new Check.Answered();
            case "digits" ->
                new Check.Digits(words.stream().skip(1).map(Integer::valueOf).toList());
            case "above" -> new Check.Above(new BigDecimal(words.get(1)));
            case "counted" -> new Check.Counted();
            case "amount" -> new Check.Amount();
            default -> throw new IllegalStateException("No such check: " + words);
        };
    }

    private static Condition condition(List<String> words) {
        return switch (words.get(1)) {
            case "is" -> new Condition.OneOf(words.getFirst(), words.subList(2, words.size()));
            case "above" -> new Condition.MoreThan(words.getFirst(), new BigDecimal(words.get(2)));
            default -> throw new IllegalStateException("No such condition: " + words);
        };
    }

    Stream<Finding> findings(Map<String, Answer> answers, @Nullable Integer member) {
        if (!condition.holds(answers)) {
            return Stream.empty();
        }
        return variables.stream()
                .flatMap(variable -> check.complaint(answers.getOrDefault(variable, Check.NOTHING)).stream()
                        .map(complaint ->
                                new Finding(severity, complaint.problem(), variable, member, complaint.arguments())));
    }
}
