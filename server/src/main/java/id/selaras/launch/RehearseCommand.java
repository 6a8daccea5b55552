package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Starts and ends over a throw-away database, so that the virtual machine can keep for later starts what it learnt. */
@Command(name = "rehearse", description = "Start once over a throw-away database.", hidden = true)
final class RehearseCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Commands commands;

    @Override
    public Integer call() throws IOException {
        var room = Files.createTempDirectory("selaras-rehearsal-");
        try (var closing = new Closing()) {
            var folder = closing.add(DataFolder.hold(room));
            var secrets = Secrets.of(room);
            var embedded = closing.add(EmbeddedDatabase.start(folder, secrets, EmbeddedDatabase.Durability.THROW_AWAY));
            var database = Database.prepareAsSuperuser(embedded.address(), "selaras", secrets);
            database.migrate();
            database.loadAreas(quiet -> {});
            var listening = Listening.anywhereOnLoopback();
            var program = Objects.requireNonNull(commands).application();
            var server = closing.add(WebServer.start(
                    program, database, secrets, new WebServer.Serving(listening, room, Installation.REAL)));
            FirstPage.await(listening, WebServer.port(server));
        } finally {
            FileSystemUtils.deleteRecursively(room);
        }
        return 0;
    }
}
