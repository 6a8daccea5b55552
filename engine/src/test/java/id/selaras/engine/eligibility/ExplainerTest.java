package id.selaras.engine.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final Known TODAY = Known.coded("earth", Invented.DAY, "kunjungan");

    @Test
    void the_question_that_brings_most_programmes_nearest_to_an_answer_comes_first() {
        var rules = rules("""
                {"fact": "decile", "at_most": 4}""", """
                {"all": [{"fact": "decile", "at_most": 2}, {"fact": "floor_area", "below": 40}]}""", """
                {"all": [{"fact": "car", "is": ["no"]}, {"receives": "PKH"}]}""");
        var ranked = Explainer.questions(Explainer.explain(rules, family(Map.of(), Map.of())));
        assertThat(ranked)
                .extracting(one -> one.question().place().fact().name())
                .startsWith("decile")
                .containsExactlyInAnyOrder("decile", "floor_area", "car", "receives.PKH");
        assertThat(ranked.getFirst().programmes()).extracting(Programme::code).containsExactly("P0", "P1");
    }

    @Test
    void what_fits_names_the_facts_with_source_and_day() {
        var rules = rules("""
                {"fact": "floor", "is": ["earth"]}""");
        assertThat(only(rules, family(Map.of("floor", TODAY), Map.of())).grounds())
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.known()).isEqualTo(TODAY);
                    assertThat(ground.verdict()).isEqualTo(Verdict.FITS);
                });
    }

    @Test
    void what_does_not_fit_names_the_cheapest_change_and_leaves_births_alone() {
        var rules = rules("""
                {"any": [{"members": "any", "where": {"age": {"at_least": 60}}}, {"fact": "floor", "is": ["bamboo"]}]}""");
        var young = Known.date(LocalDate.of(1990, 5, 1), Invented.DAY, "KK");
        assertThat(only(rules, family(Map.of("floor", TODAY), Map.of("birth", young)))
                        .changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.place().fact().codes(change.values())).containsExactly("bamboo"));
    }

    @Test
    void a_fact_that_is_too_old_is_asked_again() {
        var rules = rules("""
                {"not_older_than_months": 12, "condition": {"fact": "decile", "at_most": 4}}""");
        var old = Known.number(BigDecimal.TWO, Invented.DAY.minusMonths(13), "DTSEN");
        var explained = only(rules, family(Map.of("decile", old), Map.of()));
        assertThat(explained.verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThat(explained.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.isAgain()).isTrue());
    }

    @Test
    void what_only_a_person_can_tell_is_named_once_the_facts_are_there() {
        var rules = rules("""
                {"all": [{"fact": "decile", "at_most": 4}, {"judgement": "Apakah terlantar?"}]}""");
        var poor = Known.number(BigDecimal.TWO, Invented.DAY, "DTSEN");
        assertThat(only(rules, family(Map.of(), Map.of())).verdict()).isEqualTo(Verdict.NOT_KNOWN);
        var explained = only(rules, family(Map.of("decile", poor), Map.of()));
        assertThat(explained.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
        assertThat(explained.judgements())
                .extracting(one -> one.question().indonesian())
                .containsExactly("Apakah terlantar?");
    }

    @Test
    void somebody_is_a_year_older_on_the_birthday_and_not_the_day_before() {
        var rules = rules("""
                {"members": "any", "where": {"age": {"at_least": 60}}}""");
        var turnsToday = Known.date(Invented.DAY.minusYears(60), Invented.DAY, "KK");
        var turnsTomorrow = Known.date(Invented.DAY.minusYears(60).plusDays(1), Invented.DAY, "KK");
        assertThat(only(rules, family(Map.of(), Map.of("birth", turnsToday))).verdict())
                .isEqualTo(Verdict.FITS);
        assertThat(only(rules, family(Map.of(), Map.of("birth", turnsTomorrow))).verdict())
                .isEqualTo(Verdict.DOES_NOT_FIT);
    }

    private static Explanation only(BoundRules rules, FamilyFacts family) {
        return Explainer.explain(rules, family).getFirst();
    }

    private static FamilyFacts family(Map<String, Known> family, Map<String, Known> member) {
        return new FamilyFacts(family, List.of(member));
    }

    private static BoundRules rules(String... conditions) {
        var programmes = new StringBuilder();
        for (var i = 0; i < conditions.length; i++) {
            programmes.append("""
                    %s{"code": "P%d", "name": "P", "owner": "Dinsos", "unit": "family", "from": "2025-01-01",
                     "source": "test", "condition": %s}""".formatted(i == 0 ? "" : ",", i, conditions[i]));
        }
        var reading = RuleReader.read("{\"version\": \"1\", \"programmes\": [" + programmes + "]}");
        assertThat(reading.problems()).isEmpty();
        return BoundRules.of(Objects.requireNonNull(reading.book()), Invented.DAY, Invented.VOCABULARY);
    }
}
