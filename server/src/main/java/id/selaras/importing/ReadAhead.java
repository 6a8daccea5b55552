package id.selaras.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The rows of another source, read by a thread of its own while those before them are worked on: a few small batches ahead. */
final class ReadAhead implements RowSource {
    private static final int BATCHES = 4;
    private static final int BATCH_ROWS = 128;
    /** Characters; a row may hold millions. */
    private static final int BATCH_SIZE = 1 << 19;

    private final RowSource source;
    private final BlockingQueue<Batch> read = new ArrayBlockingQueue<>(BATCHES);
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-read-", 0).factory());
    private final Future<?> reading;
    private Iterator<RawRow> rows = List.<RawRow>of().iterator();
    private boolean ended;

    private record Batch(List<RawRow> rows, boolean last) {}

    ReadAhead(RowSource source) {
        this.source = source;
        this.reading = reader.submit(() -> {
            for (var batch = next(source); ; batch = next(source)) {
                read.put(batch);
                if (batch.last) {
                    return null;
                }
            }
        });
    }

    private static Batch next(RowSource source) throws IOException {
        var rows = new ArrayList<RawRow>(BATCH_ROWS);
        for (var size = 0; rows.size() < BATCH_ROWS && size < BATCH_SIZE; ) {
            var row = source.next();
            if (row == null) {
                return new Batch(rows, true);
            }
            rows.add(row);
            for (var cell : row.cells()) {
                size += cell.length();
            }
        }
        return new Batch(rows, false);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (!rows.hasNext() && !ended) {
            var batch = taken();
            rows = batch.rows.iterator();
            ended = batch.last;
        }
        return rows.hasNext() ? rows.next() : null;
    }

    private Batch taken() throws IOException {
        try {
            while (true) {
                var batch = read.poll(1, TimeUnit.SECONDS);
                if (batch != null) {
                    return batch;
                }
                if (reading.isDone() && read.isEmpty()) {
                    reading.get();
                    throw new IllegalStateException("a file ends with its last batch");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** To be asked after the last row. */
    @Override
    public List<MergedCells> merged() {
        return source.merged();
    }

    @Override
    public void close() throws IOException {
        reader.shutdownNow();
        reader.close();
        source.close();
    }
}
