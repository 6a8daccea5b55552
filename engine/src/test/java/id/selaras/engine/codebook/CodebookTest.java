package id.selaras.engine.codebook;

import static id.selaras.engine.codebook.Instrument.DTSEN;
import static id.selaras.engine.codebook.Instrument.DUKCAPIL;
import static id.selaras.engine.codebook.Instrument.FASIH_2026;
import static id.selaras.engine.codebook.Instrument.MK_DTKS_2021;
import static id.selaras.engine.codebook.Instrument.OPENSID;
import static id.selaras.engine.codebook.Instrument.REGSOSEK_2022;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # variable,       Regsosek, DTSEN, FASIH, canonical
                    roof,             5,        6,     6,     shingle
                    roof,             6,        5,     5,     bamboo
                    roof,             7,        7,     7,     thatch
                    fuel,             12,       0,     ,      none
                    fuel,             11,       11,    ,      other
                    floor,            8,        8,     8,     earth
                    schooling,        1,        1,     0,     never
                    schooling,        2,        2,     1,     attending
                    schooling,        3,        3,     2,     no_longer
                    position,         4,        4,     3,     private_employee
                    position,         8,        8,     6,     family_worker
                    presence,         6,        4,     7,     not_found
                    presence,         2,        3,     2,     deceased
                    relation,         5,        5,     5,     grandchild
                    land_proof,       4,        ,      2,     title_special
                    land_proof,       5,        ,      3,     other_proof
                    land_proof,       6,        ,      4,     none
                    education,        19,       ,      5,     bachelor
                    education,        23,       ,      0,     no_diploma
                    """)
    void one_answer_has_another_code_in_each_list(
            String variable, String regsosek, String dtsen, String fasih, String canonical) {
        assertSame(REGSOSEK_2022, variable, regsosek, canonical);
        assertSame(DTSEN, variable, dtsen, canonical);
        assertSame(FASIH_2026, variable, fasih, canonical);
        for (var there : List.of(DTSEN, FASIH_2026)) {
            var code = there == DTSEN ? dtsen : fasih;
            assertThat(translate(REGSOSEK_2022, variable, regsosek, there).map(Translation::code))
                    .isEqualTo(Optional.ofNullable(code));
        }
    }

    private static void assertSame(Instrument instrument, String variable, String code, String canonical) {
        if (code == null) {
            return;
        }
        assertThat(Codebook.of(instrument).canonical(variable, code)).contains(canonical);
        assertThat(Codebook.of(instrument).code(variable, canonical)).contains(code);
    }

    @Test
    void the_same_digit_is_another_answer_in_another_list() {
        assertThat(canonical(REGSOSEK_2022, "presence", "6")).contains("not_found");
        assertThat(canonical(FASIH_2026, "presence", "6")).contains("split_card");
        assertThat(canonical(DTSEN, "presence", "2")).contains("moved");
        assertThat(canonical(MK_DTKS_2021, "presence", "5")).contains("undocumented");
        assertThat(canonical(REGSOSEK_2022, "presence", "5")).contains("new_member");
        assertThat(canonical(FASIH_2026, "relation", "7")).contains("parent_in_law");
        assertThat(canonical(REGSOSEK_2022, "relation", "7")).contains("domestic_worker");
        assertThat(canonical(DUKCAPIL, "relation", "7")).contains("parent");
        assertThat(canonical(DUKCAPIL, "relation", "3")).contains("spouse");
        assertThat(canonical(DTSEN, "relation", "3")).contains("child");
        assertThat(canonical(REGSOSEK_2022, "fridge", "2")).contains("no");
        assertThat(canonical(FASIH_2026, "fridge", "2")).contains("yes");
    }

    @Test
    void land_proof_of_six_answers_loses_the_owner_in_the_list_of_four() {
        for (var owner : List.of("1", "2", "3")) {
            assertThat(translate(REGSOSEK_2022, "land_proof", owner, FASIH_2026))
                    .contains(new Translation("1", true));
        }
        assertThat(translate(FASIH_2026, "land_proof", "1", REGSOSEK_2022)).isEmpty();
        assertThat(translate(FASIH_2026, "land_proof", "2", REGSOSEK_2022)).contains(new Translation("4", false));
    }

    @Test
    void parents_and_parents_in_law_are_told_apart_in_one_direction_only() {
        assertThat(translate(FASIH_2026, "relation", "6", REGSOSEK_2022)).contains(new Translation("6", true));
        assertThat(translate(DUKCAPIL, "relation", "8", DTSEN)).contains(new Translation("6", true));
        assertThat(translate(REGSOSEK_2022, "relation", "6", FASIH_2026)).isEmpty();
        assertThat(translate(FASIH_2026, "relation", "7", DUKCAPIL)).contains(new Translation("8", false));
    }

    @Test
    void other_is_not_other_where_the_second_list_would_ask_more() {
        assertThat(translate(FASIH_2026, "relation", "8", REGSOSEK_2022)).contains(new Translation("8", true));
        assertThat(translate(REGSOSEK_2022, "relation", "8", FASIH_2026)).isEmpty();
        assertThat(translate(REGSOSEK_2022, "relation", "7", FASIH_2026)).contains(new Translation("9", true));
        assertThat(translate(FASIH_2026, "relation", "9", DUKCAPIL)).isEmpty();
        assertThat(translate(DUKCAPIL, "relation", "11", REGSOSEK_2022)).contains(new Translation("8", true));
    }

    @Test
    void husband_and_wife_are_one_answer_elsewhere() {
        assertThat(translate(DUKCAPIL, "relation", "2", FASIH_2026)).contains(new Translation("2", true));
        assertThat(translate(FASIH_2026, "relation", "2", DUKCAPIL)).isEmpty();
    }

    @Test
    void a_diploma_becomes_its_level_and_a_level_no_diploma() {
        assertThat(translate(REGSOSEK_2022, "education", "15", FASIH_2026)).contains(new Translation("3", true));
        assertThat(translate(REGSOSEK_2022, "education", "4", DUKCAPIL)).contains(new Translation("3", true));
        assertThat(translate(FASIH_2026, "education", "3", REGSOSEK_2022)).isEmpty();
        assertThat(translate(DUKCAPIL, "education", "7", FASIH_2026)).contains(new Translation("4", true));
        assertThat(translate(FASIH_2026, "education", "4", DUKCAPIL)).isEmpty();
        assertThat(translate(DUKCAPIL, "education", "2", FASIH_2026)).contains(new Translation("0", true));
        assertThat(translate(FASIH_2026, "education", "0", DUKCAPIL)).isEmpty();
        assertThat(translate(REGSOSEK_2022, "education", "22", FASIH_2026)).contains(new Translation("6", true));
        assertThat(translate(REGSOSEK_2022, "education", "20", FASIH_2026)).isEmpty();
    }

    @Test
    void the_state_as_employer_includes_heads_of_villages_in_one_list_only() {
        assertThat(translate(REGSOSEK_2022, "position", "5", FASIH_2026)).contains(new Translation("4", true));
        assertThat(translate(FASIH_2026, "position", "4", REGSOSEK_2022)).isEmpty();
        assertThat(translate(REGSOSEK_2022, "position", "2", FASIH_2026)).contains(new Translation("2", true));
        assertThat(translate(FASIH_2026, "position", "5", REGSOSEK_2022)).isEmpty();
        assertThat(translate(FASIH_2026, "position", "9", REGSOSEK_2022)).isEmpty();
    }

    @Test
    void presence_is_widened_and_never_narrowed() {
        assertThat(translate(REGSOSEK_2022, "presence", "4", DTSEN)).contains(new Translation("2", true));
        assertThat(translate(DTSEN, "presence", "2", REGSOSEK_2022)).isEmpty();
        assertThat(translate(REGSOSEK_2022, "presence", "5", DTSEN)).contains(new Translation("1", true));
        assertThat(translate(DTSEN, "presence", "1", FASIH_2026)).isEmpty();
        assertThat(translate(FASIH_2026, "presence", "6", DTSEN)).isEmpty();
        assertThat(translate(MK_DTKS_2021, "presence", "4", FASIH_2026)).contains(new Translation("2", false));
        assertThat(translate(MK_DTKS_2021, "presence", "1", DTSEN)).isEmpty();
    }

    @Test
    void disability_is_several_items_in_one_list_and_one_code_in_the_other() {
        assertThat(canonical(FASIH_2026, "disability", "fisik+netra")).contains("physical+visual");
        assertThat(canonical(FASIH_2026, "disability", "0")).contains("none");
        assertThat(canonical(OPENSID, "disability", "5")).contains("physical+mental");
        assertThat(translate(OPENSID, "disability", "5", FASIH_2026)).contains(new Translation("fisik+mental", false));
        assertThat(translate(FASIH_2026, "disability", "rungu", OPENSID)).contains(new Translation("3", true));
        assertThat(translate(FASIH_2026, "disability", "rungu+wicara", OPENSID)).contains(new Translation("3", true));
        assertThat(translate(OPENSID, "disability", "3", FASIH_2026)).isEmpty();
        assertThat(translate(FASIH_2026, "disability", "fisik+netra", OPENSID)).isEmpty();
        assertThat(translate(FASIH_2026, "disability", "intelektual", OPENSID)).isEmpty();
        assertThat(translate(OPENSID, "disability", "7", FASIH_2026)).contains(new Translation("0", false));
    }

    @Test
    void two_illnesses_do_not_fit_a_list_of_one() {
        assertThat(canonical(FASIH_2026, "illness", "tbc+hipertensi")).contains("hypertension+tuberculosis");
        assertThat(translate(FASIH_2026, "illness", "tbc+hipertensi", DTSEN)).isEmpty();
        assertThat(translate(FASIH_2026, "illness", "tbc", DTSEN)).contains(new Translation("7", false));
        assertThat(translate(DTSEN, "illness", "1", FASIH_2026)).contains(new Translation("0", false));
    }

    @ParameterizedTest
    @CsvSource({
        "health_insurance, 0, none",
        "health_insurance, 5, pbi+employer",
        "health_insurance, 15, pbi+self_paid+employer+other",
        "identity_papers, 7, birth_certificate+child_card+id_card",
        "identity_papers, 04, id_card",
        "work_insurance, 3, accident+death",
        "work_insurance, 31, accident+death+old_age+pension+retired",
        "work_insurance, 99, unknown"
    })
    void a_sum_of_codes_is_taken_apart_and_put_together(String variable, String sum, String canonical) {
        assertThat(canonical(REGSOSEK_2022, variable, sum)).contains(canonical);
        assertThat(Codebook.of(REGSOSEK_2022).code(variable, canonical))
                .contains(Integer.toString(Integer.parseInt(sum)));
    }

    @Test
    void a_sum_with_a_part_that_no_code_has_means_nothing() {
        assertThat(canonical(REGSOSEK_2022, "health_insurance", "16")).isEmpty();
        assertThat(canonical(REGSOSEK_2022, "health_insurance", "17")).isEmpty();
        assertThat(canonical(REGSOSEK_2022, "health_insurance", "99")).isEmpty();
        assertThat(canonical(REGSOSEK_2022, "identity_papers", "8")).isEmpty();
        assertThat(canonical(REGSOSEK_2022, "identity_papers", "-1")).isEmpty();
        assertThat(canonical(FASIH_2026, "disability", "fisik+fisik")).isEmpty();
        assertThat(canonical(FASIH_2026, "disability", "fisik+tinggi")).isEmpty();
        assertThat(Codebook.of(REGSOSEK_2022).code("health_insurance", "pbi+pension"))
                .isEmpty();
    }

    @Test
    void a_number_says_whether_but_not_the_other_way_round() {
        assertThat(Codebook.of(FASIH_2026).counts("motorcycle")).isTrue();
        assertThat(Codebook.of(DTSEN).counts("motorcycle")).isFalse();
        assertThat(translate(FASIH_2026, "motorcycle", "3", DTSEN)).contains(new Translation("1", true));
        assertThat(translate(FASIH_2026, "motorcycle", "0", DTSEN)).contains(new Translation("2", false));
        assertThat(translate(DTSEN, "motorcycle", "1", FASIH_2026)).isEmpty();
        assertThat(translate(DTSEN, "motorcycle", "2", FASIH_2026)).contains(new Translation("0", false));
        assertThat(canonical(FASIH_2026, "motorcycle", "dua")).isEmpty();
    }

    @Test
    void gold_counts_from_ten_grams() {
        assertThat(canonical(FASIH_2026, "gold", "10")).contains("yes");
        assertThat(canonical(FASIH_2026, "gold", "9,5")).contains("no");
        assertThat(translate(DTSEN, "gold", "2", FASIH_2026)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "05", " 5 ", "5.0", "Bambu", "BAMBU", "5. Bambu", "5) bambu", "05. Bambu"})
    void a_code_is_read_as_files_write_it(String written) {
        assertThat(canonical(DTSEN, "roof", written)).contains("bamboo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5. Kayu/sirap", "0", "9", "55", "", " ", "Bambu runcing", "5.5", "-5", "5. "})
    void what_is_not_in_the_list_means_nothing(String written) {
        assertThat(canonical(DTSEN, "roof", written)).isEmpty();
    }

    @Test
    void a_label_that_begins_with_a_number_is_a_label() {
        assertThat(canonical(DTSEN, "power", "1.300 watt")).contains("w1300");
        assertThat(canonical(DTSEN, "power", "3. 1.300 watt")).contains("w1300");
        assertThat(canonical(DTSEN, "turnover", "5 - <15 Juta (ultra mikro)")).contains("from_5m");
        assertThat(canonical(DTSEN, "listing", "DTSEN AKTIF - ASESMEN MENINGGAL"))
                .contains("active_believed_dead");
    }

    @Test
    void a_variable_that_a_list_does_not_ask_has_no_answer() {
        assertThat(canonical(DTSEN, "land_proof", "1")).isEmpty();
        assertThat(translate(REGSOSEK_2022, "land_proof", "6", DTSEN)).isEmpty();
        assertThat(Codebook.of(DTSEN).list("roof_condition")).isEmpty();
    }

    @Test
    void occupations_of_the_civil_registry_are_grouped_and_none_is_left_out() {
        for (var code = 1; code <= 89; code++) {
            assertThat(canonical(DUKCAPIL, "occupation", Integer.toString(code)))
                    .as("%s", code)
                    .isPresent();
        }
        assertThat(canonical(DUKCAPIL, "occupation", "90")).isEmpty();
        assertThat(canonical(DUKCAPIL, "occupation", "Tukang Batu")).contains("craftsman");
        assertThat(Codebook.of(DUKCAPIL).code("occupation", "craftsman")).isEmpty();
        assertThat(Codebook.of(DUKCAPIL).code("occupation", "other")).contains("89");
    }

    @Test
    void a_finer_answer_is_within_the_wider_one() {
        assertThat(Codebook.isWithin("education", "smk", List.of("upper_secondary")))
                .isTrue();
        assertThat(Codebook.isWithin("education", "upper_secondary", List.of("smk")))
                .isFalse();
        assertThat(Codebook.isWithin("floor", "earth", List.of("bamboo", "earth")))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void every_code_means_what_its_label_means_and_translates_into_its_own_list_without_loss(Instrument instrument) {
        var book = Codebook.of(instrument);
        for (var variable : book.variables()) {
            for (var code : book.list(variable).orElseThrow().codes()) {
                assertThat(book.canonical(variable, code.code())).isEqualTo(Optional.ofNullable(code.canonical()));
                for (var label : code.labels()) {
                    assertThat(book.canonical(variable, label)).isEqualTo(Optional.ofNullable(code.canonical()));
                }
                book.translate(variable, code.code(), book)
                        .ifPresent(same -> assertThat(same.isLossy()).isFalse());
            }
        }
        assertThat(Instrument.of(instrument.code())).contains(instrument);
    }

    private static Optional<String> canonical(Instrument instrument, String variable, String written) {
        return Codebook.of(instrument).canonical(variable, written);
    }

    private static Optional<Translation> translate(Instrument from, String variable, String written, Instrument into) {
        return Codebook.of(from).translate(variable, written, Codebook.of(into));
    }
}
