package id.selaras.importing;

import id.selaras.importing.FileStore.KeptFile;
import id.selaras.importing.ImportRun.State;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes dropped files in and keeps how they are to be read. */
@Service
class FileIntake {
    private static final int LONGEST_NAME = 100;

    private final ImportFolder folder;
    private final FileStore store;
    private final Journal journal;
    private final TransactionTemplate transactions;

    FileIntake(ImportFolder folder, FileStore store, Journal journal, TransactionTemplate transactions) {
        this.folder = folder;
        this.store = store;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Keeps a file; where its heads were once understood, it is to be read like that.
     *
     * @throws FileRefused if nothing of it can be read; then nothing is kept
     */
    UUID drop(long districtNo, String fileName, InputStream content) throws IOException {
        var received = folder.receive(content);
        try {
            var file = DroppedFile.of(received.path(), folder.ready());
            return Objects.requireNonNull(transactions.execute(transaction -> {
                var id = store.add(districtNo, plain(fileName), received, file);
                store.recognise(districtNo, file.heads().fingerprint()).ifPresent(known -> store.choose(id, known));
                journal.acted(Trace.of("import.dropped", "import", id)
                        .inArea(districtNo)
                        .with("bytes", Long.toString(received.bytes())));
                keep(received, id);
                return id;
            }));
        } finally {
            Files.deleteIfExists(received.path());
        }
    }

    @Transactional(readOnly = true)
    public Optional<KeptFile> find(UUID importId) {
        return store.find(importId);
    }

    /** The import is to be read like this, and so are files with the same heads from now on. */
    @Transactional
    public void choose(UUID importId, KeptFile file, Mapping mapping) {
        store.choose(importId, mapping);
        store.keep(file.districtNo(), mapping);
        journal.acted(Trace.of("import.mapped", "import", importId).inArea(file.districtNo()));
    }

    /** Somebody looks at the people of a file. */
    @Transactional
    public void looked(ImportRun run) {
        if (run.rows() > 0) {
            journal.read(Trace.of("import.held-opened", "import", run.id()).inArea(run.districtNo()));
        }
    }

    /** What is done with the held rows of an import, one after the other. */
    @FunctionalInterface
    interface HeldRows {
        void take(Stream<HeldRow> rows) throws IOException;
    }

    @Transactional
    public void eachHeld(ImportRun run, HeldRows taker) throws IOException {
        var preview = run.state() == State.PREVIEWING || run.state() == State.PREVIEWED;
        journal.read(Trace.of("import.held-downloaded", "import", run.id())
                .inArea(run.districtNo())
                .with("rows", Long.toString(run.counts().held())));
        try (var rows = store.held(run.id(), preview)) {
            taker.take(rows);
        }
    }

    private void keep(ImportFolder.Received received, UUID id) {
        try {
            folder.keep(received, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String fileName) {
        var name = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N}._ -]", "_")
                .strip();
        return name.isEmpty() ? "berkas" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
