package id.selaras;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program's own main source files, Java and TypeScript; tests run in the folder of their Maven module. */
final class Sources {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    static List<Path> ofTheProgram() {
        return Stream.of("engine/src/main/java", "server/src/main/java", "bench/src/main/java", "web")
                .map(ROOT::resolve)
                .filter(Files::isDirectory)
                .flatMap(Sources::under)
                .filter(Sources::isWrittenByHand)
                .toList();
    }

    private static Stream<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWrittenByHand(Path file) {
        var path = file.toString();
        return (path.endsWith(".java") || path.endsWith(".ts") && !path.endsWith(".test.ts"))
                && !path.contains("/node_modules/")
                && !path.contains("/dist/");
    }
}
