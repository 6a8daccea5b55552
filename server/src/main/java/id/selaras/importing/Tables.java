package id.selaras.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import org.springframework.stereotype.Component;

/** Reads dropped files of every kind that the import desk takes, for lists that are not the registry's own. */
@Component
public class Tables {
    private final ImportFolder folder;

    Tables(ImportFolder folder) {
        this.folder = folder;
    }

    /**
     * The whole file; nothing of it stays on the disk.
     *
     * @param most rows at most
     * @throws FileRefused if nothing of it can be read, or it is longer
     */
    public Table read(InputStream content, int most) throws IOException {
        var received = folder.receive(content);
        try {
            var file = DroppedFile.of(received.path(), folder.ready());
            var lines = new ArrayList<Table.Line>();
            try (var rows = DroppedFile.open(received.path(), folder.ready())) {
                for (var row = rows.next(); row != null; row = rows.next()) {
                    if (row.number() > file.headRow() && !row.isBlank()) {
                        lines.add(new Table.Line(
                                row.number(), row.cells(), row.problems().isEmpty()));
                    }
                    if (lines.size() > most) {
                        throw new FileRefused("too-many-rows", Integer.toString(most));
                    }
                }
            }
            return new Table(file.heads().names(), lines);
        } finally {
            Files.deleteIfExists(received.path());
        }
    }
}
