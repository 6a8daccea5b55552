package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.codebook.Instrument;
import id.selaras.engine.survey.EditChecks;
import id.selaras.engine.survey.Finding;
import id.selaras.engine.survey.Finding.Problem;
import id.selaras.engine.survey.Questionnaire;
import id.selaras.engine.survey.Severity;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SurveyWordsTest {

    @ParameterizedTest
    @EnumSource(Problem.class)
    void every_problem_is_a_sentence_in_both_languages(Problem problem) {
        var finding = new Finding(Severity.ERROR, problem, "rent", null, List.of(2, 3));
        assertThat(words("id").sentence(finding)).doesNotContain("{").endsWith(".");
        assertThat(words("en").sentence(finding)).doesNotContain("{").endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_field_that_a_rule_speaks_of_has_a_name(String language) {
        var checks = EditChecks.of(Instrument.FASIH_2026).orElseThrow();
        for (var variable : checks.variables()) {
            assertThat(words(language).texts().get(SurveyWords.fieldKey(variable)))
                    .isNotBlank();
        }
        for (var finding : checks.findings(new Questionnaire(Map.of(), List.of()))) {
            assertThat(words(language).sentence(finding)).isNotBlank();
            assertThat(words(language).severity(finding)).isNotBlank();
        }
    }

    private static SurveyWords words(String language) {
        var bundles = new ResourceBundleMessageSource();
        bundles.setBasenames("messages/registry-survey", "messages/registry-facts");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        return new SurveyWords(new Texts(bundles, Locale.of(language)));
    }
}
