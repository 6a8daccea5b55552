package id.selaras;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An official decile is imported with period, source and date, or it is not known: the program never makes one. */
class NoDecileOfOurOwnTest {
    private static final Pattern MAKES_ONE = Pattern.compile("Claim\\.decile\\(|Kind\\.DECILE,|'decile',");
    private static final Pattern MAY =
            Pattern.compile(".*/(registry/Claim|importing/.*|practice/.*|bench/StoredDistrict)\\.java");

    @Test
    void no_code_writes_a_decile_but_imports_and_what_invents_people() throws IOException {
        for (Path source : Sources.ofTheProgram()) {
            var path = source.toString().replace('\\', '/');
            if (!MAY.matcher(path).matches() && path.endsWith(".java")) {
                assertThat(MAKES_ONE.matcher(Files.readString(source)).find())
                        .as(path)
                        .isFalse();
            }
        }
    }
}
