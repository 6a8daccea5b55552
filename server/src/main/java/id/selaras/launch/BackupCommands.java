package id.selaras.launch;

import id.selaras.journal.JournalVerification;
import id.selaras.launch.backup.Backup;
import id.selaras.launch.backup.BackupKey;
import id.selaras.launch.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Everything at one moment in one file that only a key kept elsewhere can open, and back again. */
final class BackupCommands {

    private BackupCommands() {}

    static int makeKey(Path name) {
        BackupKey.write(name);
        System.err.println("Keep " + BackupKey.sibling(name, ".private")
                + " away from this machine, in two places: without it no backup can be opened. Backups need "
                + BackupKey.sibling(name, ".public") + " only.");
        return 0;
    }

    static int backUp(DataOptions options, Path file, Path key) {
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

    static int restore(DataOptions options, Path file, Path key) {
        var progress = new Progress(System.err);
        try (var closing = new Closing();
                var restore = new Restore(file, key, progress::say)) {
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
                var journal = JournalVerification.verify(owner, null);
                System.err.println(
                        journal.whole()
                                ? "counts are the same and the journal is whole"
                                : "counts are the same; the journal was broken already when the backup was made");
                System.out.println(JsonMapper.builder().build().writeValueAsString(summary));
                return journal.whole() ? 0 : 1;
            } catch (SQLException e) {
                throw DatabaseTrouble.explain(database.owner(), e);
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + file + " can't be read.", e);
        }
    }

    private static void refuseUnlessEmpty(Connection owner) throws SQLException {
        if (Installation.isSettledIn(owner)) {
            throw new StartFailure("This system is not empty, and a restore never overwrites one;"
                    + " name an empty folder with --data (or an empty database with --database-url).");
        }
    }

    /** Makes the pair of keys. */
    @Command(
            name = "backup-key",
            description = "Make a pair of keys, NAME.public and NAME.private.",
            mixinStandardHelpOptions = true)
    static final class MakeKey implements Callable<Integer> {
        @Parameters(paramLabel = "NAME")
        private Path name = Path.of("backup");

        @Override
        public Integer call() {
            return makeKey(name);
        }
    }

    /** Writes a backup. */
    @Command(
            name = "backup",
            description = "Write database and attachments at one moment into FILE, encrypted to a public key.",
            mixinStandardHelpOptions = true)
    static final class BackUp implements Callable<Integer> {
        @Mixin
        private DataOptions options = new DataOptions();

        @Parameters(paramLabel = "FILE")
        private Path file = Path.of("backup");

        @Option(
                names = "--key",
                required = true,
                paramLabel = "PUBLICKEYFILE",
                description = "NAME.public of backup-key.")
        private Path key = Path.of("backup.public");

        @Override
        public Integer call() {
            return backUp(options, file, key);
        }
    }

    /** Reads a backup into an empty system. */
    @Command(
            name = "restore",
            description = "Fill an empty system from FILE and compare what was counted.",
            mixinStandardHelpOptions = true)
    static final class Restoring implements Callable<Integer> {
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
            return restore(options, file, key);
        }
    }
}
