package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.eligibility.RuleSheet.Unusable;
import id.selaras.engine.eligibility.NationalRules;
import id.selaras.engine.eligibility.RuleCheck;
import id.selaras.engine.eligibility.RuleProblem;
import id.selaras.engine.eligibility.RuleReader;
import id.selaras.engine.eligibility.RuleWriter;
import id.selaras.engine.eligibility.Sayings;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String FAMILIES = """
            family,decile,decile@,receives.PKH,receives.SEMBAKO,birth,schooling,school_level,position,pregnancy,source
            janda,2,2026-09-01,none,none,1990-05-01,no_longer,,self_employed,no,DTSEN
            janda,,,,,2018-02-01,attending,sd,,,
            janda,,,,,2013-03-01,attending,smp,,,
            mampu,8,2026-09-01,none,none,1980-01-02,no_longer,,private_employee,no,DTSEN
            baru,,,none,none,1980-01-02,no_longer,,private_employee,no,
            salah,99,,none,none,1980-01-02,never,,astronaut,no,
            """;

    @Test
    void the_rules_of_the_catalogue_are_without_a_mistake_and_written_as_we_write_them() {
        for (var file : NationalRules.FILES) {
            var json = NationalRules.json(file);
            var reading = RuleReader.read(json);
            assertThat(reading.problems()).isEmpty();
            assertThat(RuleWriter.write(Objects.requireNonNull(reading.book()))).isEqualTo(json);
        }
        var book = NationalRules.book();
        assertThat(RuleCheck.problems(book, new RegistryVocabulary(book), DAY)).isEmpty();
        assertThat(book.programmes())
                .hasSize(37)
                .allSatisfy(programme -> assertThat(programme.uncertain()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_condition_and_problem_has_its_words(String language) {
        var words = RuleWords.in(Locale.of(language));
        var sayings = new Sayings(NationalRules.book(), DAY);
        NationalRules.book()
                .programmes()
                .forEach(programme ->
                        assertThat(words.say(sayings.of(programme.condition()))).isNotBlank());
        for (var kind : RuleProblem.Kind.values()) {
            assertThat(words.problem(new RuleProblem("A", kind, List.of("a", "b"))))
                    .startsWith("A: ");
        }
    }

    @Test
    void a_widow_with_two_pupils_is_told_what_she_fits_on_which_facts() throws IOException {
        var answers = run(FAMILIES);
        assertThat(answers)
                .contains("janda,PKH,fits,2400000,decile=2 (DTSEN 2026-09-01); ")
                .contains("janda,SEMBAKO,fits,200000,")
                .contains("Memenuhi: tidak (menerima PKH); Desil paling banyak 4.")
                .contains("mampu,PKH,does_not_fit,0,decile=8 (DTSEN 2026-09-01),")
                .contains("Tidak memenuhi syarat: Desil paling banyak 4. Akan memenuhi bila: Desil: paling jauh 4")
                .contains("baru,SEMBAKO,not_known,0,")
                .contains("Belum diketahui. Tanyakan: Desil.");
    }

    @Test
    void a_row_that_cannot_be_read_is_told_and_the_others_are_answered() throws IOException {
        assertThat(run(FAMILIES))
                .contains("salah,,,,,,,,\"line 7, column position: \"\"astronaut\"\" is no answer; write ");
        assertThatThrownBy(() -> run("family,wealth\na,1\n"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("there is no fact \"wealth\"");
    }

    @Test
    void rules_with_a_mistake_are_refused_in_words_with_the_place() {
        var wrong = NationalRules.json("national")
                .replace("\"fact\": \"decile\", \"at_most\": \"sembako_decile\"", "\"fact\": \"rank\", \"at_most\": 4");
        assertThatThrownBy(() -> RuleSheet.of(wrong, DAY, Locale.of("id")))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("SEMBAKO, condition, all 1: Tidak ada fakta bernama \"rank\".");
    }

    private static String run(String families) throws IOException {
        var out = new StringWriter();
        RuleSheet.of(NationalRules.json("national"), DAY, Locale.of("id")).run(new StringReader(families), out);
        return out.toString();
    }
}
