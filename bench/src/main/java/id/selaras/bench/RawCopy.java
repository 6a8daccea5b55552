package id.selaras.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** What PostgreSQL alone does with the file: COPY into one table of text columns without an index, in one transaction. */
final class RawCopy {
    private RawCopy() {}

    /** @return seconds */
    static double of(Path file, Stage stage) throws SQLException, IOException {
        String heads;
        try (var lines = Files.newBufferedReader(file)) {
            heads = lines.readLine();
        }
        var columns = Arrays.stream(heads.split(","))
                .map(head -> '"' + head + "\" text")
                .collect(Collectors.joining(", "));
        try (var connection = stage.connect();
                var statement = connection.createStatement();
                var in = Files.newInputStream(file)) {
            statement.execute("create schema if not exists bench");
            statement.execute("create table bench.bare_list (" + columns + ")");
            var begun = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench.bare_list from stdin (format csv, header)", in, 1 << 16);
            return (System.nanoTime() - begun) / 1e9;
        }
    }
}
