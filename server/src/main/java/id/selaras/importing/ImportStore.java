package id.selaras.importing;

import id.selaras.importing.ImportRun.Counts;
import id.selaras.importing.ImportRun.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Imports as rows: whose, row-level security decides. */
@Repository
class ImportStore {
    private static final String RUN = """
            select id, district_no, file_name, bytes, state, rows, done_rows, families, added, changed, unchanged, doubtful, broken,
                   dropped_at, started_at, ended_at, actor, failed_because
              from importing.import
            """;

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ImportRun> latest(int count) {
        return jdbc.sql("/* importing.latest */ " + RUN + " order by id desc limit :count")
                .param("count", count)
                .query((row, n) -> run(row))
                .list();
    }

    Optional<ImportRun> find(UUID id) {
        return jdbc.sql("/* importing.find */ " + RUN + " where id = :id")
                .param("id", id)
                .query((row, n) -> run(row))
                .optional();
    }

    /** Those that somebody set going and that are not at their end. */
    List<ImportRun> atWork() {
        return jdbc.sql("/* importing.at-work */ " + RUN
                        + " where state in ('previewing', 'running', 'taking_back') order by started_at")
                .query((row, n) -> run(row))
                .list();
    }

    /**
     * Sets an import going, or one whose recording failed on; false where its state doesn't allow it, or another of the
     * district is at work. What went in half is no longer to be previewed.
     */
    boolean order(UUID id, State now, List<State> from) {
        return jdbc.sql("""
                        /* importing.order */
                        update importing.import i
                           set state = :now, started_at = now(), ended_at = null, failed_because = null,
                               (done_rows, families, added, changed, unchanged, doubtful, broken) = (
                                 select done_rows * n, families * n, added * n, changed * n, unchanged * n, doubtful * n, broken * n
                                   from (select case when i.state = 'failed' then 1 else 0 end) kept (n))
                         where id = :id and state = any(:from) and (:now = 'running' or state <> 'failed' or done_rows = 0)
                           and not exists (select 1 from importing.import o
                                            where o.district_no = i.district_no and o.state in ('running', 'taking_back'))
                        """)
                        .param("now", now.code())
                        .param("id", id)
                        .param("from", from.stream().map(State::code).toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Ordering the taking back leaves the counts of what came in. */
    boolean orderTakeBack(UUID id) {
        return jdbc.sql("""
                        /* importing.order-take-back */
                        update importing.import i set state = 'taking_back', started_at = now(), ended_at = null, failed_because = null
                         where id = :id and state in ('running', 'done', 'failed')
                           and not exists (select 1 from importing.import o
                                            where o.district_no = i.district_no and o.id <> i.id
                                              and o.state in ('running', 'taking_back'))
                        """).param("id", id).update() == 1;
    }

    /** A failed import keeps what it has and goes on from there when it is started again; a failed preview has nothing. */
    boolean fail(ImportRun run, String because) {
        return jdbc.sql("""
                        /* importing.fail */
                        update importing.import i
                           set state = 'failed', failed_because = :because, ended_at = now(),
                               (done_rows, families, added, changed, unchanged, doubtful, broken) = (
                                 select done_rows * n, families * n, added * n, changed * n, unchanged * n, doubtful * n, broken * n
                                   from (select case when i.state = 'previewing' then 0 else 1 end) kept (n))
                         where id = :id and state = :state
                        """)
                        .param("because", because)
                        .param("id", run.id())
                        .param("state", run.state().code())
                        .update()
                == 1;
    }

    List<ImportRuns.Kept> kept(UUID id, int count) {
        return jdbc.sql("""
                        /* importing.kept */
                        select subject_id, name, because from importing.kept where import_id = :id order by name, subject_id limit :count
                        """)
                .param("id", id)
                .param("count", count)
                .query((row, n) -> new ImportRuns.Kept(
                        row.getObject("subject_id", UUID.class), row.getString("name"), row.getString("because")))
                .list();
    }

    private static ImportRun run(ResultSet row) throws SQLException {
        return new ImportRun(
                row.getObject("id", UUID.class),
                row.getLong("district_no"),
                row.getString("file_name"),
                row.getLong("bytes"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new Counts(
                        row.getLong("families"),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("doubtful"),
                        row.getLong("broken")),
                row.getLong("rows"),
                row.getLong("done_rows"),
                instant(row, "dropped_at"),
                maybe(row, "started_at"),
                maybe(row, "ended_at"),
                row.getObject("actor", UUID.class),
                row.getString("failed_because"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
