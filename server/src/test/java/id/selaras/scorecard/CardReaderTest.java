package id.selaras.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.engine.codebook.Answer;
import id.selaras.engine.scoring.CardProblem;
import id.selaras.engine.scoring.CardProblem.Kind;
import id.selaras.engine.scoring.FamilyAnswers;
import id.selaras.engine.scoring.Scoring;
import id.selaras.scorecard.AnswerSheet.Outcome;
import id.selaras.scorecard.AnswerSheet.Unusable;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardReaderTest {
    private static final String CARD = """
            {"code": "uji", "version": "1", "name": {"id": "Kartu", "en": "Card"}, "source": "Uji",
             "lines": [
               {"code": "a", "name": "A", "table": [{"from": 0, "to": 4, "likelihood": 10}, {"from": 5, "to": 9, "likelihood": 62.5}]},
               {"code": "b", "name": "B", "table": [{"from": 0, "to": 9, "verdict": "Miskin"}]}],
             "questions": [
               {"code": "floor", "text": "Lantai", "variable": "floor", "options": [
                 {"code": "earth", "text": "Tanah", "answers": ["earth", "bamboo"], "points": {"a": 6, "b": 2}},
                 {"code": "other", "text": "Lainnya", "otherwise": true, "points": 0}]},
               {"code": "size", "text": "Anggota", "variable": "members", "options": [
                 {"code": "many", "text": "Banyak", "from": 5, "points": 3},
                 {"code": "few", "text": "Sedikit", "below": 5, "points": 0}]},
               {"code": "work", "text": "Bekerja", "of": "anybody", "variable": "worked_last_week", "options": [
                 {"code": "some", "text": "Ada", "answers": ["yes"], "points": 0},
                 {"code": "none", "text": "Tidak ada", "answers": ["no"], "points": 0}]}]}
            """;

    @Test
    void the_criteria_of_bps_are_a_card_in_which_nothing_is_wrong() throws IOException {
        var json = Files.readString(Path.of("src/main/resources/scorecards/bps-14.json"));
        assertThat(CardReader.read(json).problems()).isEmpty();
        assertThat(Scorecards.builtIn().questions()).hasSize(14);
    }

    @Test
    void nine_of_the_fourteen_criteria_are_very_poor() {
        var home = new HashMap<>(Map.of(
                "floor",
                "earth",
                "wall",
                "bamboo",
                "toilet",
                "none",
                "lighting",
                "not_electric",
                "water",
                "river",
                "fuel",
                "firewood",
                "meat",
                "once_a_week_or_less",
                "clothes",
                "one_set"));
        assertThat(verdict(home, "primary", "28")).isEqualTo("9 criteria or more");
        home.put("clothes", "more");
        assertThat(verdict(home, "primary", "40")).isEqualTo("Fewer than 9 criteria");
        home.put("meals", "once_or_twice");
        assertThat(verdict(home, "primary", "40")).isEqualTo("9 criteria or more");
    }

    /** A family of four, of which the rest is answered well. */
    private static String verdict(Map<String, String> home, String education, String area) {
        var family = new HashMap<String, Answer>();
        Map.of("meals", "three_times", "can_pay_treatment", "yes", "small_livelihood", "no", "savings", "yes")
                .forEach((variable, code) -> family.put(variable, Answer.coded(code)));
        home.forEach((variable, code) -> family.put(variable, Answer.coded(code)));
        family.put("floor_area", Answer.said(area));
        var head = Map.of("education", Answer.coded(education));
        var scored = Scoring.score(
                Scorecards.builtIn(),
                new FamilyAnswers(family, Optional.of(head), List.of(head, Map.of(), Map.of(), Map.of())));
        assertThat(scored.missing()).isEmpty();
        return Optional.ofNullable(scored.scores().getFirst().rows().getFirst().verdict())
                .orElseThrow()
                .english();
    }

    @Test
    void a_card_is_read_with_points_for_one_line_or_for_all() {
        var reading = CardReader.read(CARD);
        assertThat(reading.problems()).isEmpty();
        var card = Optional.ofNullable(reading.card()).orElseThrow();
        assertThat(card.questions().get(0).options().getFirst().points()).isEqualTo(Map.of("a", 6, "b", 2));
        assertThat(card.questions().get(1).options().getFirst().points()).isEqualTo(Map.of("a", 3, "b", 3));
        assertThat(card.name().english()).isEqualTo("Card");
        assertThat(card.lines().getFirst().name().english()).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "kartu", "{\"code\":", "3"})
    void what_is_no_json_object_is_said_to_be_none(String json) {
        assertThat(CardReader.read(json).problems())
                .containsExactly(new CardProblem("card", Kind.UNREADABLE, List.of("JSON")));
    }

    @Test
    void every_problem_names_its_place() {
        var broken = CARD.replace("\"to\": 4", "\"to\": \"empat\"")
                .replace("[\"earth\", \"bamboo\"]", "[\"soil\"]")
                .replace("\"of\": \"anybody\"", "\"of\": \"everybody\"")
                .replace("\"from\": 5, \"points\"", "\"from\": \"lima\", \"points\"");
        assertThat(CardReader.read(broken).problems())
                .extracting(CardProblem::place)
                .contains("line a", "question floor, option earth", "question work", "question size, option many");
    }

    @Test
    void health_can_not_be_asked() {
        assertThat(CardReader.read(CARD.replace("\"variable\": \"floor\"", "\"variable\": \"illness\""))
                        .problems())
                .containsExactly(new CardProblem("question floor", Kind.UNKNOWN_VARIABLE, List.of("illness")));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_problem_has_words(Kind kind) {
        var key = new CardProblem("card", kind, List.of()).key();
        for (var language : List.of("id", "en")) {
            assertThat(ResourceBundle.getBundle("messages/scorecard", Locale.of(language))
                            .getString(key))
                    .isNotBlank();
        }
    }

    @Test
    void a_file_of_answers_becomes_a_file_of_scores_and_an_error_stays_with_its_row() throws IOException {
        var scores = new StringWriter();
        var outcome = AnswerSheet.of(CARD).score(new StringReader("""
                                keluarga,floor,size,work
                                satu,earth,5,no|yes
                                dua,,3,no
                                tiga,lumpur,3,no
                                """), scores);
        assertThat(outcome).isEqualTo(new Outcome(2, 1));
        assertThat(scores.toString().lines())
                .containsExactly(
                        "keluarga,a_lowest,a_highest,a_likelihood_from,a_likelihood_to,a_verdict,"
                                + "b_lowest,b_highest,b_likelihood_from,b_likelihood_to,b_verdict,missing,error",
                        "satu,9,9,62.5,62.5,,5,5,,,Miskin,,",
                        "dua,0,6,10,62.5,,0,2,,,Miskin,floor,",
                        "tiga,,,,,,,,,,,,\"column floor: \"\"lumpur\"\" is no answer; write one of marble, ceramic, parquet, "
                                + "tile, wood, cement, bamboo, earth, other\"");
    }

    @Test
    void a_column_that_the_card_does_not_know_is_refused() {
        var sheet = AnswerSheet.of(CARD);
        assertThatThrownBy(() -> sheet.score(new StringReader("id,roof\n1,zinc\n"), new StringWriter()))
                .isInstanceOf(Unusable.class)
                .hasMessage("the card has no question roof; its questions are floor, size, work");
        assertThatThrownBy(() -> AnswerSheet.of("{}"))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("\"questions\" is empty");
    }
}
