package id.selaras.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The program to be measured, started as {@code ./selaras} would start it, with the heap it is allowed. */
final class Program {
    private static final String HEAP = "-Xmx512m";

    private Program() {}

    static ProcessBuilder with(String... arguments) {
        var command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", HEAP));
        command.addAll(List.of(System.getProperty("selaras.options", "--enable-native-access=ALL-UNNAMED")
                .split(" ")));
        command.addAll(List.of("-jar", System.getProperty("selaras.server")));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /**
     * Runs a command to its end.
     *
     * @return the last line it said
     * @throws IOException if it failed
     */
    static String run(String... arguments) throws IOException, InterruptedException {
        var process =
                with(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(arguments[0] + " failed: " + said);
        }
        return said.substring(said.lastIndexOf('\n') + 1);
    }
}
