package id.selaras.importing;

import id.selaras.importing.ImportRun.State;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** One import at work: its parts side by side, each from where it was left; then names; then the end is noted. */
final class ImportJob {
    private static final int WRITERS = 2;
    private static final int CHUNK = 1_500;
    /** Lists are dated by days; which of two days at midnight matters to nobody. */
    private static final ZoneId WESTERN = ZoneId.of("Asia/Jakarta");

    private final ImportRun run;
    private final FamilySources files;
    private final ImportConnections connections;
    private final Notes notes = new Notes();

    ImportJob(ImportRun run, FamilySources files, ImportConnections connections) {
        this.run = run;
        this.files = files;
        this.connections = connections;
    }

    /** @throws Stopped where it is left for later */
    void run() throws SQLException, IOException {
        if (run.state() == State.TAKING_BACK) {
            try (var transaction = connections.open(run.id())) {
                new TakeBack(transaction).run();
            }
            return;
        }
        if (run.state() == State.PREVIEWING) {
            beginPreview();
        }
        try (var source = files.open(run.id())) {
            noteRows(source.rows());
            writeAll(source);
        }
        if (run.state() == State.RUNNING) {
            try (var reading = connections.open(run.id());
                    var writing = connections.open(run.id())) {
                new NameUpkeep(reading, writing, run.droppedAt()).run();
            }
        }
        finish();
    }

    /** A preview that was cut off begins anew: it has done nothing that could be gone on with. */
    private void beginPreview() throws SQLException, IOException {
        inOneTransaction("importing.begin-preview", """
                delete from importing.noted_row where preview;
                update importing.import set done_rows = 0, families = 0, added = 0, changed = 0, unchanged = 0, doubtful = 0, broken = 0""");
    }

    private void noteRows(long rows) throws SQLException, IOException {
        inOneTransaction("importing.rows", "update importing.import set rows = " + rows + " where rows <> " + rows);
    }

    private void writeAll(FamilySource source) throws SQLException, IOException {
        Map<Integer, Integer> reached;
        try (var transaction = connections.open(run.id())) {
            reached = transaction.run(() -> Progress.reached(transaction));
        }
        var parts = new AtomicInteger();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var all = new ArrayList<Future<?>>();
            for (var i = 0; i < WRITERS; i++) {
                all.add(writers.submit(() -> {
                    write(source, parts, reached);
                    return null;
                }));
            }
            await(all, writers);
        }
    }

    private static void await(List<Future<?>> all, ExecutorService writers) throws SQLException, IOException {
        try {
            for (var writer : all) {
                writer.get();
            }
        } catch (InterruptedException e) {
            writers.shutdownNow();
            Thread.currentThread().interrupt();
            throw new Stopped();
        } catch (ExecutionException e) {
            writers.shutdownNow();
            switch (e.getCause()) {
                case SQLException sql -> throw sql;
                case IOException io -> throw io;
                case RuntimeException unchecked -> throw unchecked;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void write(FamilySource source, AtomicInteger parts, Map<Integer, Integer> reached)
            throws SQLException, IOException {
        try (var transaction = connections.open(run.id())) {
            var work = new ChunkWork(run, LocalDate.ofInstant(run.droppedAt(), WESTERN), transaction, notes);
            for (var part = parts.getAndIncrement(); part < source.parts(); part = parts.getAndIncrement()) {
                write(source, part, reached.getOrDefault(part, 0), work);
            }
        }
    }

    private static void write(FamilySource source, int part, int from, ChunkWork work)
            throws SQLException, IOException {
        var families = source.families(part);
        var at = 0;
        for (; at < from && families.hasNext(); at++) {
            families.next();
        }
        while (families.hasNext()) {
            var chunk = new ArrayList<FamilyRows>(CHUNK);
            while (chunk.size() < CHUNK && families.hasNext()) {
                chunk.add(families.next());
            }
            at += chunk.size();
            if (Thread.interrupted()) {
                throw new Stopped();
            }
            work.record(chunk, part, at);
        }
    }

    private void finish() throws SQLException, IOException {
        var end = run.state() == State.RUNNING ? State.DONE : State.PREVIEWED;
        inOneTransaction(
                "importing.finish",
                "delete from importing.part; update importing.import set state = '" + end.code()
                        + "', ended_at = now() where state = '" + run.state().code() + "'");
    }

    private void inOneTransaction(String label, String sql) throws SQLException, IOException {
        try (var transaction = connections.open(run.id())) {
            transaction.run(() -> {
                transaction.execute(label, sql);
                return null;
            });
        }
    }
}
