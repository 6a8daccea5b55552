package id.selaras.launch.backup;

import id.selaras.launch.backup.Catalogue.ForeignKey;
import id.selaras.launch.backup.Manifest.Count;
import id.selaras.launch.backup.Manifest.Head;
import id.selaras.launch.backup.Manifest.Table;
import id.selaras.launch.backup.Manifest.Totals;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.PrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup into an empty database in one transaction, and commits only if everything it counted is there again. */
public final class Restore implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipInputStream zip;
    private final Head head;
    private final Consumer<String> progress;

    /** Opens the file and reads its head. */
    public Restore(Path file, Path privateKeyFile, Consumer<String> progress) {
        this.progress = progress;
        var key = BackupKey.readPrivate(privateKeyFile);
        try {
            zip = opened(file, key);
            requireEntry(Manifest.HEAD, zip.getNextEntry());
            head = JSON.readValue(zip.readAllBytes(), Head.class);
        } catch (IOException e) {
            throw new BackupTrouble("The file " + file + " can't be read: " + e.getMessage(), e);
        }
    }

    public String ticketKey() {
        return head.ticketKey();
    }

    /** The schema version that the backup's tables have. */
    public String schema() {
        return head.schema();
    }

    /**
     * Fills the database.
     *
     * @param owner of a database with the backup's schema and without an installation
     */
    public Backup.Summary into(Connection owner, Path data) throws SQLException {
        var catalogue = new Catalogue(owner);
        requireSameTables(catalogue.tables());
        owner.setAutoCommit(false);
        try {
            var keys = catalogue.foreignKeys();
            empty(owner, keys);
            var totals = fill(owner, data);
            for (var key : keys) {
                execute(owner, "alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
            }
            triggers(owner, "enable");
            compare(catalogue, totals);
            owner.commit();
            return new Backup.Summary(totals.tables().size(), totals.rows(), totals.files(), 0, totals.journalHead());
        } catch (IOException e) {
            throw new BackupTrouble("The backup can't be read to its end: " + e.getMessage(), e);
        } finally {
            owner.rollback();
        }
    }

    private void requireSameTables(List<Table> present) {
        var here = present.stream().collect(Collectors.toMap(Table::name, table -> List.copyOf(table.columns())));
        for (var table : head.tables()) {
            if (!here.getOrDefault(table.name(), List.of()).containsAll(table.columns())) {
                throw new BackupTrouble("The backup has a table " + table.name()
                        + " that this program does not know; restore it with the Selaras that made it.");
            }
        }
    }

    // Keys and triggers rest while tables arrive in any order; the keys come back before the commit and check every
    // row.
    private void empty(Connection owner, List<ForeignKey> keys) throws SQLException {
        for (var key : keys) {
            execute(owner, "alter table " + key.table() + " drop constraint " + key.name());
        }
        triggers(owner, "disable");
        execute(
                owner,
                "truncate "
                        + String.join(
                                ", ", head.tables().stream().map(Table::name).toList()));
    }

    private void triggers(Connection owner, String verb) throws SQLException {
        for (var table : head.tables()) {
            execute(owner, "alter table " + table.name() + " " + verb + " trigger user");
        }
    }

    private Totals fill(Connection owner, Path data) throws IOException, SQLException {
        var tables =
                head.tables().stream().collect(Collectors.toMap(table -> "tables/" + table.name(), table -> table));
        var counted = new HashMap<String, Count>();
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var table = tables.get(entry.getName());
            if (table != null) {
                counted.put(table.name(), copy(owner, table));
                progress.accept(table.name() + ": " + counted.get(table.name()).rows() + " rows");
            } else if (entry.getName().startsWith(Attachments.FOLDER + "/")) {
                Attachments.restore(data, entry.getName(), zip);
            } else {
                requireEntry(Manifest.TOTALS, entry);
                var totals = JSON.readValue(zip.readAllBytes(), Totals.class);
                requireSame(totals.tables(), counted);
                setSequences(owner, totals.sequences());
                return totals;
            }
        }
        throw new BackupTrouble("The backup ends before its totals; use an earlier one.");
    }

    private Count copy(Connection owner, Table table) throws IOException, SQLException {
        var digesting = new DigestInputStream(new Unclosed(zip), Backup.sha256());
        var rows = owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " " + table.columnList() + " from stdin", digesting);
        return new Count(
                rows, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    }

    private static void requireSame(Map<String, Count> written, Map<String, Count> read) {
        if (!written.equals(read)) {
            throw new BackupTrouble(
                    "The rows read are not the rows written; nothing was restored. Use an earlier backup.");
        }
    }

    private static void setSequences(Connection owner, Map<String, Long> sequences) throws SQLException {
        for (var sequence : sequences.entrySet()) {
            execute(
                    owner,
                    "select setval('" + sequence.getKey().replace("'", "''") + "', " + sequence.getValue() + ")");
        }
    }

    private static void compare(Catalogue catalogue, Totals totals) throws SQLException {
        for (var table : totals.tables().entrySet()) {
            if (catalogue.count(table.getKey()) != table.getValue().rows()) {
                throw new BackupTrouble(
                        "After the restore " + table.getKey() + " counts other rows; nothing was restored.");
            }
        }
        if (!catalogue.journalHead().equals(totals.journalHead())) {
            throw new BackupTrouble("After the restore the journal ends elsewhere; nothing was restored.");
        }
    }

    private static ZipInputStream opened(Path file, PrivateKey key) throws IOException {
        return new ZipInputStream(new OpeningStream(new BufferedInputStream(Files.newInputStream(file)), key));
    }

    private static void requireEntry(String name, @Nullable ZipEntry entry) {
        if (entry == null || !entry.getName().equals(name)) {
            throw new BackupTrouble("The backup does not have the form this program knows.");
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Keeps the archive open when the copy of one table ends. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream source) {
            super(source);
        }

        @Override
        public void close() {}
    }
}
