package id.selaras.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Loads families in bulk through the owner's connection, in one transaction: rows by COPY, name keys and indexes
 * afterwards. For a demonstration, tests and a first import; the serving role cannot do it.
 */
public final class RegistryLoad {
    private static final int CHUNK = 1_000;

    private final Connection owner;

    /** What a load brought. */
    public record Loaded(int families, int people, int facts, int claims) {

        Loaded plus(Loaded more) {
            return new Loaded(families + more.families, people + more.people, facts + more.facts, claims + more.claims);
        }
    }

    private final Recording recording;

    public RegistryLoad(Connection owner) {
        this(owner, Recording.NOW);
    }

    public RegistryLoad(Connection owner, Recording recording) {
        this.owner = owner;
        this.recording = recording;
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
                            + " registry.sheet, registry.claim, registry.name_key, registry.name_token");
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
        var vocabulary = new Vocabulary();
        var loaded = copyAll(families, vocabulary, copy, progress);
        execute("create temp table heard (k int, skel text collate \"C\", freq int) on commit drop");
        vocabulary.copy(copy, "heard");
        execute("insert into registry.name_token as known (k, skel, freq) select k, skel, freq from heard"
                + " on conflict (k, skel) do update set freq = known.freq + excluded.freq");
        paused.resume();
        return loaded;
    }

    /** While the database takes one chunk, the next is made. */
    private Loaded copyAll(
            Iterator<FamilyRecord> families, Vocabulary vocabulary, CopyManager copy, IntConsumer progress)
            throws SQLException, IOException {
        var loaded = new Loaded(0, 0, 0, 0);
        try (var maker = Executors.newSingleThreadExecutor()) {
            var next = maker.submit(() -> RegistryRows.of(families, CHUNK, vocabulary, recording));
            while (true) {
                var rows = made(next);
                if (rows.loaded().families() == 0) {
                    return loaded;
                }
                next = maker.submit(() -> RegistryRows.of(families, CHUNK, vocabulary, recording));
                rows.flush(copy);
                loaded = loaded.plus(rows.loaded());
                progress.accept(loaded.families());
            }
        }
    }

    private static RegistryRows made(Future<RegistryRows> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The load was interrupted", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("/* registry.load */ " + sql);
        }
    }
}
