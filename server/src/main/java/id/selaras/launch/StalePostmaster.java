package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Stops the PostgreSQL that {@code postmaster.pid} names: our own at the end, or an orphan that outlived a killed program.
 *
 * <p>An orphan would otherwise keep the folder, and the next start would wait a minute and fail.
 */
final class StalePostmaster {

    private StalePostmaster() {}

    static void stopIn(Path cluster) {
        var pidFile = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            var process = ProcessHandle.of(pid).filter(found -> servesFrom(cluster, found));
            if (process.isPresent()) {
                stop(process.get());
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException | NumberFormatException e) {
            throw new StartFailure(
                    "The file " + pidFile + " could not be read; remove it if no database runs there.", e);
        }
    }

    // A recycled pid may belong to anybody, also to another cluster's postgres. A zombie shows no command and holds
    // nothing.
    private static boolean servesFrom(Path cluster, ProcessHandle process) {
        var info = process.info();
        return info.command().map(program -> program.endsWith("/postgres")).orElse(false)
                && info.arguments().map(Arrays::asList).orElse(List.of()).contains(cluster.toString());
    }

    private static void stop(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            process.destroyForcibly();
        }
    }
}
