package id.selaras.eligibility;

import id.selaras.eligibility.RuleSnapshot.Changes;
import id.selaras.eligibility.RuleSnapshot.End;
import id.selaras.engine.eligibility.RuleBook;
import id.selaras.engine.eligibility.RuleReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approved versions and their ends as rows. */
@Repository
class VersionStore {
    private static final String PAST = """
            select v.id, v.revision, v.holds_from, v.area_code, v.programme, v.number, v.rules, v.cases, v.key, v.approved_at,
                   access.administers(v.area_lo, v.area_hi) as mine, a.full_name as approved_by,
                   e.holds_until, e.reason, n.full_name as ended_by,
                   (select string_agg(distinct w.full_name, ', ') from eligibility.revision r join access.account w on w.id = r.saved_by
                     where r.draft_id = v.id) as written_by
              from eligibility.version v join access.account a on a.id = v.approved_by
              left join eligibility.version_end e on e.version_id = v.id left join access.account n on n.id = e.ended_by
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Key and what it brought in one statement, so that the one never tells of more or less than the other. */
    Changes changesSince(long key) {
        var versions = new ArrayList<StoredVersion>();
        var ends = new ArrayList<End>();
        var newest = new long[] {key};
        jdbc.sql("""
                        /* eligibility.changes-since */
                        select b.key as newest, c.* from eligibility.book_key b left join (
                          select v.key, v.id, v.area_code, v.programme, v.number, v.rules, v.holds_from, null::date as holds_until
                            from eligibility.version v where v.key > :key
                          union all
                          select e.key, e.version_id, null, null, null, null, null, e.holds_until
                            from eligibility.version_end e where e.key > :key) c on true
                         order by c.key
                        """).param("key", key).query(row -> {
            newest[0] = row.getLong("newest");
            if (row.getString("rules") != null) {
                versions.add(version(row));
            } else if (row.getObject("id") != null) {
                ends.add(new End(
                        row.getObject("id", UUID.class),
                        row.getObject("holds_until", LocalDate.class),
                        row.getLong("key")));
            }
        });
        return new Changes(newest[0], versions, ends);
    }

    private static StoredVersion version(ResultSet row) throws SQLException {
        return new StoredVersion(
                row.getObject("id", UUID.class),
                row.getString("area_code"),
                row.getString("programme"),
                row.getInt("number"),
                rules(row.getString("rules")),
                row.getObject("holds_from", LocalDate.class),
                row.getLong("key"));
    }

    private static RuleBook rules(String json) {
        return Objects.requireNonNull(RuleReader.read(json).book());
    }

    /**
     * A version with who answers for it.
     *
     * @param mine whether the reader administers its area
     * @param writtenBy names; null for who may not see the draft it came from
     * @param end null while nobody ended it
     */
    record Past(
            StoredVersion version,
            boolean mine,
            @Nullable String writtenBy,
            String approvedBy,
            Instant approvedAt,
            @Nullable Ended end) {}

    record Ended(LocalDate holdsUntil, String reason, String by) {}

    /** Versions of a programme that hold in the area or in a part of it, or around it; latest first. */
    List<Past> ofProgramme(String programme, Span area) {
        return jdbc.sql("/* eligibility.versions-of-programme */ " + PAST + """
                         where v.programme = :programme and v.area_lo < :hi and v.area_hi > :lo
                         order by v.key desc limit 200
                        """)
                .param("programme", programme)
                .param("lo", area.lo())
                .param("hi", area.hi())
                .query((row, n) -> past(row))
                .list();
    }

    Optional<Past> find(UUID id) {
        return jdbc.sql("/* eligibility.version */ " + PAST + " where v.id = :id")
                .param("id", id)
                .query((row, n) -> past(row))
                .optional();
    }

    private static Past past(ResultSet row) throws SQLException {
        var until = row.getObject("holds_until", LocalDate.class);
        return new Past(
                version(row),
                row.getBoolean("mine"),
                row.getString("written_by"),
                row.getString("approved_by"),
                row.getObject("approved_at", OffsetDateTime.class).toInstant(),
                until == null ? null : new Ended(until, row.getString("reason"), row.getString("ended_by")));
    }

    /** The database fills in the rest from the draft, and refuses who wrote any of it. */
    void approve(UUID draft, int revision, LocalDate holdsFrom) {
        jdbc.sql("""
                        /* eligibility.approve */ insert into eligibility.version (id, revision, holds_from)
                        values (:id, :revision, :from)""")
                .param("id", draft)
                .param("revision", revision)
                .param("from", holdsFrom)
                .update();
    }

    /** Whether it had not been ended before. */
    boolean end(UUID version, LocalDate holdsUntil, String reason) {
        return jdbc.sql("""
                        /* eligibility.end-version */ insert into eligibility.version_end (version_id, holds_until, reason)
                        values (:id, :until, :reason) on conflict do nothing""")
                        .param("id", version)
                        .param("until", holdsUntil)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
