package id.selaras.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Loads families in bulk through the owner's connection, in one transaction: rows by COPY, their first revisions, name keys
 * and indexes afterwards. For a demonstration, tests and a first import; the serving role cannot do it.
 */
public final class RegistryLoad {
    private static final int CHUNK = 1_000;

    private final Connection owner;

    /** What a load brought. */
    public record Loaded(int families, int people, int facts, int claims) {}

    public RegistryLoad(Connection owner) {
        this.owner = owner;
    }

    /**
     * @param progress told the number of families so far, every thousand
     * @throws SQLException if a row is refused or an id is already there; then nothing is loaded
     */
    public Loaded load(Stream<FamilyRecord> families, IntConsumer progress) throws SQLException {
        var committing = owner.getAutoCommit();
        owner.setAutoCommit(false);
        try {
            var loaded = loadAll(families.iterator(), progress);
            owner.commit();
            execute(
                    "analyze registry.dwelling, registry.family, registry.person, registry.membership, registry.identifier,"
                            + " registry.fact, registry.claim, registry.name_key, registry.name_token");
            owner.commit();
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            owner.rollback();
            owner.setAutoCommit(committing);
        }
    }

    private Loaded loadAll(Iterator<FamilyRecord> families, IntConsumer progress) throws SQLException, IOException {
        var copy = owner.unwrap(PGConnection.class).getCopyAPI();
        var paused = PausedUpkeep.pause(owner);
        var rows = new RegistryRows();
        while (families.hasNext()) {
            rows.add(families.next());
            if (rows.loaded().families() % CHUNK == 0) {
                rows.flush(copy);
                progress.accept(rows.loaded().families());
            }
        }
        rows.flush(copy);
        loadVocabulary(rows, copy);
        for (var table : PausedUpkeep.REVISED) {
            // Only this transaction's rows were recorded at its very beginning.
            execute("insert into registry." + table + "_revision select * from registry." + table
                    + " where recorded_at = now()");
        }
        paused.resume();
        return rows.loaded();
    }

    private void loadVocabulary(RegistryRows rows, CopyManager copy) throws SQLException, IOException {
        execute("create temp table heard (k int, skel text collate \"C\", freq int) on commit drop");
        rows.copyVocabulary(copy, "heard");
        execute("insert into registry.name_token as known (k, skel, freq) select k, skel, freq from heard"
                + " on conflict (k, skel) do update set freq = known.freq + excluded.freq");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("/* registry.load */ " + sql);
        }
    }
}
