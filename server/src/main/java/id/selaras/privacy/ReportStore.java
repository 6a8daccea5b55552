package id.selaras.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What may be told of a person's cases and readers; what must not is decided in the database. */
@Repository
class ReportStore {
    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param self whether the person brought it in person */
    record ToldCase(
            String ticket,
            boolean own,
            boolean self,
            String topic,
            String words,
            String state,
            @Nullable String outcome,
            Instant recordedAt) {

        @Override
        public String toString() {
            return "ToldCase[…]";
        }
    }

    /**
     * One look.
     *
     * @param areaCode where the post is held; null for the program's own pages
     * @param field what was uncovered
     */
    record Look(
            Instant at,
            String role,
            @Nullable String areaCode,
            @Nullable UUID organisation,
            String act,
            @Nullable String field) {}

    /** Cases about the person. */
    List<ToldCase> about(UUID person) {
        return jdbc.sql("""
                        /* privacy.cases-about */
                        select c.ticket, true as own, r.manner = 'self' as self, c.topic, c.words, c.state, c.outcome_text, c.recorded_at
                          from casework.case_record c join casework.reporter r on r.case_id = c.id
                         where c.subject_person = :person and privacy.may_be_told(c.id) order by c.recorded_at desc
                        """)
                .param("person", person)
                .query((row, n) -> told(row))
                .list();
    }

    /** Cases the person brought for somebody else: known by name and telephone together, for a reporter is no row of the registry. */
    List<ToldCase> broughtBy(UUID person) {
        return jdbc.sql("""
                        /* privacy.cases-brought */
                        select c.ticket, false as own, true as self, c.topic, '' as words, c.state, null as outcome_text, c.recorded_at
                          from registry.person p
                          join casework.reporter r on r.name = p.name and r.manner = 'on_behalf'
                          join casework.case_record c on c.id = r.case_id
                         where p.id = :person and c.subject_person is distinct from p.id
                           and right(regexp_replace(r.phone, '\\D', '', 'g'), 9) = right(regexp_replace(p.phone, '\\D', '', 'g'), 9)
                           and not c.restricted and c.about_account is null and c.floor_rank = 1
                         order by c.recorded_at desc
                        """)
                .param("person", person)
                .query((row, n) -> told(row))
                .list();
    }

    /** Who looked, latest first. */
    List<Look> readings(UUID request) {
        return jdbc.sql("""
                        /* privacy.readings */
                        select at, role, area_code, organisation_id, act, field from privacy.readings(:request)
                        """)
                .param("request", request)
                .query((row, n) -> new Look(
                        row.getTimestamp("at").toInstant(),
                        row.getString("role"),
                        row.getString("area_code"),
                        row.getObject("organisation_id", UUID.class),
                        row.getString("act"),
                        row.getString("field")))
                .list();
    }

    /** A file that held the person's row. */
    record TakenFile(Instant at, String role, @Nullable String areaCode, String purpose, String number) {}

    List<TakenFile> files(UUID request) {
        return jdbc.sql("""
                        /* privacy.files-with */ select at, role, area_code, purpose, number from privacy.files_with(:request)
                        """)
                .param("request", request)
                .query((row, n) -> new TakenFile(
                        row.getTimestamp("at").toInstant(),
                        row.getString("role"),
                        row.getString("area_code"),
                        row.getString("purpose"),
                        row.getString("number")))
                .list();
    }

    private static ToldCase told(ResultSet row) throws SQLException {
        return new ToldCase(
                row.getString("ticket"),
                row.getBoolean("own"),
                row.getBoolean("self"),
                row.getString("topic"),
                row.getString("words"),
                row.getString("state"),
                row.getString("outcome_text"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
