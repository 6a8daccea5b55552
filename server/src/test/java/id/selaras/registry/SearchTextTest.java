package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "sumirah 1968, SUMIRAH, 1968-01-01, 1968-12-31",
                "Sumirah 11-08-1968, SUMIRAH, 1968-08-11, 1968-08-11",
                "11/8/1968 sumirah, SUMIRAH, 1968-08-11, 1968-08-11",
                "sumirah lahir 11 Agustus 1968, SUMIRAH, 1968-08-11, 1968-08-11",
                "1968-08-11, , 1968-08-11, 1968-08-11",
                "agus 1968, AGUS, 1968-01-01, 1968-12-31",
                "bu mirah umur 58, MIRAH, 1966-11-24, 1969-11-24",
                "mirah 58 th, MIRAH, 1966-11-24, 1969-11-24",
            })
    void a_name_and_a_birth_come_in_any_order(String typed, String name, LocalDate from, LocalDate to) {
        var text = SearchText.parse(typed, TODAY);
        assertThat(text.name() == null ? null : text.name().normalised()).isEqualTo(name);
        assertThat(text.born()).isEqualTo(new BirthWanted(from, to));
        assertThat(text.pieces()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3304205108689012",
        "330420 510868 9012",
        "3304.2051.0868.9012",
        "NIK: 3304205108689012",
        "nik 3304 2051 0868 9012"
    })
    void sixteen_digits_are_a_number_however_grouped(String typed) {
        var text = SearchText.parse(typed, TODAY);
        assertThat(text.numbers()).containsExactly("3304205108689012");
        assertThat(text.name()).isNull();
        assertThat(text.born()).isNull();
    }

    @Test
    void a_few_digits_are_a_piece_of_a_number() {
        var text = SearchText.parse("sumirah 9012", TODAY);
        assertThat(text.pieces()).containsExactly("9012");
        assertThat(text.name()).isNotNull();
    }

    @Test
    void neighbourhood_numbers_say_nothing_about_age() {
        var text = SearchText.parse("Sarwono RT 002 RW 001", TODAY);
        assertThat(text.born()).isNull();
        assertThat(text.name()).isNotNull();
    }

    @Test
    void nothing_is_nothing() {
        assertThat(SearchText.parse("  - ", TODAY).isEmpty()).isTrue();
    }

    @Test
    void what_was_typed_does_not_appear_in_a_log() {
        assertThat(SearchText.parse("Sumirah 3304205108689012", TODAY).toString())
                .isEqualTo("SearchText[…]");
    }
}
