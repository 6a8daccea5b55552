package id.selaras.registry;

import id.selaras.area.Areas;
import id.selaras.registry.FactStore.Known;
import id.selaras.registry.PersonFile.ShownNumber;
import id.selaras.registry.PersonFile.Stay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is held of one person; whoever hands it out journals that. */
@Component
public class PersonFiles {
    private static final int MOST_CHANGES = 500;

    private final PersonStore persons;
    private final FactStore facts;
    private final ClaimStore claims;
    private final CareStore care;
    private final Areas areas;
    private final JdbcClient jdbc;

    PersonFiles(PersonStore persons, FactStore facts, ClaimStore claims, CareStore care, Areas areas, JdbcClient jdbc) {
        this.persons = persons;
        this.facts = facts;
        this.claims = claims;
        this.care = care;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /** Empty when there is no such person for this reader. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PersonFile> of(UUID personId) {
        return persons.rows(List.of(personId)).stream().findFirst().map(this::file);
    }

    private PersonFile file(PersonRow person) {
        var subjects = Stream.of(person.id(), person.familyId(), person.dwellingId())
                .filter(Objects::nonNull)
                .toList();
        var known = facts.fold(subjects, AsOf.NOW);
        return new PersonFile(
                person.id(),
                person.name(),
                person.sex(),
                person.birth(),
                person.relation(),
                address(person.place()),
                person.nik(),
                person.cardNo(),
                person.phone(),
                own(known.facts(), person.id()),
                claims.of(subjects),
                known.changes(MOST_CHANGES),
                numbers(person.id()),
                families(person.id()),
                care.of(List.of(person.id())),
                person.source());
    }

    // What concerns health is a person's own even where it was recorded with the family.
    private static List<Fact> own(List<Known> known, UUID person) {
        return known.stream()
                .filter(one ->
                        one.subjectId().equals(person) || !one.fact().kind().isSensitive())
                .map(Known::fact)
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    private Address address(PersonRow.Place place) {
        return new Address(
                place.areaNo(), areas.path(place.areaNo()), place.rt(), place.rw(), place.hamlet(), place.street());
    }

    private List<ShownNumber> numbers(UUID person) {
        return jdbc.sql("""
                        /* registry.numbers-of-person */
                        select kind, value, valid_from, valid_to, source_kind, source_ref, observed_on
                          from registry.shown_number where subject_id = :person order by observed_on, recorded_at, kind, value
                        """)
                .param("person", person)
                .query((row, n) -> new ShownNumber(
                        row.getString("kind"),
                        row.getString("value"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        PersonStore.source(row)))
                .list();
    }

    private List<Stay> families(UUID person) {
        return jdbc.sql("""
                        /* registry.families-of-person */
                        select relation, valid_from, valid_to, source_kind, source_ref, observed_on
                          from registry.stay where person_id = :person
                         order by valid_from nulls first, observed_on, valid_to nulls last
                        """)
                .param("person", person)
                .query((row, n) -> stay(row))
                .list();
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(
                Relation.of(row.getString("relation")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                PersonStore.source(row));
    }
}
