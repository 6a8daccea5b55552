package id.selaras.launch;

import id.selaras.journal.JournalVerification;
import id.selaras.launch.backup.Restore;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup into an empty system and compares what was counted; never overwrites one that is in use. */
@Command(
        name = "restore",
        description = "Fill an empty system from FILE and compare what was counted.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Progress progress = new Progress(System.err);

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("backup");

    @Option(
            names = "--key",
            required = true,
            paramLabel = "PRIVATEKEYFILE",
            description = "NAME.private of backup-key.")
    private Path key = Path.of("backup.private");

    @Override
    public Integer call() {
        try (var closing = new Closing();
                var restore = new Restore(file, key, progress::say)) {
            return into(closing, restore);
        } catch (NoSuchFileException e) {
            throw new StartFailure("There is no file " + e.getFile() + ".", e);
        } catch (IOException e) {
            throw new StartFailure("The file " + file + " can't be read.", e);
        }
    }

    private int into(Closing closing, Restore restore) throws IOException {
        var folder = closing.add(DataFolder.hold(options.folder()));
        var secrets = Secrets.of(folder.path());
        var database = closing.add(DatabaseSource.open(folder, secrets, options.databaseUrl()))
                .database();
        try (var owner = database.owner().connect()) {
            refuseUnlessEmpty(owner);
            database.migrateTo(restore.schema());
            var summary = restore.into(owner, folder.path());
            secrets.withTicketKey(restore.ticketKey()).replaceIn(folder.path());
            database.migrate();
            var whole = JournalVerification.verify(owner, null).whole();
            progress.say(
                    whole
                            ? "counts are the same and the journal is whole"
                            : "counts are the same; the journal was broken already when the backup was made");
            System.out.println(JsonMapper.builder().build().writeValueAsString(summary));
            return whole ? 0 : 1;
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(database.owner(), e);
        }
    }

    private static void refuseUnlessEmpty(Connection owner) throws SQLException {
        if (Installation.isSettledIn(owner)) {
            throw new StartFailure("This system is not empty, and a restore never overwrites one;"
                    + " name an empty folder with --data (or an empty database with --database-url).");
        }
    }
}
