package id.selaras;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A ratchet: the debt of long files and functions may only shrink, and the number is lowered when it does. */
class SizeRatchetTest {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_FUNCTION = 40;

    private final List<Path> sources = Sources.ofTheProgram();

    @Test
    void files_longer_than_300_lines_do_not_become_more() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var source : sources) {
            var lines = Files.readAllLines(source).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(source + ": " + lines);
            }
        }
        assertDebt("files-over-300-lines", tooLong);
    }

    @Test
    void functions_longer_than_40_lines_do_not_become_more() throws IOException {
        var tooLong = new ArrayList<String>();
        var functions = new ArrayList<>(FunctionLengths.ofJava(ending(".java")));
        for (var source : ending(".ts")) {
            functions.addAll(FunctionLengths.ofTypeScript(Files.readAllLines(source)));
        }
        functions.stream()
                .filter(function -> function.lines() > LONGEST_FUNCTION)
                .forEach(function -> tooLong.add(function.name() + ": " + function.lines()));
        assertDebt("functions-over-40-lines", tooLong);
    }

    private List<Path> ending(String ending) {
        return sources.stream()
                .filter(source -> source.toString().endsWith(ending))
                .toList();
    }

    private static void assertDebt(String name, List<String> found) throws IOException {
        var debts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/test/resources/size-debt.properties"))) {
            debts.load(reader);
        }
        assertThat(found)
                .as("%s: shorten these, or lower the number in size-debt.properties when it is less", name)
                .hasSize(Integer.parseInt(debts.getProperty(name)));
    }
}
