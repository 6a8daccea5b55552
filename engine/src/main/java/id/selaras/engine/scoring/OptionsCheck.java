package id.selaras.engine.scoring;

import id.selaras.engine.codebook.Codebook;
import id.selaras.engine.scoring.CardProblem.Kind;
import id.selaras.engine.scoring.Scorecard.Option;
import id.selaras.engine.scoring.Scorecard.Question;
import id.selaras.engine.scoring.Variables.Variable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether every answer comes to one option and every option can be come to. */
final class OptionsCheck {
    private static final String UNKNOWN = "unknown";

    private final Question question;
    private final Variable variable;
    private final List<CardProblem> problems = new ArrayList<>();

    OptionsCheck(Question question, Variable variable) {
        this.question = question;
        this.variable = variable;
    }

    List<CardProblem> problems() {
        if (question.options().isEmpty()) {
            found("", Kind.EMPTY, "options");
        } else if (question.options().stream().anyMatch(Option::isRange)) {
            ranges();
        } else {
            codes();
        }
        return problems;
    }

    private void codes() {
        var left = new LinkedHashSet<>(variable.codes());
        // Counted as not answered.
        left.remove(UNKNOWN);
        if (left.isEmpty()) {
            found("", Kind.WRONG_KIND, question.variable());
            return;
        }
        for (var option : question.options()) {
            take(option, left);
        }
        left.forEach(code -> found("", Kind.UNCOVERED, code));
    }

    private void take(Option option, Set<String> left) {
        if (option.isOtherwise()) {
            if (left.isEmpty()) {
                found(place(option), Kind.UNREACHABLE, "otherwise");
            }
            left.clear();
            return;
        }
        if (option.answers().isEmpty()) {
            found(place(option), Kind.EMPTY, "answers");
        }
        for (var code : option.answers()) {
            if (!variable.codes().contains(code)) {
                found(place(option), Kind.UNKNOWN_ANSWER, code, String.join(", ", variable.codes()));
            } else if (!left.contains(code)) {
                found(place(option), Kind.UNREACHABLE, code);
            }
        }
        left.removeIf(code -> Codebook.isWithin(question.variable(), code, option.answers()));
    }

    private void ranges() {
        if (!variable.isNumber()) {
            found("", Kind.WRONG_KIND, question.variable());
            return;
        }
        question.options().stream()
                .filter(option -> !option.isRange())
                .forEach(option -> found(place(option), Kind.WRONG_KIND, question.variable()));
        var ordered = question.options().stream()
                .filter(Option::isRange)
                .sorted(Comparator.comparing(OptionsCheck::start))
                .toList();
        @Nullable BigDecimal end = BigDecimal.ZERO;
        for (var option : ordered) {
            follows(option, end);
            end = option.below();
        }
        if (end != null) {
            found("", Kind.UNCOVERED, "≥ " + end.toPlainString());
        }
    }

    private void follows(Option option, @Nullable BigDecimal end) {
        var below = option.below();
        if (below != null && below.compareTo(start(option)) <= 0) {
            found(place(option), Kind.UNREACHABLE, option.code());
        } else if (end == null || start(option).compareTo(end) < 0) {
            found(place(option), Kind.OVERLAP, start(option).toPlainString(), end == null ? "∞" : end.toPlainString());
        } else if (start(option).compareTo(end) > 0) {
            found(place(option), Kind.GAP, end.toPlainString(), start(option).toPlainString());
        }
    }

    /** Numbers of a family begin at nothing. */
    private static BigDecimal start(Option option) {
        return Objects.requireNonNullElse(option.from(), BigDecimal.ZERO);
    }

    private String place(Option option) {
        return ", option " + option.code();
    }

    private void found(String where, Kind kind, String... arguments) {
        problems.add(new CardProblem("question " + question.code() + where, kind, List.of(arguments)));
    }
}
