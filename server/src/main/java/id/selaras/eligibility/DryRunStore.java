package id.selaras.eligibility;

import id.selaras.eligibility.AreaTally.Counts;
import id.selaras.eligibility.DryRunRow.State;
import id.selaras.eligibility.DryRunRow.Times;
import id.selaras.eligibility.DryRunRow.Versions;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dry runs as rows. A run whose process went silent has failed, whoever looks. */
@Repository
class DryRunStore {
    private static final String ROW = """
        select r.id, r.area_code, r.area_no, r.programme, r.tried, r.day, r.present_version, r.proposed_version, r.compared,
               r.present_every, r.proposed_every, r.left_out, r.reading_ms, r.cutting_ms, r.computing_ms, r.counting_ms,
               r.started_at, a.full_name,
               case when r.state in ('waiting', 'running') and r.beat_at < now() - interval '10 minutes' then 'failed' else r.state end as state,
               case when r.state in ('waiting', 'running') and r.beat_at < now() - interval '10 minutes' then 'other' else r.reason end as reason
          from eligibility.dry_run r join access.account a on a.id = r.started_by
        """;

    private final JdbcClient jdbc;

    DryRunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is ordered. */
    record Ordered(@Nullable UUID version, String areaCode, String programme, String tried, Versions versions) {}

    UUID add(Ordered ordered) {
        return jdbc.sql("""
            /* eligibility.order-run */
            insert into eligibility.dry_run (area_code, programme, version_id, tried, present_version, proposed_version)
            values (:area, :programme, :version, :tried, :present, :proposed) returning id\
            """)
                .param("area", ordered.areaCode())
                .param("programme", ordered.programme())
                .param("version", ordered.version())
                .param("tried", ordered.tried())
                .param("present", ordered.versions().present())
                .param("proposed", ordered.versions().proposed())
                .query(UUID.class)
                .single();
    }

    Optional<DryRunRow> find(UUID id) {
        return jdbc.sql("/* eligibility.run */ " + ROW + " where r.id = :id")
                .param("id", id)
                .query((row, n) -> run(row))
                .optional();
    }

    List<DryRunRow> latest(int most) {
        return jdbc.sql("/* eligibility.latest-runs */ " + ROW + " order by r.started_at desc, r.id desc limit :most")
                .param("most", most)
                .query((row, n) -> run(row))
                .list();
    }

    List<Counts> areas(UUID run) {
        return jdbc.sql("""
            /* eligibility.run-areas */
            select area_no, present, proposed, enters, leaves, present_amount, proposed_amount
              from eligibility.dry_run_area where run_id = :run order by area_no\
            """).param("run", run).query((row, n) -> counts(row)).list();
    }

    /** How many families move, and some of them. */
    record Moved(long total, List<UUID> families) {}

    /** @param entering whether those that enter or those that leave */
    Moved moved(UUID run, boolean entering, long areaLo, long areaHi, int from, int most) {
        var column = entering ? "m.enters" : "m.leaves";
        var total = jdbc.sql("/* eligibility.count-moved */ select coalesce(sum(cardinality(" + column
                        + ")), 0) from eligibility.dry_run_moved m where m.run_id = :run and m.area_no >= :lo"
                        + " and m.area_no < :hi")
                .param("run", run)
                .param("lo", areaLo)
                .param("hi", areaHi)
                .query(Long.class)
                .single();
        var families = jdbc.sql(
                        "/* eligibility.moved */ select f.id from eligibility.dry_run_moved m cross join lateral"
                                + " unnest("
                                + column
                                + ") with ordinality f (id, place) where m.run_id = :run and m.area_no >= :lo and"
                                + " m.area_no < :hi order by m.area_no, f.place offset :from limit :most")
                .param("run", run)
                .param("lo", areaLo)
                .param("hi", areaHi)
                .param("from", from)
                .param("most", most)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        return new Moved(total, families);
    }

    /** A family on a list. */
    record Listed(UUID id, long areaNo, @Nullable String head) {}

    /** Those among them that the reader may see. */
    List<Listed> families(Collection<UUID> ids) {
        return jdbc.sql("""
            /* eligibility.moved-families */
            select f.id, f.area_no, (select p.name from registry.person p
                                      where p.family_id = f.id and not p.withdrawn and p.life = 'living'
                                      order by case p.relation when 'head' then 0 when 'spouse' then 1 else 2 end,
                                               p.birth_date nulls last, p.id limit 1) as head
              from registry.family f where f.id = any (:ids) order by f.area_no, f.id\
            """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) ->
                        new Listed(row.getObject("id", UUID.class), row.getLong("area_no"), row.getString("head")))
                .list();
    }

    boolean askToStop(UUID run) {
        return jdbc.sql("""
            /* eligibility.stop-run */ update eligibility.dry_run set stop_asked = true
             where id = :run and state in ('waiting', 'running')\
            """).param("run", run).update() == 1;
    }

    /** @return whether it is to go on */
    boolean beat(UUID run) {
        return jdbc.sql("""
            /* eligibility.run-beats */ update eligibility.dry_run set state = 'running', beat_at = now()
             where id = :run and state in ('waiting', 'running') returning not stop_asked\
            """).param("run", run).query(Boolean.class).optional().orElse(false);
    }

    void end(UUID run, State state, @Nullable String reason) {
        jdbc.sql("""
            /* eligibility.end-run */
            update eligibility.dry_run set state = :state, reason = :reason, ended_at = now()
             where id = :run and state in ('waiting', 'running')\
            """)
                .param("run", run)
                .param("state", state.code())
                .param("reason", reason)
                .update();
    }

    void finish(UUID run, DryRunOutcome outcome, Times times) {
        for (var tally : outcome.villages()) {
            add(run, tally.counts());
            if (!tally.entering().isEmpty() || !tally.leaving().isEmpty()) {
                add(run, tally);
            }
        }
        jdbc.sql("""
            /* eligibility.finish-run */
            update eligibility.dry_run
               set state = 'done', ended_at = now(), day = :day, compared = :compared, present_every = :presentEvery,
                   proposed_every = :proposedEvery, left_out = :leftOut, reading_ms = :reading, cutting_ms = :cutting,
                   computing_ms = :computing, counting_ms = :counting
             where id = :run and state in ('waiting', 'running')\
            """)
                .param("run", run)
                .param("day", outcome.day())
                .param("compared", outcome.isCompared())
                .param("presentEvery", outcome.presentEvery())
                .param("proposedEvery", outcome.proposedEvery())
                .param("leftOut", outcome.leftOut())
                .param("reading", times.reading())
                .param("cutting", times.cutting())
                .param("computing", times.computing())
                .param("counting", times.counting())
                .update();
    }

    private void add(UUID run, Counts counts) {
        jdbc.sql("""
            /* eligibility.add-run-area */
            insert into eligibility.dry_run_area (run_id, area_no, present, proposed, enters, leaves, present_amount, proposed_amount)
            values (:run, :area, :present, :proposed, :enters, :leaves, :presentAmount, :proposedAmount)\
            """)
                .param("run", run)
                .param("area", counts.areaNo())
                .param("present", counts.present().toArray(Integer[]::new))
                .param("proposed", counts.proposed().toArray(Integer[]::new))
                .param("enters", counts.enters())
                .param("leaves", counts.leaves())
                .param("presentAmount", counts.presentAmount())
                .param("proposedAmount", counts.proposedAmount())
                .update();
    }

    private void add(UUID run, AreaTally tally) {
        jdbc.sql("""
            /* eligibility.add-moved */
            insert into eligibility.dry_run_moved (run_id, area_no, enters, leaves) values (:run, :area, :enters, :leaves)\
            """)
                .param("run", run)
                .param("area", tally.counts().areaNo())
                .param("enters", tally.entering().toArray(UUID[]::new))
                .param("leaves", tally.leaving().toArray(UUID[]::new))
                .update();
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong("area_no"),
                numbers(row.getArray("present")),
                numbers(row.getArray("proposed")),
                row.getInt("enters"),
                row.getInt("leaves"),
                row.getLong("present_amount"),
                row.getLong("proposed_amount"));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }

    private static DryRunRow run(ResultSet row) throws SQLException {
        return new DryRunRow(
                row.getObject("id", UUID.class),
                row.getString("area_code"),
                row.getLong("area_no"),
                row.getString("programme"),
                row.getString("tried"),
                State.of(row.getString("state")),
                row.getString("reason"),
                row.getObject("day", LocalDate.class),
                new Versions(row.getString("present_version"), row.getString("proposed_version")),
                row.getBoolean("compared"),
                row.getString("present_every"),
                row.getString("proposed_every"),
                row.getInt("left_out"),
                times(row),
                row.getString("full_name"),
                row.getObject("started_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Times times(ResultSet row) throws SQLException {
        var reading = row.getInt("reading_ms");
        return row.wasNull()
                ? null
                : new Times(reading, row.getInt("cutting_ms"), row.getInt("computing_ms"), row.getInt("counting_ms"));
    }
}
