package id.selaras.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts and claims as rows. */
@Component
class FactStore {
    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fact and of whom it is. */
    record Known(UUID subjectId, Fact fact) {}

    List<Known> facts(Collection<UUID> subjects) {
        return jdbc.sql("""
                        /* registry.facts */
                        select subject_id, kind, value, code, source_code, instrument, confidence, valid_from, source_kind,
                               source_ref, observed_on
                          from registry.fact where subject_id = any(cast(:ids as uuid[]))
                        """)
                .param("ids", PersonStore.texts(subjects))
                .query((row, n) -> new Known(row.getObject("subject_id", UUID.class), fact(row)))
                .list();
    }

    List<Claim> claims(Collection<UUID> subjects) {
        return jdbc.sql("""
                        /* registry.claims */
                        select id, kind, subject, subject_id, topic, state, period, since, until, last_paid, contested_on,
                               contested_because, source_kind, source_ref, observed_on
                          from registry.claim where subject_id = any(cast(:ids as uuid[]))
                         order by kind, topic, observed_on desc
                        """)
                .param("ids", PersonStore.texts(subjects))
                .query((row, n) -> claim(row))
                .list();
    }

    /** What became different, latest first; a first recording is no change. */
    List<Change> changes(Collection<UUID> subjects, int limit) {
        return jdbc.sql("""
                        /* registry.fact-changes */
                        select subject_id, kind, rev, value, code, source_code, instrument, confidence, valid_from,
                               source_kind, source_ref, observed_on, recorded_at
                          from registry.fact_revision where subject_id = any(cast(:ids as uuid[])) and not sensitive
                         order by subject_id, kind, rev
                        """).param("ids", PersonStore.texts(subjects)).query((row, n) -> revision(row)).list().stream()
                .gather(Gatherers.windowSliding(2))
                .filter(pair -> pair.size() == 2 && pair.getLast().follows(pair.getFirst()))
                .map(pair -> pair.getLast().after(pair.getFirst()))
                .sorted((a, b) -> b.recordedAt().compareTo(a.recordedAt()))
                .limit(limit)
                .toList();
    }

    void put(UUID subject, long areaNo, Fact fact) {
        jdbc.sql("""
                        /* registry.put-fact */
                        insert into registry.fact (subject_id, kind, subject, area_no, value, code, source_code, instrument,
                            sensitive, confidence, valid_from, source_kind, source_ref, observed_on)
                        values (:id, :kind, :subject, :area, :value, :code, :sourceCode, :instrument, :sensitive,
                            :confidence, :validFrom, :sourceKind, :sourceRef, :observedOn)
                        on conflict (subject_id, kind) do update
                           set value = excluded.value, code = excluded.code, source_code = excluded.source_code,
                               instrument = excluded.instrument, confidence = excluded.confidence,
                               valid_from = excluded.valid_from, source_kind = excluded.source_kind,
                               source_ref = excluded.source_ref, observed_on = excluded.observed_on
                        """)
                .param("id", subject)
                .param("kind", fact.kind().code())
                .param("subject", fact.kind().subject().code())
                .param("area", areaNo)
                .param("value", fact.value())
                .param("code", fact.code())
                .param("sourceCode", fact.sourceCode())
                .param("instrument", fact.instrument())
                .param("sensitive", fact.kind().isSensitive())
                .param("confidence", fact.confidence())
                .param("validFrom", fact.validFrom())
                .param("sourceKind", fact.source().kind().code())
                .param("sourceRef", fact.source().ref())
                .param("observedOn", fact.source().observedOn())
                .update();
    }

    private record Revision(UUID subjectId, Fact fact, OffsetDateTime recordedAt) {

        boolean follows(Revision other) {
            return subjectId.equals(other.subjectId) && fact.kind() == other.fact.kind();
        }

        Change after(Revision before) {
            return new Change(fact.kind(), before.fact, fact, recordedAt.toInstant());
        }
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getObject("subject_id", UUID.class), fact(row), row.getObject("recorded_at", OffsetDateTime.class));
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                FactKind.of(row.getString("kind")),
                row.getString("value"),
                row.getString("code"),
                row.getString("source_code"),
                row.getString("instrument"),
                row.getInt("confidence"),
                row.getObject("valid_from", LocalDate.class),
                PersonStore.source(row));
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                Claim.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Subject.valueOf(row.getString("subject").toUpperCase(Locale.ROOT)),
                row.getObject("subject_id", UUID.class),
                row.getString("topic"),
                row.getString("state"),
                row.getString("period"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("last_paid", LocalDate.class),
                row.getObject("contested_on", LocalDate.class),
                row.getString("contested_because"),
                PersonStore.source(row));
    }
}
