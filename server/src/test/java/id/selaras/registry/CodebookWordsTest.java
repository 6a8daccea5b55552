package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.codebook.Codebook;
import id.selaras.engine.codebook.Instrument;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodebookWordsTest {

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void the_registry_accepts_every_answer_that_a_codebook_can_give(Instrument instrument) {
        var book = Codebook.of(instrument);
        for (var variable : book.variables()) {
            var meanings = book.list(variable).orElseThrow().meanings();
            switch (variable) {
                case "relation" -> assertThat(names(Relation.values())).containsAll(meanings);
                case "sex" -> assertThat(Set.of("male", "female")).containsAll(meanings);
                case "life" ->
                    assertThat(Set.of("living", "deceased", "moved", "missing")).containsAll(meanings);
                default -> assertThat(meanings).as(variable).allMatch(FactKind.of(variable)::accepts);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"HEALTH_INSURANCE", "WORK_INSURANCE", "IDENTITY_PAPERS", "ILLNESS", "DISABILITY"})
    void several_answers_are_joined_in_the_registrys_order(FactKind kind) {
        for (var instrument : List.of(Instrument.REGSOSEK_2022, Instrument.FASIH_2026)) {
            Codebook.of(instrument).list(kind.code()).ifPresent(list -> {
                var told = list.meanings();
                assertThat(kind.codes().stream()
                                .filter(told::contains)
                                .filter(code -> !alone(code))
                                .toList())
                        .isEqualTo(told.stream().filter(code -> !alone(code)).toList());
            });
        }
    }

    private static boolean alone(String code) {
        return code.equals("none") || code.equals("unknown");
    }

    private static Set<String> names(Relation... relations) {
        return new TreeSet<>(Arrays.stream(relations).map(Relation::code).toList());
    }
}
