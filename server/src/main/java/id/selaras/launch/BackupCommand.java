package id.selaras.launch;

import id.selaras.launch.backup.Backup;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Everything at one moment in one file that only a key kept elsewhere can open. */
@Command(
        name = "backup",
        description = "Write database and attachments at one moment into FILE, encrypted to a public key.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("backup");

    @Option(names = "--key", required = true, paramLabel = "PUBLICKEYFILE", description = "NAME.public of backup-key.")
    private Path key = Path.of("backup.public");

    @Override
    public Integer call() {
        try (var closing = new Closing()) {
            var database = options.reach(closing);
            var ticketKey = Secrets.of(options.folder()).ticketKey();
            try (var owner = database.owner().connect()) {
                var summary = new Backup(owner, options.folder(), ticketKey, new Progress(System.err)::say)
                        .write(file.toAbsolutePath(), key);
                System.out.println(JsonMapper.builder().build().writeValueAsString(summary));
                return 0;
            } catch (SQLException e) {
                throw DatabaseTrouble.explain(database.owner(), e);
            }
        }
    }
}
