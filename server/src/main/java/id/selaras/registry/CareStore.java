package id.selaras.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is of which category, as rows; what is restricted comes only to whom the database lets see it. */
@Component
class CareStore {
    private final JdbcClient jdbc;

    CareStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CareAssignment> of(Collection<UUID> people) {
        return jdbc.sql("""
                        /* registry.care-of */
                        select id, person_id, kind, number, valid_from, valid_to, note, end_reason, source_kind, source_ref,
                               observed_on
                          from registry.care_assignment where person_id = any(cast(:ids as uuid[]))
                         order by valid_to is not null, valid_from desc, id
                        """)
                .param("ids", PersonStore.texts(people))
                .query((row, n) -> assignment(row))
                .list();
    }

    /** Whether it was written; not if the person is of it already. */
    boolean assign(UUID person, CareCategory category, LocalDate from, String note, LocalDate today) {
        return jdbc.sql("""
                        /* registry.care-assign */
                        insert into registry.care_assignment (person_id, kind, number, valid_from, note, source_kind, observed_on)
                        values (:person, :kind, :number, :from, nullif(:note, ''), 'window', :today)
                        on conflict do nothing
                        """)
                        .param("person", person)
                        .param("kind", category.kind().code())
                        .param("number", category.number())
                        .param("from", from)
                        .param("note", note)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** Whether there was an open one of somebody in this family, begun by that day. */
    boolean end(UUID id, UUID family, LocalDate until, String reason) {
        return jdbc.sql("""
                        /* registry.care-end */
                        update registry.care_assignment a set valid_to = :until, end_reason = :reason
                         where a.id = :id and a.valid_to is null and a.valid_from <= :until
                           and exists (select 1 from registry.person p where p.id = a.person_id and p.family_id = :family)
                        """)
                        .param("id", id)
                        .param("family", family)
                        .param("until", until)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** The law on which type 14 rests in the village's district; empty where it is off. */
    Optional<String> legalBasis(long areaNo) {
        return jdbc.sql("""
                        /* registry.care-basis */
                        select legal_basis from registry.care_basis
                         where withdrawn_at is null and area_lo <= :area and :area < area_hi
                        """).param("area", areaNo).query(String.class).optional();
    }

    private static CareAssignment assignment(ResultSet row) throws SQLException {
        return new CareAssignment(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                CareCategory.of(row.getString("kind"), row.getInt("number")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("note"),
                row.getString("end_reason"),
                PersonStore.source(row));
    }
}
