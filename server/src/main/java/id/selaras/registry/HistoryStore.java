package id.selaras.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every revision of a family, of all who ever belonged to it and of the houses it lived in, each by the rows' own order. */
@Component
class HistoryStore {
    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When and by whom a revision was recorded, and whence it was known. */
    record Stamp(Instant at, @Nullable String by, Source source, boolean withdrawn) {}

    record PersonRevision(UUID id, PersonState state, Stamp stamp) {}

    record FamilyRevision(@Nullable String cardNo, @Nullable UUID dwelling, Stamp stamp) {}

    /** @param outcome of an objection against it; null where nobody contests it */
    record ClaimRevision(
            UUID id, String topic, String state, @Nullable String outcome, Stamp stamp) {}

    record SheetStamp(UUID subjectId, Subject subject, int answers, boolean sensitive, Stamp stamp) {}

    List<PersonRevision> persons(UUID family) {
        return jdbc.sql("""
                        /* registry.person-history */
                        select r.*, a.full_name as by_name from registry.person_revision r left join access.account a on a.id = r.actor
                         where r.id in (select id from registry.person_revision where family_id = :family)
                         order by r.id, r.rev
                        """)
                .param("family", family)
                .query((row, n) -> new PersonRevision(row.getObject("id", UUID.class), state(row), stamp(row)))
                .list();
    }

    List<FamilyRevision> families(UUID family) {
        return jdbc.sql("""
                        /* registry.family-history */
                        select r.*, a.full_name as by_name from registry.family_revision r left join access.account a on a.id = r.actor
                         where r.id = :family order by r.rev
                        """)
                .param("family", family)
                .query((row, n) -> new FamilyRevision(
                        row.getString("card_no"), row.getObject("dwelling_id", UUID.class), stamp(row)))
                .list();
    }

    List<ClaimRevision> claims(Collection<UUID> subjects) {
        return jdbc.sql("""
                        /* registry.claim-history */
                        select r.*, a.full_name as by_name from registry.claim_revision r left join access.account a on a.id = r.actor
                         where r.subject_id = any(cast(:ids as uuid[])) order by r.id, r.rev
                        """)
                .param("ids", PersonStore.texts(subjects))
                .query((row, n) -> new ClaimRevision(
                        row.getObject("id", UUID.class),
                        row.getString("topic"),
                        row.getString("state"),
                        row.getString("outcome"),
                        stamp(row)))
                .list();
    }

    List<SheetStamp> sheets(Collection<UUID> subjects) {
        return jdbc.sql("""
                        /* registry.sheet-history */
                        select s.subject_id, s.subject, s.sensitive, (select count(*) from jsonb_object_keys(s.answers)) as answers,
                               s.recorded_at, s.source_kind, s.source_ref, s.observed_on, a.full_name as by_name,
                               w.origin is not null as withdrawn
                          from registry.sheet s
                          left join registry.withdrawal w on w.origin = s.origin
                          left join access.account a on a.id = s.actor
                         where s.subject_id = any(cast(:ids as uuid[])) order by s.recorded_at, s.id
                        """)
                .param("ids", PersonStore.texts(subjects))
                .query((row, n) -> new SheetStamp(
                        row.getObject("subject_id", UUID.class),
                        Subject.valueOf(row.getString("subject").toUpperCase(Locale.ROOT)),
                        row.getInt("answers"),
                        row.getBoolean("sensitive"),
                        stamp(row)))
                .list();
    }

    private static PersonState state(ResultSet row) throws SQLException {
        var relation = row.getString("relation");
        return new PersonState(
                row.getString("name"),
                PersonStore.sex(row.getString("sex")),
                Birth.of(row.getObject("birth_date", LocalDate.class), row.getString("birth_precision")),
                row.getString("nik"),
                row.getString("phone"),
                row.getString("life"),
                row.getObject("life_since", LocalDate.class),
                row.getObject("family_id", UUID.class),
                relation == null ? null : Relation.of(relation),
                row.getLong("area_no"));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                PersonStore.source(row),
                row.getBoolean("withdrawn"));
    }
}
