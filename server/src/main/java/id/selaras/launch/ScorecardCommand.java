package id.selaras.launch;

import id.selaras.scorecard.AnswerSheet;
import id.selaras.scorecard.AnswerSheet.Unusable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Scores families with a card, without a database. */
@Command(name = "scorecard", description = "Score families with a scorecard.", mixinStandardHelpOptions = true)
final class ScorecardCommand {

    @Command(
            name = "score",
            description = "Read answers as CSV, write lowest and highest score, likelihood and what is missing as CSV.")
    int score(
            @Parameters(paramLabel = "CARD.json", description = "The card, as docs/scorecards.md describes it.")
                    Path card,
            @Parameters(paramLabel = "ANSWERS.csv", description = "One row a family, one column a question.")
                    Path answers)
            throws IOException {
        try (var rows = Files.newBufferedReader(answers)) {
            var out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
            var outcome = AnswerSheet.of(Files.readString(card)).score(rows, out);
            System.err.printf("%,d rows scored, %,d with an error%n", outcome.scored(), outcome.wrong());
            return outcome.wrong() == 0 ? 0 : 1;
        } catch (Unusable problem) {
            throw new StartFailure(String.valueOf(problem.getMessage()));
        } catch (NoSuchFileException missing) {
            throw new StartFailure("There is no file " + missing.getMessage() + ".");
        }
    }
}
