package id.selaras.launch;

import id.selaras.eligibility.RuleSheet;
import id.selaras.eligibility.RuleSheet.Unusable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies rules of programmes to families, without a database. */
@Command(name = "rules", description = "Apply rules of programmes.", mixinStandardHelpOptions = true)
final class RulesCommand {

    @Command(
            name = "run",
            description = "Read families as CSV, write each programme's answer and the facts it names as CSV.")
    int run(
            @Parameters(paramLabel = "RULES.json", description = "The rules, as docs/rules.md describes them.")
                    Path rules,
            @Parameters(paramLabel = "FAMILIES.csv", description = "One row a person, one column a fact.")
                    Path families,
            @Option(names = "--day", paramLabel = "DAY", description = "The day on which they are applied; today.")
                    @Nullable
                    LocalDate day,
            @Option(
                            names = "--language",
                            defaultValue = "id",
                            description = "Language of the reasons, id or en (${DEFAULT-VALUE}).")
                    String language)
            throws IOException {
        var on = day == null ? LocalDate.now(ZoneOffset.ofHours(7)) : day;
        try (var rows = Files.newBufferedReader(families)) {
            var out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
            var outcome = RuleSheet.of(Files.readString(rules), on, Locale.of(language))
                    .run(rows, out);
            System.err.printf("%,d families answered, %,d with an error%n", outcome.families(), outcome.wrong());
            return outcome.wrong() == 0 ? 0 : 1;
        } catch (Unusable problem) {
            throw new StartFailure(String.valueOf(problem.getMessage()));
        } catch (NoSuchFileException missing) {
            throw new StartFailure("There is no file " + missing.getMessage() + ".");
        }
    }
}
