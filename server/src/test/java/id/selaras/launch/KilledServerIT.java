package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is shipped, killed without a word in the middle of its work. */
class KilledServerIT {
    private static final Path JAR = Path.of("target", "selaras-server-0.1.0.jar");

    @TempDir
    private Path folder;

    private final List<ProcessHandle> begun = new ArrayList<>();

    @AfterEach
    void endWhatWasBegun() {
        begun.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void what_was_answered_is_there_after_a_kill_of_the_server_and_after_one_of_both_and_the_journal_is_whole()
            throws Exception {
        var first = start();
        assertThat(run("admin", "create", "kepala.sistem")).contains("one-time password");
        // Its database outlives it; the next server stops it and takes it over.
        first.destroyForcibly().waitFor();
        var second = start();
        assertThat(run("admin", "create", "kepala.sistem")).contains("kepala.sistem is taken");
        killAll(second);
        var third = start();
        assertThat(run("admin", "create", "kepala.sistem")).contains("kepala.sistem is taken");
        assertThat(run("journal", "verify")).contains("\"whole\":true");
        third.destroy();
        assertThat(third.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(third.exitValue()).isZero();
    }

    private Process start() throws IOException, InterruptedException {
        var port = freePort();
        var server =
                program("start", "--empty", "--port", Integer.toString(port)).start();
        begun.add(server.toHandle());
        var told = new StringBuilder();
        var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            told.append(line).append('\n');
            if (line.startsWith("ready ")) {
                assertThat(statusOf(line.split(" ")[1] + "/masuk")).isEqualTo(200);
                return server;
            }
        }
        throw new AssertionError("The server ended before it was ready:\n" + told);
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** The server first, so that it can't tell its database to stop in order. */
    private static void killAll(Process server) throws InterruptedException {
        var family = server.descendants().toList();
        server.destroyForcibly().waitFor();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(process -> process.onExit().join());
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        var process = program(arguments).start();
        begun.add(process.toHandle());
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private ProcessBuilder program(String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        assertThat(Files.exists(JAR)).as("the jar that is shipped").isTrue();
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }
}
