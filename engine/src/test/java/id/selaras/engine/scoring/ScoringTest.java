package id.selaras.engine.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.scoring.Scorecard.Of;
import id.selaras.engine.scoring.Scorecard.Option;
import id.selaras.engine.scoring.Scorecard.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoringTest {
    private static final Scorecard CARD = Cards.small();

    @Test
    void points_are_summed_and_looked_up() {
        var scored = Scoring.score(CARD, family("earth", "40", "primary", "no", "no"));
        var score = scored.scores().getFirst();
        assertThat(score.lowest()).isEqualTo(10 + 0 + 5 + 0);
        assertThat(score.isCertain()).isTrue();
        assertThat(score.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.likelihood()).isEqualByComparingTo("60"));
        assertThat(score.leastLikely()).isEqualTo(score.mostLikely());
        assertThat(scored.missing()).isEmpty();
        assertThat(scored.counted())
                .extracting(counted -> counted.option().code())
                .containsExactly("earth", "wide", "low", "nobody");
    }

    @Test
    void a_finer_answer_counts_as_the_wider_one() {
        assertThat(lowest(family("earth", "40", "sd", "no", "no"))).isEqualTo(15);
        assertThat(lowest(family("earth", "40", "smk", "no", "no"))).isEqualTo(10);
    }

    @Test
    void a_number_stands_at_the_lower_end_of_its_range() {
        assertThat(lowest(family("ceramic", "15.9", "smk", "no", "no"))).isEqualTo(8);
        assertThat(lowest(family("ceramic", "16", "smk", "no", "no"))).isZero();
        assertThat(Scoring.score(CARD, family("ceramic", "16", "smk", "no", "no"))
                        .missing())
                .isEmpty();
    }

    @Test
    void a_sum_belongs_to_the_row_that_ends_with_it() {
        var score = Scoring.score(CARD, family("earth", "40", "smk", "no", "yes"))
                .scores()
                .getFirst();
        assertThat(score.lowest()).isEqualTo(14);
        assertThat(score.rows()).extracting(Scorecard.Row::to).containsExactly(14);
    }

    @Test
    void words_without_a_code_are_no_answer_that_any_option_takes() {
        var family = new FamilyAnswers(Map.of("floor", new Answer(null, "semen retak")), Optional.empty(), List.of());
        assertThat(Scoring.score(CARD, family).missing())
                .extracting(Question::code)
                .contains("floor");
    }

    @Test
    void of_several_people_one_is_enough() {
        assertThat(lowest(family("ceramic", "40", "smk", "no", "yes"))).isEqualTo(4);
    }

    @Test
    void somebody_unknown_might_be_the_one() {
        var scored = Scoring.score(CARD, family("ceramic", "40", "smk", "no", null));
        assertThat(scored.missing()).extracting(Question::code).containsExactly("work");
        assertThat(scored.scores().getFirst().lowest()).isZero();
        assertThat(scored.scores().getFirst().highest()).isEqualTo(4);
        assertThat(scored.scores().getFirst().isCertain()).isFalse();
        assertThat(lowest(family("ceramic", "40", "smk", "yes", null))).isEqualTo(4);
        assertThat(Scoring.score(CARD, family("ceramic", "40", "smk", "yes", null))
                        .missing())
                .isEmpty();
    }

    @Test
    void not_known_is_no_answer() {
        var scored = Scoring.score(CARD, family("ceramic", "40", "unknown", "no", "no"));
        assertThat(scored.missing()).extracting(Question::code).containsExactly("education");
    }

    @Test
    void of_a_family_nobody_knows_anything_is_possible() {
        var scored = Scoring.score(CARD, new FamilyAnswers(Map.of(), Optional.empty(), List.of()));
        assertThat(scored.missing()).hasSize(4);
        assertThat(scored.scores().getFirst().lowest()).isZero();
        assertThat(scored.scores().getFirst().highest()).isEqualTo(27);
        assertThat(scored.scores().getFirst().leastLikely()).contains(new BigDecimal("10"));
        assertThat(scored.scores().getFirst().mostLikely()).contains(new BigDecimal("60"));
    }

    @Property
    void a_missing_answer_widens_the_range_and_never_narrows_it(@ForAll("families") FamilyAnswers family) {
        var known = Scoring.score(CARD, family).scores().getFirst();
        for (var variable : List.copyOf(family.family().keySet())) {
            var less = new HashMap<>(family.family());
            less.remove(variable);
            var open = Scoring.score(CARD, new FamilyAnswers(less, family.head(), family.members()))
                    .scores()
                    .getFirst();
            assertThat(open.lowest()).isLessThanOrEqualTo(known.lowest());
            assertThat(open.highest()).isGreaterThanOrEqualTo(known.highest());
            assertThat(open.rows()).containsAll(known.rows());
        }
    }

    @Property
    void what_is_certain_lies_within_what_was_possible(
            @ForAll("families") FamilyAnswers family, @ForAll("wholeFamilies") FamilyAnswers whole) {
        var open = Scoring.score(CARD, family).scores().getFirst();
        var all = new HashMap<>(whole.family());
        all.putAll(family.family());
        var head = new HashMap<>(whole.head().orElseThrow());
        family.head().ifPresent(head::putAll);
        var known = new ArrayList<Map<String, Answer>>();
        for (var member : family.members()) {
            var answers = new HashMap<>(whole.members().getFirst());
            answers.putAll(member);
            known.add(answers);
        }
        var filled = Scoring.score(
                        CARD, new FamilyAnswers(all, Optional.of(head), known.isEmpty() ? whole.members() : known))
                .scores()
                .getFirst();
        assertThat(filled.lowest()).isGreaterThanOrEqualTo(open.lowest());
        assertThat(filled.highest()).isLessThanOrEqualTo(open.highest());
    }

    @Property
    void the_order_of_people_and_questions_does_not_count(
            @ForAll("families") FamilyAnswers family, @ForAll Random random) {
        var members = new ArrayList<>(family.members());
        var questions = new ArrayList<>(CARD.questions());
        Collections.shuffle(members, random);
        Collections.shuffle(questions, random);
        var shuffled = new Scorecard(CARD.code(), CARD.version(), CARD.name(), CARD.source(), CARD.lines(), questions);
        assertThat(Scoring.score(shuffled, new FamilyAnswers(family.family(), family.head(), members))
                        .scores())
                .isEqualTo(Scoring.score(CARD, family).scores());
    }

    @Property
    void an_answer_with_more_points_never_lowers_the_score(@ForAll("families") FamilyAnswers family) {
        var earth = new HashMap<>(family.family());
        earth.put("floor", Answer.coded("earth"));
        var tile = new HashMap<>(family.family());
        tile.put("floor", Answer.coded("tile"));
        var poorer = Scoring.score(CARD, new FamilyAnswers(earth, family.head(), family.members()))
                .scores()
                .getFirst();
        var richer = Scoring.score(CARD, new FamilyAnswers(tile, family.head(), family.members()))
                .scores()
                .getFirst();
        assertThat(poorer.lowest() - richer.lowest()).isEqualTo(10);
        assertThat(poorer.highest() - richer.highest()).isEqualTo(10);
    }

    @Provide
    Arbitrary<FamilyAnswers> families() {
        return families(0.3);
    }

    @Provide
    Arbitrary<FamilyAnswers> wholeFamilies() {
        return families(0);
    }

    private static Arbitrary<FamilyAnswers> families(double missing) {
        var floors = Arbitraries.of("earth", "bamboo", "ceramic", "tile").injectNull(missing);
        var areas = Arbitraries.integers().between(1, 200).map(String::valueOf).injectNull(missing);
        var schools = Arbitraries.of("primary", "sd", "smk", "no_school").injectNull(missing);
        var work = Arbitraries.of("yes", "no")
                .injectNull(missing)
                .list()
                .ofMinSize(missing == 0 ? 1 : 0)
                .ofMaxSize(4);
        return Combinators.combine(floors, areas, schools, work).as(ScoringTest::family);
    }

    private static int lowest(FamilyAnswers family) {
        return Scoring.score(CARD, family).scores().getFirst().lowest();
    }

    private static FamilyAnswers family(String floor, String area, String school, String... works) {
        return family(floor, area, school, java.util.Arrays.asList(works));
    }

    private static FamilyAnswers family(String floor, String area, String school, List<String> works) {
        var home = new HashMap<String, Answer>();
        put(home, "floor", floor == null ? null : Answer.coded(floor));
        put(home, "floor_area", area == null ? null : Answer.said(area));
        var head = new HashMap<String, Answer>();
        put(head, "education", school == null ? null : Answer.coded(school));
        var members = works.stream()
                .map(work -> {
                    var member = new HashMap<String, Answer>();
                    put(member, "worked_last_week", work == null ? null : Answer.coded(work));
                    return (Map<String, Answer>) member;
                })
                .toList();
        return new FamilyAnswers(home, Optional.of(head), members);
    }

    private static void put(Map<String, Answer> answers, String variable, Answer answer) {
        if (answer != null) {
            answers.put(variable, answer);
        }
    }

    static final class Cards {
        private Cards() {}

        static Scorecard small() {
            return new Scorecard(
                    "small",
                    "1",
                    Wording.of("Kecil"),
                    "test",
                    List.of(new Scorecard.Line(
                            "poor",
                            Wording.of("Miskin"),
                            List.of(row(0, 9, "10"), row(10, 14, "30"), row(15, 40, "60")))),
                    List.of(
                            new Question(
                                    "floor",
                                    Wording.of("Lantai"),
                                    Of.FAMILY,
                                    "floor",
                                    List.of(coded("earth", 10, "earth", "bamboo"), otherwise("better"))),
                            new Question(
                                    "area",
                                    Wording.of("Luas"),
                                    Of.FAMILY,
                                    FamilyAnswers.AREA_PER_PERSON,
                                    List.of(range("narrow", 8, null, "8"), range("wide", 0, "8", null))),
                            new Question(
                                    "education",
                                    Wording.of("Pendidikan"),
                                    Of.HEAD,
                                    "education",
                                    List.of(coded("low", 5, "primary", "no_diploma"), otherwise("higher"))),
                            new Question(
                                    "work",
                                    Wording.of("Bekerja"),
                                    Of.ANYBODY,
                                    "worked_last_week",
                                    List.of(coded("somebody", 4, "yes"), otherwise("nobody")))));
        }

        static Scorecard.Row row(int from, int to, String likelihood) {
            return new Scorecard.Row(from, to, new BigDecimal(likelihood), null);
        }

        static Option coded(String code, int points, String... answers) {
            return new Option(code, Wording.of(code), List.of(answers), null, null, false, Map.of("poor", points));
        }

        static Option range(String code, int points, String from, String below) {
            return new Option(
                    code,
                    Wording.of(code),
                    List.of(),
                    from == null ? null : new BigDecimal(from),
                    below == null ? null : new BigDecimal(below),
                    false,
                    Map.of("poor", points));
        }

        static Option otherwise(String code) {
            return new Option(code, Wording.of(code), List.of(), null, null, true, Map.of("poor", 0));
        }
    }
}
