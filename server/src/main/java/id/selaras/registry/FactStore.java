package id.selaras.registry;

import id.selaras.registry.HouseholdStore.Whence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sheets of facts as rows. */
@Component
class FactStore {
    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A fact and of whom it is. */
    record Known(UUID subjectId, Fact fact) {}

    List<Known> facts(Collection<UUID> subjects) {
        return facts(subjects, AsOf.NOW);
    }

    List<Known> facts(Collection<UUID> subjects, AsOf then) {
        return fold(subjects, then).facts();
    }

    /** For who wants what is known and what became different, read once. */
    Fold fold(Collection<UUID> subjects, AsOf then) {
        return new Fold(sheets(subjects, then));
    }

    /** Not yet folded: of each subject the earliest observation first. */
    List<Sheet> sheets(Collection<UUID> subjects, AsOf then) {
        return jdbc.sql("""
                        /* registry.sheets */
                        select s.subject_id, s.answers, s.instrument, s.confidence, s.valid_from, s.source_kind, s.source_ref,
                               s.observed_on, s.recorded_at, w.origin is not null as withdrawn
                          from registry.sheet s
                          left join registry.withdrawal w on w.origin = s.origin and w.withdrawn_at < :known
                         where s.subject_id = any(cast(:ids as uuid[])) and s.recorded_at < :known
                           and s.observed_on <= :day and (s.valid_from is null or s.valid_from <= :day)
                         order by s.subject_id, s.observed_on, s.recorded_at, s.id
                        """)
                .param("ids", PersonStore.texts(subjects))
                .param("known", then.known())
                .param("day", then.day())
                .query((row, n) -> sheet(row))
                .list();
    }

    /** One source's answers about one subject; what concerns health goes on a sheet of its own. */
    void put(UUID subject, long areaNo, Collection<Fact> facts, @Nullable UUID origin) {
        facts.stream()
                .collect(Collectors.groupingBy(Heading::of))
                .forEach((heading, answers) -> add(subject, areaNo, heading, Answers.of(answers), origin));
    }

    /** These are known no longer. */
    void strikeOut(UUID subject, long areaNo, Collection<FactKind> kinds, Whence whence) {
        kinds.stream()
                .collect(Collectors.groupingBy(
                        kind -> new Heading(kind.subject(), kind.isSensitive(), null, 100, null, whence.source())))
                .forEach((heading, gone) -> add(subject, areaNo, heading, Answers.struckOut(gone), whence.origin()));
    }

    private void add(UUID subject, long areaNo, Heading heading, String answers, @Nullable UUID origin) {
        jdbc.sql("""
                        /* registry.put-sheet */
                        insert into registry.sheet (subject_id, subject, area_no, sensitive, answers, instrument, confidence,
                            valid_from, source_kind, source_ref, observed_on, origin)
                        values (:id, :subject, :area, :sensitive, cast(:answers as jsonb), :instrument, :confidence,
                            :validFrom, :sourceKind, :sourceRef, :observedOn, :origin)
                        """)
                .param("id", subject)
                .param("subject", heading.subject().code())
                .param("area", areaNo)
                .param("sensitive", heading.sensitive())
                .param("answers", answers)
                .param("instrument", heading.instrument())
                .param("confidence", heading.confidence())
                .param("validFrom", heading.validFrom())
                .param("sourceKind", heading.source().kind().code())
                .param("sourceRef", heading.source().ref())
                .param("observedOn", heading.source().observedOn())
                .param("origin", origin)
                .update();
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        return new Sheet(
                row.getObject("subject_id", UUID.class),
                row.getString("answers"),
                row.getString("instrument"),
                row.getInt("confidence"),
                row.getObject("valid_from", LocalDate.class),
                PersonStore.source(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("withdrawn"));
    }
}
