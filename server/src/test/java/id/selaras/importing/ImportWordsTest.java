package id.selaras.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_problem_has_its_reason_and_its_remedy_and_every_column_a_name(String language) {
        var words = ResourceBundle.getBundle("messages/importing", Locale.of(language));
        var problems =
                Arrays.stream(RowProblem.values()).flatMap(problem -> Stream.of(problem.key(), problem.remedyKey()));
        var columns = Arrays.stream(Column.values()).map(Column::key);
        var states = Arrays.stream(ImportRun.State.values()).map(state -> "import.state." + state.code());
        assertThat(Stream.of(problems, columns, states).flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(words.containsKey(key)).as(key).isTrue());
    }
}
