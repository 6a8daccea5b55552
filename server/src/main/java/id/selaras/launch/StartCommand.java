package id.selaras.launch;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the window and stays in the foreground until SIGTERM. */
@Command(name = "start", description = "Start the server.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "Address to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--data", defaultValue = "./data", description = "Folder of database, secrets and attachments.")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            description = "A PostgreSQL 18 or newer: postgresql://user:password@host:port/name")
    private @Nullable String databaseUrl;

    @Option(names = "--empty", description = "A clean system for real data instead of the demonstration district.")
    private boolean empty;

    @Override
    public Integer call() throws InterruptedException {
        var started = System.nanoTime();
        var folder = data.toAbsolutePath().normalize();
        var secrets = Secrets.of(folder);
        try (var source = DatabaseSource.open(folder, secrets, databaseUrl)) {
            source.database().migrate();
            source.database().loadAreas(System.err::println);
            var ended = new CountDownLatch(1);
            var context =
                    WebServer.start(source.database(), secrets, new WebServer.Serving(host, port, folder, !empty));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                context.close();
                ended.countDown();
                source.close();
            }));
            System.out.printf("ready http://%s:%d (%.1f s)%n", host, port, (System.nanoTime() - started) / 1e9);
            ended.await();
        }
        return 0;
    }
}
