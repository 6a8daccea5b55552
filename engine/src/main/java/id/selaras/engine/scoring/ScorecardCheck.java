package id.selaras.engine.scoring;

import id.selaras.engine.scoring.CardProblem.Kind;
import id.selaras.engine.scoring.Scorecard.Line;
import id.selaras.engine.scoring.Scorecard.Of;
import id.selaras.engine.scoring.Scorecard.Option;
import id.selaras.engine.scoring.Scorecard.Question;
import id.selaras.engine.scoring.Scorecard.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is wrong with a card before anybody is scored with it. */
public final class ScorecardCheck {
    private static final BigDecimal CERTAIN = BigDecimal.valueOf(100);

    private final Scorecard card;
    private final Variables variables;
    private final List<CardProblem> problems = new ArrayList<>();

    private ScorecardCheck(Scorecard card, Variables variables) {
        this.card = card;
        this.variables = variables;
    }

    /** Everything that is wrong; an empty list lets the card be used. */
    public static List<CardProblem> problems(Scorecard card, Variables variables) {
        var check = new ScorecardCheck(card, variables);
        check.names();
        card.questions().forEach(check::question);
        card.lines().forEach(check::line);
        return List.copyOf(check.problems);
    }

    private void names() {
        filled("card", "code", card.code());
        filled("card", "version", card.version());
        filled("card", "name", card.name().indonesian());
        filled("card", "source", card.source());
        if (card.lines().isEmpty()) {
            found("card", Kind.EMPTY, "lines");
        }
        if (card.questions().isEmpty()) {
            found("card", Kind.EMPTY, "questions");
        }
        once("line", card.lines().stream().map(Line::code));
        once("question", card.questions().stream().map(Question::code));
    }

    private void question(Question question) {
        var place = "question " + question.code();
        filled(place, "text", question.text().indonesian());
        once(place + ", option", question.options().stream().map(Option::code));
        question.options().forEach(option -> points(place + ", option " + option.code(), option));
        var variable = variables.variable(question.variable());
        if (variable.isEmpty()) {
            found(place, Kind.UNKNOWN_VARIABLE, question.variable());
        } else if (variable.get().isOfPerson() != (question.of() != Of.FAMILY)) {
            found(place, Kind.UNREADABLE, "of");
        } else {
            problems.addAll(new OptionsCheck(question, variable.get()).problems());
        }
    }

    private void points(String place, Option option) {
        for (var line : card.lines()) {
            var points = option.points().get(line.code());
            if (points == null) {
                found(place, Kind.NO_POINTS, line.code());
            } else if (points < 0) {
                found(place, Kind.NEGATIVE_POINTS);
            }
        }
    }

    private void line(Line line) {
        var place = "line " + line.code();
        filled(place, "name", line.name().indonesian());
        if (line.table().isEmpty()) {
            found(place, Kind.NO_ROWS);
            return;
        }
        var next = 0;
        for (var row : line.table()) {
            row(place, row, next);
            next = row.to() + 1;
        }
        var most = card.questions().stream()
                .mapToInt(question -> question.options().stream()
                        .mapToInt(option -> option.points(line.code()))
                        .max()
                        .orElse(0))
                .sum();
        if (most >= next) {
            found(place, Kind.SUM_BEYOND_TABLE, Integer.toString(most), Integer.toString(next - 1));
        }
    }

    private void row(String place, Row row, int next) {
        var here = place + ", row " + row.from() + "–" + row.to();
        if (row.from() > next) {
            found(here, Kind.GAP, Integer.toString(next), Integer.toString(row.from() - 1));
        }
        if (row.from() < next || row.to() < row.from()) {
            found(here, Kind.OVERLAP, Integer.toString(row.from()), Integer.toString(next - 1));
        }
        var likelihood = row.likelihood();
        if (likelihood == null ? row.verdict() == null : likelihood.signum() < 0 || likelihood.compareTo(CERTAIN) > 0) {
            found(here, Kind.BAD_LIKELIHOOD);
        }
    }

    private void filled(String place, String field, String text) {
        if (text.isBlank()) {
            found(place, Kind.EMPTY, field);
        }
    }

    private void once(String what, Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.forEach(code -> {
            filled(what, "code", code);
            if (!seen.add(code)) {
                found(what + " " + code, Kind.TWICE);
            }
        });
    }

    private void found(String place, Kind kind, String... arguments) {
        problems.add(new CardProblem(place, kind, List.of(arguments)));
    }
}
