package id.selaras.importing;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.PersonName;
import id.selaras.registry.Vocabulary;
import java.io.IOException;
import java.sql.ResultSet;
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
import java.util.concurrent.atomic.AtomicReference;

/**
 * Name keys and vocabulary of the people who came in, when all are in: sorted batches lie together in the index. Each batch
 * says in its own transaction who was the last; what was cut off begins anew and only listens to the names up to there.
 */
final class NameUpkeep {
    private static final int BATCH = 60_000;
    /** Ids are made by the program's clock and the moment of the drop is the database's. */
    private static final Duration CLOCKS_DIFFER = Duration.ofHours(1);

    /** Beyond every person: keys are made and words are counted. */
    private static final UUID ALL = new UUID(-1, -1);

    private static final String KEYS = """
            insert into registry.name_key (key, area_no, person_id)
            select k.key, i.area_no, i.person_id from in_name i cross join unnest(i.keys) k (key) order by 1, 2, 3""";
    private static final String WORDS = """
            insert into registry.name_token as known (k, skel, freq) select k, skel, freq from heard order by k, skel
            on conflict (k, skel) do update set freq = known.freq + excluded.freq""";

    private final ImportTransaction reading;
    private final ImportTransaction writing;
    private final Vocabulary vocabulary = new Vocabulary();
    private UUID last;
    private UUID named;

    NameUpkeep(ImportTransaction reading, ImportTransaction writing, Instant droppedAt) {
        this.reading = reading;
        this.writing = writing;
        this.last = new UUID(droppedAt.minus(CLOCKS_DIFFER).toEpochMilli() << 16, 0);
        this.named = last;
    }

    private record Batch(StagedRows names, int people, UUID last) {}

    void run() throws SQLException, IOException {
        named = reading.run(this::reached);
        if (named.equals(ALL)) {
            return;
        }
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
            writing.execute("importing.named-all", "update importing.import set named_to = '" + ALL + "'");
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

    private UUID reached() throws SQLException {
        var reached = new AtomicReference<>(named);
        reading.read(
                "importing.named-to",
                "select named_to from importing.import where named_to is not null",
                row -> reached.set(row.getObject("named_to", UUID.class)));
        return reached.get();
    }

    private Batch next() throws SQLException, IOException {
        return reading.run(() -> {
            var names = new StagedRows("in_name", "person_id, area_no, keys");
            var people = new int[1];
            reading.read("importing.names", names(), row -> {
                people[0]++;
                last = row.getObject("id", UUID.class);
                hear(row, names);
            });
            return new Batch(names, people[0], last);
        });
    }

    private String names() {
        return """
                select p.id, p.area_no, p.name, p.id <= '%2$s'
                         or p.rev > 1 and exists (select 1 from registry.name_key k where k.person_id = p.id) as keyed
                  from registry.person p where p.id > '%1$s' and not p.withdrawn
                   and case when p.rev = 1 then p.origin
                            else (select v.origin from registry.person_past v where v.id = p.id and v.rev = 1) end
                       = (select current_setting('app.import')::uuid)
                 order by p.id limit %3$d""".formatted(last, named, BATCH);
    }

    private void hear(ResultSet row, StagedRows names) throws SQLException {
        var heard = PersonName.parse(row.getString("name")).asOptional();
        heard.ifPresent(vocabulary::hear);
        if (heard.isPresent() && !row.getBoolean("keyed")) {
            names.add(row.getObject("id", UUID.class), row.getLong("area_no"), NameKeys.of(heard.get()));
        }
    }

    private void write(Batch batch) throws SQLException, IOException {
        writing.run(() -> {
            writing.stage();
            batch.names().flush(writing.copy());
            writing.execute("importing.plan", "set local work_mem = '96MB'");
            writing.execute("importing.name-keys", KEYS);
            writing.execute(
                    "importing.move-names",
                    "update importing.import set named_to = greatest(named_to, '" + batch.last() + "')");
            return null;
        });
    }
}
