package id.selaras.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a command is about. */
final class DataOptions {
    private static final String URL_VARIABLE = "SELARAS_DATABASE_URL";

    @Option(
            names = "--data",
            defaultValue = "./data",
            description = "Folder of database and secrets (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--database-url",
            description = "A PostgreSQL 18 or newer, postgresql://user:password@host:port/name; also read from the"
                    + " environment as " + URL_VARIABLE + ", where other users of the machine do not see it.")
    private @Nullable String databaseUrl;

    Path folder() {
        return data.toAbsolutePath().normalize();
    }

    @Nullable
    String databaseUrl() {
        return databaseUrl == null ? System.getenv(URL_VARIABLE) : databaseUrl;
    }

    /** The installation's database, whether its server runs or not; an embedded one that rests is woken until the end. */
    Database reach(Closing closing) {
        if (!Files.exists(folder().resolve("secrets.properties"))) {
            throw new StartFailure(
                    "There is no Selaras in " + folder() + "; start it first, or name its folder with --data.");
        }
        var secrets = Secrets.of(folder());
        var url = databaseUrl();
        if (url != null) {
            return upToDate(DatabaseSource.at(url, secrets));
        }
        var held = DataFolder.holdIfFree(folder());
        if (held.isEmpty()) {
            return running(secrets);
        }
        closing.add(held.get());
        return upToDate(
                closing.add(DatabaseSource.open(held.get(), secrets, null)).database());
    }

    private static Database upToDate(Database database) {
        database.migrate();
        return database;
    }

    // The holder of the folder keeps PostgreSQL running in it; line four of its pid file is the port.
    private Database running(Secrets secrets) {
        var pidFile = folder().resolve("postgres/postmaster.pid");
        try {
            var port = Integer.parseInt(Files.readAllLines(pidFile).get(3).strip());
            return Database.embedded(port, "selaras", secrets);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new StartFailure(
                    "A server holds " + folder()
                            + " but no database runs in it: if that server was given --database-url,"
                            + " give this command the same; if it is just starting, try again in a moment.",
                    e);
        }
    }
}
