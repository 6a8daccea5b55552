package id.selaras.administration;

import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Uploads, looks at and applies a sheet. */
@Service
class SheetDesk {
    private final SheetStore store;
    private final SheetWork work;
    private final AreaChoice areas;
    private final Journal journal;
    private final TransactionTemplate transactions;

    SheetDesk(SheetStore store, SheetWork work, AreaChoice areas, Journal journal, TransactionTemplate transactions) {
        this.store = store;
        this.work = work;
        this.areas = areas;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** @throws SheetUnreadable if the file is no sheet */
    @Transactional
    public UUID upload(ChosenArea area, String fileName, byte[] content) {
        var cells = SheetText.write(SheetFile.read(content));
        var name = fileName.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        return store.keep(area.code(), name.substring(0, Math.min(name.length(), 100)), cells);
    }

    /** What applying would do now; nothing of it stays. Empty if the sheet isn't there or is applied already. */
    Optional<Preview> preview(UUID id) {
        return transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            return run(id);
        });
    }

    /** Applies the sheet if it still does what was looked at; else changes nothing and tells what it would do now. */
    Optional<Applied> apply(UUID id, String lookedAt) {
        return transactions.execute(transaction -> {
            var preview = run(id);
            var applied = preview.isPresent() && preview.get().digest().equals(lookedAt);
            if (!applied) {
                transaction.setRollbackOnly();
                return preview.map(now -> new Applied(false, now));
            }
            store.applied(id);
            journal.acted(Trace.of("sheet.applied", "sheet", id)
                    .inArea(AreaChoice.numberOf(preview.get().area().code()))
                    .with("rows", String.valueOf(preview.get().results().size())));
            return preview.map(done -> new Applied(true, done));
        });
    }

    private Optional<Preview> run(UUID id) {
        return store.find(id).map(kept -> {
            var area = areas.choose(kept.areaCode());
            var results = work.run(SheetText.read(kept.cells()), area);
            return new Preview(area, kept.fileName(), results, digest(results));
        });
    }

    private static String digest(List<RowResult> results) {
        var text = new StringBuilder();
        results.forEach(result -> text.append(result.row().number())
                .append(result.outcome())
                .append(result.differences())
                .append('\n'));
        try {
            var sum =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @param digest of the outcome; what is applied must be what was looked at */
    record Preview(ChosenArea area, String fileName, List<RowResult> results, String digest) {}

    record Applied(boolean done, Preview preview) {}
}
