package id.selaras.launch;

import id.selaras.launch.backup.BackupKey;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the pair of keys that backups are written to and opened with. */
@Command(
        name = "backup-key",
        description = "Make a pair of keys, NAME.public and NAME.private.",
        mixinStandardHelpOptions = true)
final class BackupKeyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME")
    private Path name = Path.of("backup");

    @Override
    public Integer call() {
        BackupKey.write(name);
        System.err.println("Keep " + BackupKey.sibling(name, ".private")
                + " away from this machine, in two places: without it no backup can be opened. Backups need "
                + BackupKey.sibling(name, ".public") + " only.");
        return 0;
    }
}
