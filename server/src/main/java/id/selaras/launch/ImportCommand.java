package id.selaras.launch;

import id.selaras.importing.ImportRun;
import id.selaras.importing.TerminalImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists recorded from the terminal, whether the server runs or not. */
@Command(name = "import", description = "Record a list (DTSEN) of a district.", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Commands commands;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The list, CSV or xlsx.")
    private @Nullable Path file;

    @Option(
            names = "--mapping",
            paramLabel = "NAME",
            description = "How its columns are to be read; kept under this name.")
    private @Nullable String mapping;

    @Option(names = "--district", paramLabel = "CODE", description = "Whose list it is: 33.04.")
    private @Nullable String district;

    @Override
    public Integer call() throws IOException, SQLException {
        var list = file;
        var columns = mapping;
        var area = district;
        if (list == null || columns == null || area == null) {
            throw new StartFailure("Name the file, --mapping NAME and --district CODE.");
        }
        if (!Files.isReadable(list)) {
            throw new StartFailure("There is no file " + list + " that can be read.");
        }
        return working(imports -> imports.record(list, columns, area, ImportCommand::tell));
    }

    @Command(name = "undo", description = "Take a whole import back; what somebody changed since stays.")
    int undo(
            @Mixin DataOptions where,
            @Parameters(paramLabel = "ID", description = "The import, as its recording said.") UUID id)
            throws IOException, SQLException {
        options = where;
        return working(imports -> imports.takeBack(id));
    }

    private interface Work {
        ImportRun on(TerminalImports imports) throws IOException, SQLException;
    }

    private int working(Work work) throws IOException, SQLException {
        try (var closing = new Closing()) {
            var database = options.reach(closing);
            var secrets = Secrets.of(options.folder());
            var program = Objects.requireNonNull(commands).application();
            var server = closing.add(WebServer.start(
                    program,
                    database,
                    secrets,
                    new WebServer.Serving(Listening.anywhereOnLoopback(), options.folder(), Installation.REAL)));
            var started = System.nanoTime();
            var run = work.on(server.getBean(TerminalImports.class));
            say(run, (System.nanoTime() - started) / 1e9);
            return 0;
        } catch (TerminalImports.Refused refused) {
            throw new StartFailure(String.valueOf(refused.getMessage()), refused);
        }
    }

    private static void tell(ImportRun run) {
        System.err.printf(Locale.ROOT, "%s: %,d of %,d rows%n", run.state().code(), run.doneRows(), run.rows());
    }

    private static void say(ImportRun run, double seconds) {
        var counts = run.counts();
        System.out.printf(
                Locale.ROOT,
                "{\"import\":\"%s\",\"state\":\"%s\",\"rows\":%d,\"families\":%d,\"added\":%d,\"changed\":%d,\"unchanged\":%d,"
                        + "\"doubtful\":%d,\"broken\":%d,\"seconds\":%.1f}%n",
                run.id(),
                run.state().code(),
                run.rows(),
                counts.families(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.doubtful(),
                counts.broken(),
                seconds);
    }
}
