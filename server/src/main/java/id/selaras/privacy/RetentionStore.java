package id.selaras.privacy;

import id.selaras.area.Area;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Clocks of retention, and what has run out by them. */
@Repository
class RetentionStore {
    private final JdbcClient jdbc;

    RetentionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds for an area: of each kind the nearest, and of those the newest. */
    List<Retention> holding(long areaLo, long areaHi) {
        return jdbc.sql("""
                        /* privacy.retention-holding */
                        select distinct on (r.kind) r.kind, r.area_code, r.months, r.basis, r.ending, a.full_name, r.set_at
                          from privacy.retention r left join access.account a on a.id = r.set_by
                         where r.area_lo <= :lo and r.area_hi >= :hi
                         order by r.kind, r.area_hi - r.area_lo, r.set_at desc, r.id desc""")
                .param("lo", areaLo)
                .param("hi", areaHi)
                .query((row, n) -> read(row))
                .list();
    }

    void set(RetainedKind kind, Area area, int months, String basis, String ending) {
        jdbc.sql("""
                        /* privacy.set-retention */ insert into privacy.retention
                          (kind, area_code, area_lo, area_hi, months, basis, ending, set_by)
                        values (:kind, :code, :lo, :hi, :months, :basis, :ending, access.current_account())""")
                .param("kind", kind.code())
                .param("code", area.code())
                .param("lo", area.lo())
                .param("hi", area.hi())
                .param("months", months)
                .param("basis", basis)
                .param("ending", ending)
                .update();
    }

    /** How many have run out, and the oldest of them. */
    record Due(long count, @Nullable LocalDate oldest) {}

    /** Counted in the reader's scope; what the reader may not see is counted by who may. */
    Due due(RetainedKind kind, LocalDate before) {
        return jdbc.sql("/* privacy.retention-due */ select count(*) as due, min(at)::date as oldest from (" + of(kind)
                        + ") as kept (at) where at < :before")
                .param("before", before)
                .query((row, n) -> new Due(row.getLong("due"), row.getObject("oldest", LocalDate.class)))
                .single();
    }

    private static String of(RetainedKind kind) {
        return switch (kind) {
            case CLOSED_CASE -> "select closed_at from casework.case_record where state = 'CLOSED'";
            case ATTACHMENT ->
                "select c.closed_at from casework.attachment a join casework.case_record c on c.id = a.case_id where c.state = 'CLOSED'"
                        + " union all select p.moved_at from proposal.paper t join proposal.proposal p on p.id = t.proposal_id"
                        + " where p.state in ('APPLIED', 'REFUSED', 'WITHDRAWN', 'ANSWERED')";
            case REPORTER ->
                "select c.closed_at from casework.reporter r join casework.case_record c on c.id = r.case_id where c.state = 'CLOSED'";
            case SUBJECT_REQUEST -> "select asked_at from privacy.request where state in ('delivered', 'refused')";
            case DOWNLOAD -> "select taken_at from export.taken";
            case PERSON -> "select recorded_at from registry.person where life in ('deceased', 'moved') or withdrawn";
            case JOURNAL, IMPORT_FILE ->
                throw new IllegalArgumentException("the administrator counts what no desk sees");
        };
    }

    private static Retention read(ResultSet row) throws SQLException {
        return new Retention(
                RetainedKind.of(row.getString("kind")),
                row.getString("area_code"),
                row.getInt("months"),
                row.getString("basis"),
                row.getString("ending"),
                row.getString("full_name"),
                row.getTimestamp("set_at").toInstant());
    }
}
