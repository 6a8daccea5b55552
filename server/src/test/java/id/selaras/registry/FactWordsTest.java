package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_kind_code_relation_and_match_has_a_word(String language) {
        var words = new HashSet<String>();
        for (var bundle : List.of("messages/registry", "messages/registry-facts")) {
            words.addAll(ResourceBundle.getBundle(bundle, Locale.of(language)).keySet());
        }
        var keys = Stream.of(
                        Arrays.stream(FactKind.values()).map(FactKind::key),
                        Arrays.stream(FactKind.values())
                                .flatMap(kind -> kind.codes().stream().map(kind::answerKey)),
                        Arrays.stream(Unit.values()).map(Unit::key),
                        Arrays.stream(Relation.values()).map(Relation::key),
                        Arrays.stream(SourceKind.values()).map(SourceKind::key),
                        Arrays.stream(Match.values()).map(Match::key))
                .flatMap(all -> all)
                .toList();
        assertThat(words).containsAll(keys);
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void a_fact_of_today_is_fresh_and_one_of_ten_years_ago_stale(FactKind kind) {
        assertThat(kind.freshness(TODAY, TODAY)).isEqualTo(Freshness.FRESH);
        assertThat(kind.freshness(TODAY.minusYears(10), TODAY)).isEqualTo(Freshness.STALE);
    }

    @Test
    void a_roof_seen_in_march_two_years_ago_is_stale_and_one_of_last_january_ageing() {
        assertThat(FactKind.ROOF.freshness(LocalDate.of(2024, 3, 14), TODAY)).isEqualTo(Freshness.STALE);
        assertThat(FactKind.POWER.freshness(LocalDate.of(2025, 1, 20), TODAY)).isEqualTo(Freshness.AGEING);
    }

    @Test
    void health_is_closed_and_nothing_else() {
        assertThat(FactKind.values())
                .filteredOn(FactKind::isSensitive)
                .contains(
                        FactKind.ILLNESS,
                        FactKind.ROUTINE_CARE,
                        FactKind.DISABILITY,
                        FactKind.PREGNANCY,
                        FactKind.NUTRITION,
                        FactKind.SEEING,
                        FactKind.REMEMBERING,
                        FactKind.SADNESS)
                .doesNotContain(FactKind.HEALTH_INSURANCE, FactKind.OCCUPATION, FactKind.ROOF);
    }

    @Test
    void several_answers_hold_at_once_only_where_the_kind_allows_it_and_in_one_order() {
        assertThat(FactKind.HEALTH_INSURANCE.accepts("pbi+employer")).isTrue();
        assertThat(FactKind.HEALTH_INSURANCE.accepts("employer+pbi")).isFalse();
        assertThat(FactKind.HEALTH_INSURANCE.accepts("pbi+pbi")).isFalse();
        assertThat(FactKind.HEALTH_INSURANCE.accepts("none+pbi")).isFalse();
        assertThat(FactKind.HEALTH_INSURANCE.accepts("pbi+")).isFalse();
        assertThat(FactKind.FLOOR.accepts("wood+earth")).isFalse();
    }

    @Test
    void what_is_counted_is_kept_as_a_bare_number() {
        var visit = new Source(SourceKind.VISIT, null, TODAY);
        assertThat(Fact.said(FactKind.CATTLE, "3", visit).value()).isEqualTo("3");
        for (var typed : List.of("tiga", "1.250.000", "-1", "")) {
            assertThatThrownBy(() -> Fact.said(FactKind.RENT, typed, visit))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("RENT is a number");
        }
    }
}
