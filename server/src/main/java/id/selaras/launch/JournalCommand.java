package id.selaras.launch;

import id.selaras.journal.JournalVerification;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Whether the journal is whole. */
@Command(name = "journal", description = "Verify the journal's hash chain.", mixinStandardHelpOptions = true)
final class JournalCommand {

    @Command(
            name = "verify",
            description =
                    "Walk the chain and name the first broken link; the last line of the output is one JSON object.")
    int verify(
            @Mixin DataOptions options,
            @Option(
                            names = "--head",
                            paramLabel = "HASH",
                            description = "A head noted earlier: finds also a tail that was cut off or rewritten.")
                    @Nullable
                    String head) {
        try (var closing = new Closing()) {
            var database = options.reach(closing);
            try (var owner = database.owner().connect()) {
                System.err.println("walking the chain …");
                var result = JournalVerification.verify(owner, head);
                System.err.println(sentence(result));
                System.out.println(JsonMapper.builder().build().writeValueAsString(result));
                return result.whole() ? 0 : 1;
            } catch (SQLException e) {
                throw DatabaseTrouble.explain(database.owner(), e);
            }
        }
    }

    private static String sentence(JournalVerification.Result result) {
        if (result.broken() != null) {
            return "BROKEN at link " + result.broken().seq() + " (entry "
                    + result.broken().entryId() + "): " + result.broken().reason() + ".";
        }
        if (Boolean.FALSE.equals(result.headFound())) {
            return "BROKEN: the noted head is not in the chain; its end was cut off or rewritten after it was noted.";
        }
        return "The chain of " + result.sealed() + " entries is whole; note its head: " + result.head();
    }
}
