package id.selaras.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.scoring.CardProblem.Kind;
import id.selaras.engine.scoring.Scorecard.Line;
import id.selaras.engine.scoring.Scorecard.Of;
import id.selaras.engine.scoring.Scorecard.Option;
import id.selaras.engine.scoring.Scorecard.Question;
import id.selaras.engine.scoring.Scorecard.Row;
import id.selaras.engine.scoring.ScoringTest.Cards;
import id.selaras.engine.scoring.Variables.Variable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScorecardCheckTest {
    private static final Variables VARIABLES = name -> Optional.ofNullable(Map.of(
                    "floor",
                    new Variable(List.of("earth", "bamboo", "ceramic", "unknown"), false, false),
                    FamilyAnswers.AREA_PER_PERSON,
                    new Variable(List.of(), true, false),
                    "education",
                    new Variable(List.of("no_diploma", "no_school", "primary", "sd", "smk"), false, true),
                    "worked_last_week",
                    new Variable(List.of("yes", "no"), false, true))
            .get(name));

    @Test
    void a_card_that_is_right_has_no_problem() {
        assertThat(ScorecardCheck.problems(Cards.small(), VARIABLES)).isEmpty();
    }

    @Test
    void an_answer_that_no_list_has_is_named_with_those_there_are() {
        assertThat(problems(Of.FAMILY, "floor", Cards.coded("a", 1, "erth"), Cards.otherwise("b")))
                .containsExactly(new CardProblem(
                        "question q, option a",
                        Kind.UNKNOWN_ANSWER,
                        List.of("erth", "earth, bamboo, ceramic, unknown")));
    }

    @Test
    void every_answer_needs_an_option_and_not_known_none() {
        assertThat(problems(Of.FAMILY, "floor", Cards.coded("a", 1, "earth"), Cards.coded("b", 0, "ceramic")))
                .containsExactly(new CardProblem("question q", Kind.UNCOVERED, List.of("bamboo")));
    }

    @Test
    void an_option_that_an_earlier_one_takes_is_unreachable() {
        assertThat(problems(
                        Of.FAMILY,
                        "floor",
                        Cards.coded("a", 1, "earth", "bamboo"),
                        Cards.coded("b", 1, "bamboo"),
                        Cards.otherwise("c")))
                .containsExactly(new CardProblem("question q, option b", Kind.UNREACHABLE, List.of("bamboo")));
        assertThat(problems(
                        Of.FAMILY, "floor", Cards.coded("a", 1, "earth", "bamboo", "ceramic"), Cards.otherwise("b")))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.UNREACHABLE);
        assertThat(problems(
                        Of.HEAD,
                        "education",
                        Cards.coded("a", 1, "primary"),
                        Cards.coded("b", 1, "sd"),
                        Cards.otherwise("c")))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.UNREACHABLE);
    }

    @Test
    void numbers_have_neither_gap_nor_overlap_nor_an_end() {
        assertThat(area(Cards.range("a", 1, null, "8"), Cards.range("b", 0, "8", null)))
                .isEmpty();
        assertThat(area(Cards.range("a", 1, null, "8"), Cards.range("b", 0, "9", null)))
                .containsExactly(new CardProblem("question q, option b", Kind.GAP, List.of("8", "9")));
        assertThat(area(Cards.range("a", 1, null, "8"), Cards.range("b", 0, "7", null)))
                .containsExactly(new CardProblem("question q, option b", Kind.OVERLAP, List.of("7", "8")));
        assertThat(area(Cards.range("a", 1, "0", null), Cards.range("b", 0, "7", null)))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.OVERLAP);
        assertThat(area(Cards.range("a", 1, "2", "8"), Cards.range("b", 0, "8", null)))
                .containsExactly(new CardProblem("question q, option a", Kind.GAP, List.of("0", "2")));
        assertThat(area(Cards.range("a", 1, null, "8")))
                .containsExactly(new CardProblem("question q", Kind.UNCOVERED, List.of("≥ 8")));
        assertThat(area(Cards.range("a", 1, "5", "5"), Cards.range("b", 0, "5", null)))
                .extracting(CardProblem::kind)
                .contains(Kind.UNREACHABLE);
    }

    @Test
    void a_number_is_not_asked_of_words_nor_a_code_of_a_number() {
        assertThat(problems(Of.FAMILY, "floor", Cards.range("a", 1, "0", null)))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.WRONG_KIND);
        assertThat(area(Cards.coded("a", 1, "8"))).extracting(CardProblem::kind).containsExactly(Kind.WRONG_KIND);
        assertThat(area(Cards.range("a", 1, "0", null), Cards.otherwise("b")))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.WRONG_KIND);
        assertThat(problems(Of.FAMILY, "roof")).extracting(CardProblem::kind).containsExactly(Kind.UNKNOWN_VARIABLE);
        assertThat(problems(Of.HEAD, "floor")).extracting(CardProblem::kind).containsExactly(Kind.UNREADABLE);
        assertThat(problems(Of.FAMILY, "floor")).extracting(CardProblem::kind).containsExactly(Kind.EMPTY);
        assertThat(problems(Of.FAMILY, "floor", Cards.coded("a", 1), Cards.otherwise("b")))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.EMPTY);
    }

    @Test
    void every_option_has_points_for_every_line() {
        var option = new Option("a", Wording.of("a"), List.of("yes"), null, null, false, Map.of("other", 3));
        assertThat(problems(Of.ANYBODY, "worked_last_week", option, Cards.otherwise("b")))
                .containsExactly(new CardProblem("question q, option a", Kind.NO_POINTS, List.of("poor")));
        var negative = new Option("a", Wording.of("a"), List.of("yes"), null, null, false, Map.of("poor", -1));
        assertThat(problems(Of.ANYBODY, "worked_last_week", negative, Cards.otherwise("b")))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.NEGATIVE_POINTS);
    }

    @Test
    void a_table_begins_at_nothing_leaves_nothing_out_and_reaches_the_highest_sum() {
        assertThat(table(Cards.row(0, 9, "1"), Cards.row(10, 27, "2"))).isEmpty();
        assertThat(table(Cards.row(1, 27, "1")))
                .containsExactly(new CardProblem("line poor, row 1–27", Kind.GAP, List.of("0", "0")));
        assertThat(table(Cards.row(0, 9, "1"), Cards.row(11, 27, "2")))
                .containsExactly(new CardProblem("line poor, row 11–27", Kind.GAP, List.of("10", "10")));
        assertThat(table(Cards.row(0, 9, "1"), Cards.row(9, 27, "2")))
                .containsExactly(new CardProblem("line poor, row 9–27", Kind.OVERLAP, List.of("9", "9")));
        assertThat(table(Cards.row(0, 0, "1"), Cards.row(1, 27, "2"))).isEmpty();
        assertThat(table(Cards.row(0, 9, "1"), Cards.row(10, 26, "2")))
                .containsExactly(new CardProblem("line poor", Kind.SUM_BEYOND_TABLE, List.of("27", "26")));
        assertThat(table()).extracting(CardProblem::kind).containsExactly(Kind.NO_ROWS);
        assertThat(table(Cards.row(0, 27, "101"))).extracting(CardProblem::kind).containsExactly(Kind.BAD_LIKELIHOOD);
        assertThat(table(Cards.row(0, 27, "-1"))).extracting(CardProblem::kind).containsExactly(Kind.BAD_LIKELIHOOD);
        assertThat(table(new Row(0, 27, null, null)))
                .extracting(CardProblem::kind)
                .containsExactly(Kind.BAD_LIKELIHOOD);
        assertThat(table(new Row(0, 27, null, Wording.of("Miskin")))).isEmpty();
        assertThat(table(new Row(0, 27, BigDecimal.ZERO, null))).isEmpty();
        assertThat(table(new Row(0, 27, new BigDecimal("100"), null))).isEmpty();
    }

    @Test
    void nothing_is_nameless_or_named_twice() {
        var small = Cards.small();
        var line = small.lines().getFirst();
        var question = small.questions().getFirst();
        assertThat(ScorecardCheck.problems(
                        new Scorecard(" ", "", Wording.of(""), " ", List.of(line, line), List.of(question, question)),
                        VARIABLES))
                .extracting(CardProblem::kind)
                .containsOnly(Kind.EMPTY, Kind.TWICE)
                .hasSize(6);
        assertThat(ScorecardCheck.problems(
                        new Scorecard("a", "1", Wording.of("A"), "s", List.of(), List.of()), VARIABLES))
                .extracting(CardProblem::arguments)
                .containsExactly(List.of("lines"), List.of("questions"));
    }

    @Test
    void every_place_that_is_nameless_is_named_by_where_it_stands() {
        var nameless = new Option(" ", Wording.of("a"), List.of("yes"), null, null, false, Map.of("poor", 1));
        assertThat(problems(Of.ANYBODY, "worked_last_week", nameless, Cards.otherwise("b")))
                .containsExactly(new CardProblem("question q, option", Kind.EMPTY, List.of("code")));
        assertThat(problems(Of.ANYBODY, "worked_last_week", Cards.coded("a", 1, "yes"), Cards.otherwise("a")))
                .containsExactly(new CardProblem("question q, option a", Kind.TWICE, List.of()));
        var line = new Line("poor", Wording.of(""), List.of(Cards.row(0, 99, "5")));
        var question =
                new Question("q", Wording.of(" "), Of.ANYBODY, "worked_last_week", List.of(Cards.otherwise("a")));
        assertThat(ScorecardCheck.problems(
                        new Scorecard("card", "1", Wording.of("Kartu"), "test", List.of(line), List.of(question)),
                        VARIABLES))
                .contains(
                        new CardProblem("line poor", Kind.EMPTY, List.of("name")),
                        new CardProblem("question q", Kind.EMPTY, List.of("text")));
    }

    @Test
    void a_problem_is_a_key_of_its_sentence_and_a_text_is_told_in_the_language_asked() {
        assertThat(new CardProblem("card", Kind.BAD_LIKELIHOOD, List.of()).key())
                .isEqualTo("scorecard.problem.bad_likelihood");
        assertThat(new Wording("Lantai", "Floor").in(true)).isEqualTo("Lantai");
        assertThat(new Wording("Lantai", "Floor").in(false)).isEqualTo("Floor");
    }

    private static List<CardProblem> area(Option... options) {
        return problems(Of.FAMILY, FamilyAnswers.AREA_PER_PERSON, options);
    }

    private static List<CardProblem> problems(Of of, String variable, Option... options) {
        return ScorecardCheck.problems(
                new Scorecard(
                        "card",
                        "1",
                        Wording.of("Kartu"),
                        "test",
                        List.of(new Line("poor", Wording.of("Miskin"), List.of(Cards.row(0, 99, "5")))),
                        List.of(new Question("q", Wording.of("Apa"), of, variable, List.of(options)))),
                VARIABLES);
    }

    private static List<CardProblem> table(Row... rows) {
        var small = Cards.small();
        return ScorecardCheck.problems(
                new Scorecard(
                        "card",
                        "1",
                        Wording.of("Kartu"),
                        "test",
                        List.of(new Line("poor", Wording.of("Miskin"), List.of(rows))),
                        small.questions()),
                VARIABLES);
    }
}
