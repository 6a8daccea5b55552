package id.selaras.practice.load;

import id.selaras.importing.TerminalImports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Has the program record a small list, so that the page of imports shows one with its report, and it can be taken back. */
public final class ListLoad {
    private static final String DISTRICT = "33.04";
    private static final String FILE = "dtsen-triwulan-iii.csv";
    private static final String MAPPING = "DTSEN triwulan";

    private final Connection owner;

    public ListLoad(Connection owner) {
        this.owner = owner;
    }

    /** Does nothing where a list was dropped before. */
    public void record(TerminalImports imports) throws SQLException, IOException {
        if (!isFirst()) {
            return;
        }
        var folder = Files.createTempDirectory("selaras-list");
        var file = folder.resolve(FILE);
        try (var list = content()) {
            Files.copy(list, file);
            imports.record(file, MAPPING, DISTRICT, quiet -> {});
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private boolean isFirst() throws SQLException {
        try (var query = owner.createStatement();
                var found = query.executeQuery(
                        "/* practice.has-list */ select not exists (select from importing.import)")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private static InputStream content() {
        return Objects.requireNonNull(ListLoad.class.getResourceAsStream("/practice/" + FILE), FILE);
    }
}
