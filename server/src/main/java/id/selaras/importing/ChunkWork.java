package id.selaras.importing;

import id.selaras.importing.ImportRun.State;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One writer of an import: a chunk of families is compared, recorded and counted in one transaction. */
final class ChunkWork {
    private static final int TRIES = 5;

    private final ImportRun run;
    private final LocalDate dropped;
    private final ImportTransaction transaction;
    private final Progress progress;

    ChunkWork(ImportRun run, LocalDate dropped, ImportTransaction transaction, Notes notes) {
        this.run = run;
        this.dropped = dropped;
        this.transaction = transaction;
        this.progress = new Progress(run, transaction, notes);
    }

    /**
     * @param next ordinal in the part of the first family after these
     * @throws Stopped when the import is no longer to go on
     */
    void record(List<FamilyRows> families, int part, int next) throws SQLException, IOException {
        for (var left = TRIES; ; left--) {
            try {
                transaction.run(() -> {
                    var compared = compareAndWrite(families);
                    progress.note(compared);
                    progress.move(part, next, rows(families), compared.counts());
                    return null;
                });
                return;
            } catch (Merge.Overtaken changedMeanwhile) {
                if (left == 0) {
                    throw changedMeanwhile;
                }
            }
        }
    }

    private Compared compareAndWrite(List<FamilyRows> families) throws SQLException, IOException {
        transaction.stage();
        var store = new KnownStore(transaction.jdbc());
        var compared = new Compared();
        var digests = new IdentityHashMap<FamilyRows, @Nullable Long>();
        var rest = different(families, store.digests(run.districtNo(), families), digests, compared);
        if (rest.isEmpty()) {
            return compared;
        }
        var staging = new Staging();
        new Comparison(store.of(rest), staging, dropped, compared).addAll(rest, digests);
        staging.flush(transaction.copy());
        var merge = new Merge(transaction);
        compared.settle(merge.subjectsWithNews(staging.changes()));
        if (run.state() == State.RUNNING) {
            merge.write(staging.changes());
        }
        return compared;
    }

    /** Those of which the list says something else than last time. */
    private List<FamilyRows> different(
            List<FamilyRows> families,
            Map<Long, Long> before,
            Map<FamilyRows, @Nullable Long> digests,
            Compared compared) {
        var rest = new ArrayList<FamilyRows>();
        for (var family : families) {
            var digest = FamilyDigest.of(family, dropped);
            if (digest != null && digest.equals(before.get(card(family)))) {
                compared.addUnchanged(family.rows().size());
            } else {
                rest.add(family);
                digests.put(family, digest);
            }
        }
        return rest;
    }

    private static long card(FamilyRows family) {
        var card = family.family().card();
        return card == null ? 0 : Long.parseLong(card.digits());
    }

    private static long rows(List<FamilyRows> families) {
        return families.stream().mapToLong(family -> family.rows().size()).sum();
    }
}
