package id.selaras.launch;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Starts the window and stays in the foreground until SIGTERM. */
@Command(name = "start", description = "Start the server.", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Commands commands;

    @Mixin
    private ListenOptions listen = new ListenOptions();

    @Mixin
    private DataOptions options = new DataOptions();

    @Option(names = "--empty", description = "A clean system for real data instead of the demonstration district.")
    private boolean empty;

    @Override
    public Integer call() throws InterruptedException {
        var progress = new Progress(System.out);
        try (var closing = new Closing()) {
            var listening = listen.checked();
            closing.onSignal();
            var folder = closing.add(DataFolder.hold(options.folder()));
            var secrets = Secrets.of(folder.path());
            var database = openDatabase(closing, folder, secrets, progress);
            var kind = Installation.settle(database.owner(), empty);
            if (kind == Installation.DEMONSTRATION) {
                listen.refuseStrangersToDemonstration();
            }
            var loads = new FirstLoads(database, folder.path(), kind);
            loads.run(progress);
            ServingRights.verify(database.serving());
            var rest = loads.runMeanwhile();
            var serving = new WebServer.Serving(listening, folder.path(), kind);
            var server = serve(closing, serving, database, secrets, progress);
            rest.run();
            progress.ready(address(serving, server));
            loads.runAfterwards(server);
            closing.awaitSignal();
        }
        return 0;
    }

    private Database openDatabase(Closing closing, DataFolder folder, Secrets secrets, Progress progress) {
        progress.begin(
                options.databaseUrl() == null ? "database in " + folder.path() : "database at the address given");
        var database = closing.add(DatabaseSource.open(folder, secrets, options.databaseUrl()))
                .database();
        progress.done();
        progress.begin("schema");
        progress.done(database.migrate() + " changes");
        return database;
    }

    private ConfigurableApplicationContext serve(
            Closing closing, WebServer.Serving serving, Database database, Secrets secrets, Progress progress) {
        progress.begin("web server");
        var server = closing.add(
                WebServer.start(Objects.requireNonNull(commands).application(), database, secrets, serving));
        FirstPage.await(serving.listening(), WebServer.port(server));
        progress.done();
        new Welcome(System.out, serving).print(address(serving, server));
        return server;
    }

    private static String address(WebServer.Serving serving, ConfigurableApplicationContext server) {
        return serving.listening().address(WebServer.port(server));
    }
}
