package id.selaras.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server of its own for the measurement, over a durable database that is thrown away afterwards. */
final class Stage implements AutoCloseable {
    private final Process server;
    private final Map<String, String> told;

    private Stage(Process server, Map<String, String> told) {
        this.server = server;
        this.told = told;
    }

    static Stage open() throws IOException {
        return open("bench-stage");
    }

    /** Over a folder that stays when the stage closes. */
    static Stage over(Path data) throws IOException {
        return open("bench-stage", "--data", data.toString());
    }

    private static Stage open(String... arguments) throws IOException {
        Bench.say("starting a server over a database of its own");
        var server = Program.with(arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        var told = new HashMap<String, String>();
        for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            told.put(line.replaceFirst(" .*", ""), line.replaceFirst("^\\S+ ", ""));
        }
        if (told.size() < 5) {
            server.destroy();
            throw new IOException("the server to be measured did not start");
        }
        return new Stage(server, told);
    }

    String address() {
        return told("address");
    }

    String token() {
        return told("token");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(told("database"), told("user"), told("password"));
    }

    String databaseVersion() throws SQLException {
        try (var connection = connect()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private String told(String key) {
        @Nullable String value = told.get(key);
        if (value == null) {
            throw new IllegalStateException("the stage did not tell its " + key);
        }
        return value;
    }

    /** The server ends with its input. */
    @Override
    public void close() throws IOException, InterruptedException {
        server.getOutputStream().close();
        if (!server.waitFor(60, TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }
}
