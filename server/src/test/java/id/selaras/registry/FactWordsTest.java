package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
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
        var words = ResourceBundle.getBundle("messages/registry", Locale.of(language));
        var keys = Stream.of(
                        Arrays.stream(FactKind.values()).map(FactKind::key),
                        Arrays.stream(FactKind.values())
                                .flatMap(kind -> kind.codes().stream().map(code -> kind.key() + "." + code)),
                        Arrays.stream(Relation.values()).map(Relation::key),
                        Arrays.stream(SourceKind.values()).map(SourceKind::key),
                        Arrays.stream(Match.values()).map(Match::key))
                .flatMap(all -> all)
                .toList();
        assertThat(words.keySet()).containsAll(keys);
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
    void health_is_closed() {
        assertThat(Arrays.stream(FactKind.values())
                        .filter(FactKind::isSensitive)
                        .toList())
                .isEqualTo(List.of(FactKind.ILLNESS, FactKind.ROUTINE_CARE, FactKind.DISABILITY, FactKind.PREGNANCY));
    }
}
