package id.selaras.launch.backup;

import id.selaras.launch.backup.Manifest.Count;
import id.selaras.launch.backup.Manifest.Head;
import id.selaras.launch.backup.Manifest.Table;
import id.selaras.launch.backup.Manifest.Totals;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Writes every table as it was at one moment, and the files beside the database, into one encrypted file. */
public final class Backup {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Connection owner;
    private final Path data;
    private final String ticketKey;
    private final Consumer<String> progress;

    /**
     * @param owner a connection of the owner, used for nothing else meanwhile
     * @param data the data folder
     */
    public Backup(Connection owner, Path data, String ticketKey, Consumer<String> progress) {
        this.owner = owner;
        this.data = data;
        this.ticketKey = ticketKey;
        this.progress = progress;
    }

    /** Answers how many tables and rows it holds and where the journal ended. */
    public Summary write(Path target, Path publicKeyFile) throws SQLException {
        var recipient = BackupKey.readPublic(publicKeyFile);
        if (Files.exists(target)) {
            throw new BackupTrouble("The file " + target + " exists; a backup is never overwritten.");
        }
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setReadOnly(true);
        try {
            var totals = write(unfinished, recipient);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return new Summary(
                    totals.tables().size(), totals.rows(), totals.files(), Files.size(target), totals.journalHead());
        } catch (IOException e) {
            throw new BackupTrouble("The backup could not be written to " + target + ": " + e.getMessage(), e);
        } finally {
            owner.rollback();
        }
    }

    private Totals write(Path file, PublicKey recipient) throws IOException, SQLException {
        try (var zip = new ZipOutputStream(
                new SealingStream(new BufferedOutputStream(Files.newOutputStream(file)), recipient))) {
            var catalogue = new Catalogue(owner);
            var tables = catalogue.tables();
            var moment = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            writeJson(
                    zip,
                    Manifest.HEAD,
                    new Head(catalogue.schemaVersion(), catalogue.kind(), moment, ticketKey, tables));
            var counts = new LinkedHashMap<String, Count>();
            for (var table : tables) {
                counts.put(table.name(), copy(table, zip));
                progress.accept(table.name() + ": " + counts.get(table.name()).rows() + " rows");
            }
            var totals =
                    new Totals(counts, catalogue.sequences(), Attachments.write(data, zip), catalogue.journalHead());
            writeJson(zip, Manifest.TOTALS, totals);
            return totals;
        }
    }

    private Count copy(Table table, ZipOutputStream zip) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry("tables/" + table.name()));
        var digesting = new DigestOutputStream(new Unclosed(zip), sha256());
        var rows = owner.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy " + table.name() + " " + table.columnList() + " to stdout", digesting);
        zip.closeEntry();
        return new Count(
                rows, HexFormat.of().formatHex(digesting.getMessageDigest().digest()));
    }

    private static void writeJson(ZipOutputStream zip, String name, Object content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(JSON.writeValueAsBytes(content));
        zip.closeEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a backup holds. */
    public record Summary(int tables, long rows, long files, long bytes, String journalHead) {}

    /** Keeps the archive open when the copy of one table ends. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream target) {
            super(target);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
