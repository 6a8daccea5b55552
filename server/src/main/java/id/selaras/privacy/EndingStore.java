package id.selaras.privacy;

import id.selaras.privacy.Ending.Deadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs of ending as rows; what they do is done in the database, batch by batch. */
@Repository
class EndingStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Map<String, String>>> CLOCKS = new TypeReference<>() {};
    private static final String ROW = """
            select r.id, r.area_code, r.area_no, r.clocks, r.expected, r.reason, r.state, r.proposed_by = access.current_account() as mine,
                   p.full_name as proposed_by, r.proposed_at, d.full_name as decided_by, r.ended_at
              from privacy.ending_run r join access.account p on p.id = r.proposed_by left join access.account d on d.id = r.decided_by
            """;

    private final JdbcClient jdbc;

    EndingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How much of a kind would end, or is kept.
     *
     * @param hold what keeps it; null where nothing does
     */
    record Count(RetainedKind kind, @Nullable String hold, long many) {}

    List<Count> counts(String areaCode, Map<RetainedKind, Deadline> clocks) {
        return jdbc.sql("""
                        /* privacy.ending-counts */ select kind, hold, many from privacy.ending_counts(:area, cast(:clocks as jsonb))
                         order by kind, hold nulls first""")
                .param("area", areaCode)
                .param("clocks", json(clocks))
                .query((row, n) ->
                        new Count(RetainedKind.of(row.getString("kind")), row.getString("hold"), row.getLong("many")))
                .list();
    }

    /** One of them, without saying whose. */
    record Sample(RetainedKind kind, @Nullable String hold, long areaNo, LocalDate month) {}

    List<Sample> samples(String areaCode, Map<RetainedKind, Deadline> clocks, int most) {
        return jdbc.sql("""
                        /* privacy.ending-samples */ select kind, hold, area_no, since
                          from privacy.ending_samples(:area, cast(:clocks as jsonb), :most)""")
                .param("area", areaCode)
                .param("clocks", json(clocks))
                .param("most", most)
                .query((row, n) -> new Sample(
                        RetainedKind.of(row.getString("kind")),
                        row.getString("hold"),
                        row.getLong("area_no"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** False where one waits or runs in this area already. */
    boolean propose(UUID id, String areaCode, Map<RetainedKind, Deadline> clocks, long expected, String reason) {
        try {
            return jdbc.sql("""
                            /* privacy.propose-ending */ insert into privacy.ending_run (id, area_code, clocks, expected, reason)
                            values (:id, :area, cast(:clocks as jsonb), :expected, :reason)""")
                            .param("id", id)
                            .param("area", areaCode)
                            .param("clocks", json(clocks))
                            .param("expected", expected)
                            .param("reason", reason)
                            .update()
                    == 1;
        } catch (DuplicateKeyException oneIsThere) {
            return false;
        }
    }

    /** Whether it still waited; the database refuses who proposed it. */
    boolean decide(UUID id, Ending.State state) {
        return jdbc.sql("""
                        /* privacy.decide-ending */ update privacy.ending_run
                           set state = :state, decided_by = access.current_account(), decided_at = now()
                         where id = :id and state = 'proposed'""")
                        .param("id", id)
                        .param("state", state.name().toLowerCase(Locale.ROOT))
                        .update()
                == 1;
    }

    Optional<Ending> find(UUID id) {
        return jdbc.sql("/* privacy.ending */ " + ROW + " where r.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** Latest first. */
    List<Ending> latest(int most) {
        return jdbc.sql("/* privacy.endings */ " + ROW + " order by r.proposed_at desc limit :most")
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** Those confirmed and not done, for the program's own account. */
    List<Ending> confirmed() {
        return jdbc.sql("/* privacy.endings-confirmed */ " + ROW + " where r.state = 'confirmed' order by r.decided_at")
                .query((row, n) -> read(row))
                .list();
    }

    /** How many were ended so far, by kind. */
    Map<RetainedKind, Long> done(UUID run) {
        var done = new EnumMap<RetainedKind, Long>(RetainedKind.class);
        jdbc.sql(
                        "/* privacy.ended-so-far */ select kind, count(*) as many from privacy.ended where run_id = :run group by kind")
                .param("run", run)
                .query(row -> {
                    done.put(RetainedKind.of(row.getString("kind")), row.getLong("many"));
                });
        return done;
    }

    /** Dropped files that the run has ended: they lie on the disk, where no transaction reaches. */
    List<UUID> files(UUID run) {
        return jdbc.sql(
                        "/* privacy.ended-files */ select subject_id from privacy.ended where run_id = :run and kind = 'import_file'")
                .param("run", run)
                .query((row, n) -> row.getObject("subject_id", UUID.class))
                .list();
    }

    /** @param kind what was ended; {@code done} when nothing was left */
    record Batch(String kind, int many) {
        boolean isLast() {
            return kind.equals("done");
        }
    }

    Optional<Batch> endBatch(UUID run, int most) {
        return jdbc.sql("/* privacy.end-batch */ select kind, many from privacy.end_batch(:run, :most)")
                .param("run", run)
                .param("most", most)
                .query((row, n) -> new Batch(row.getString("kind"), row.getInt("many")))
                .optional();
    }

    private static String json(Map<RetainedKind, Deadline> clocks) {
        var plain = new LinkedHashMap<String, Map<String, String>>();
        clocks.forEach((kind, deadline) -> plain.put(
                kind.code(),
                Map.of("ending", deadline.ending(), "before", deadline.before().toString())));
        return JSON.writeValueAsString(plain);
    }

    private static Ending read(ResultSet row) throws SQLException {
        var clocks = new EnumMap<RetainedKind, Deadline>(RetainedKind.class);
        JSON.readValue(row.getString("clocks"), CLOCKS)
                .forEach((kind, deadline) -> clocks.put(
                        RetainedKind.of(kind),
                        new Deadline(
                                String.valueOf(deadline.get("ending")),
                                LocalDate.parse(String.valueOf(deadline.get("before"))))));
        return new Ending(
                row.getObject("id", UUID.class),
                row.getString("area_code"),
                row.getLong("area_no"),
                clocks,
                row.getLong("expected"),
                row.getString("reason"),
                Ending.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBoolean("mine"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("decided_by"),
                instant(row.getTimestamp("ended_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
