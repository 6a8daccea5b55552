package id.selaras.importing;

import id.selaras.access.Acting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens dropped files for the work behind the pages. */
@Component
class ImportFiles implements FamilySources {
    private final ImportFolder folder;
    private final FileStore store;
    private final RowReaders readers;
    private final Acting acting;
    private final TransactionTemplate transactions;

    ImportFiles(
            ImportFolder folder, FileStore store, RowReaders readers, Acting acting, TransactionTemplate transactions) {
        this.folder = folder;
        this.store = store;
        this.readers = readers;
        this.acting = acting;
        this.transactions = transactions;
    }

    private record Understood(Places places, Supplier<RowReader> readers, long headRow) {}

    @Override
    public FamilySource open(UUID importId) {
        var understood = Objects.requireNonNull(
                acting.asSystem(() -> transactions.execute(transaction -> understand(importId))));
        var file = folder.file(importId);
        try {
            var work = folder.workOf(importId);
            try (var rows = new ReadAhead(DroppedFile.open(file, work))) {
                return Spool.of(
                        rows, understood.headRow, Files.size(file), understood.places, understood.readers, work);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Understood understand(UUID importId) {
        var file = store.find(importId).orElseThrow();
        var mapping = Objects.requireNonNull(file.chosen(), "nobody said yet how the file is to be read");
        var places = new Places(file.heads(), mapping);
        return new Understood(places, readers.of(file.districtNo(), mapping, places), file.headRow());
    }
}
