package id.selaras.importing;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.PersonName;
import id.selaras.registry.CopyRows;
import id.selaras.registry.Vocabulary;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Name keys and vocabulary of the people who came in, when all are in: sorted batches lie together in the index. What was cut
 * off begins anew and passes over who has keys already.
 */
final class NameUpkeep {
    private static final int BATCH = 40_000;
    /** Ids are made by the program's clock and the start is the database's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    private static final String KEYS = """
            insert into registry.name_key (key, area_no, person_id)
            select key, area_no, person_id from in_key order by key, area_no, person_id""";
    private static final String WORDS = """
            insert into registry.name_token as known (k, skel, freq) select k, skel, freq from heard order by k, skel
            on conflict (k, skel) do update set freq = known.freq + excluded.freq""";

    private final ImportTransaction reading;
    private final ImportTransaction writing;
    private final Vocabulary vocabulary = new Vocabulary();
    private UUID last;

    NameUpkeep(ImportTransaction reading, ImportTransaction writing, @Nullable Instant startedAt) {
        this.reading = reading;
        this.writing = writing;
        var from = startedAt == null ? Instant.EPOCH : startedAt.minus(CLOCKS_DIFFER);
        this.last = new UUID(from.toEpochMilli() << 16, 0);
    }

    private record Batch(CopyRows keys, int people) {}

    void run() throws SQLException, IOException {
        BlockingQueue<Batch> made = new ArrayBlockingQueue<>(1);
        try (var maker = Executors.newSingleThreadExecutor()) {
            var making = maker.submit(() -> {
                var batch = next();
                while (true) {
                    made.put(batch);
                    if (batch.people() == 0) {
                        return null;
                    }
                    batch = next();
                }
            });
            try {
                for (var batch = taken(made, making); batch.people() > 0; batch = taken(made, making)) {
                    write(batch);
                }
            } finally {
                making.cancel(true);
            }
        }
        writing.run(() -> {
            writing.execute(
                    "importing.hear",
                    "create temp table heard (k int, skel text collate \"C\", freq int) on commit drop");
            vocabulary.copy(writing.copy(), "heard");
            writing.execute("importing.learn-words", WORDS);
            return null;
        });
    }

    private static Batch taken(BlockingQueue<Batch> made, Future<?> making) {
        try {
            while (true) {
                var batch = made.poll(1, TimeUnit.SECONDS);
                if (batch != null) {
                    return batch;
                }
                if (making.isDone()) {
                    making.get();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        } catch (ExecutionException e) {
            throw new IllegalStateException("names could not be read", e.getCause());
        }
    }

    private Batch next() throws SQLException, IOException {
        return reading.run(() -> {
            var keys = new CopyRows("in_key", "key, area_no, person_id");
            var people = new int[1];
            // For each person one look into the index, never a pass over all keys.
            reading.execute("importing.plan", "set local enable_hashjoin = off; set local enable_material = off");
            reading.read("importing.names", names(), row -> {
                people[0]++;
                last = row.getObject("id", UUID.class);
                hear(last, row.getLong("area_no"), row.getString("name"), row.getBoolean("keyed"), keys);
            });
            return new Batch(keys, people[0]);
        });
    }

    private String names() {
        return """
                select p.id, p.area_no, p.name, exists (select 1 from registry.name_key k where k.person_id = p.id) as keyed
                  from registry.person p where p.id > '%s' and not p.withdrawn
                   and case when p.rev = 1 then p.origin
                            else (select v.origin from registry.person_past v where v.id = p.id and v.rev = 1) end
                       = current_setting('app.import')::uuid
                 order by p.id limit %d""".formatted(last, BATCH);
    }

    private void hear(UUID person, long areaNo, String written, boolean keyed, CopyRows keys) {
        PersonName.parse(written).asOptional().ifPresent(name -> {
            vocabulary.hear(name);
            if (!keyed) {
                for (var key : NameKeys.of(name)) {
                    keys.add(key, areaNo, person);
                }
            }
        });
    }

    private void write(Batch batch) throws SQLException, IOException {
        writing.run(() -> {
            writing.stage();
            batch.keys().flush(writing.copy());
            writing.execute("importing.plan", "set local work_mem = '96MB'");
            writing.execute("importing.name-keys", KEYS);
            return null;
        });
    }
}
