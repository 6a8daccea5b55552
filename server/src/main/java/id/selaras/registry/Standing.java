package id.selaras.registry;

import id.selaras.registry.FactStore.Known;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the registry says now of whatever a change is about. */
@Component
class Standing {
    private final PersonStore persons;
    private final FactStore facts;
    private final JdbcClient jdbc;

    Standing(PersonStore persons, FactStore facts, JdbcClient jdbc) {
        this.persons = persons;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /** @throws ChangeRefused if there is no such person for this officer */
    PersonRow person(UUID id) {
        return persons.rows(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new ChangeRefused(ChangeRefused.Reason.UNKNOWN_SUBJECT));
    }

    /** The people of a family, head first. @throws ChangeRefused if it has none for this officer */
    List<PersonRow> members(UUID family) {
        var members = persons.members(family);
        if (members.isEmpty()) {
            throw new ChangeRefused(ChangeRefused.Reason.UNKNOWN_SUBJECT);
        }
        return members;
    }

    Map<FactKind, Fact> facts(UUID subject) {
        return facts.facts(List.of(subject)).stream()
                .map(Known::fact)
                .collect(Collectors.toMap(Fact::kind, fact -> fact));
    }

    /** Whose family, and where. */
    About about(RegistryChange change) {
        return switch (change) {
            case RegistryChange.Facts it ->
                switch (it.subject()) {
                    case PERSON -> ofPerson(it.subjectId());
                    case FAMILY -> ofFamily(it.subjectId());
                    case DWELLING -> ofDwelling(it.subjectId());
                };
            case RegistryChange.Correction it -> ofPerson(it.personId());
            case RegistryChange.Death it -> ofPerson(it.personId());
            case RegistryChange.Newcomer it -> ofFamily(it.familyId());
            case RegistryChange.CardNumber it -> ofFamily(it.familyId());
            case RegistryChange.Relations it -> ofFamily(it.familyId());
            case RegistryChange.Leaving it -> ofPerson(it.personId());
            case RegistryChange.Split it -> ofFamily(it.familyId());
            case RegistryChange.Join it -> ofFamily(it.from());
            case RegistryChange.MoveHouse it -> ofFamily(it.familyId());
        };
    }

    /** The text of each thing a change touches, as it is now. */
    Map<Touched, String> states(RegistryChange change) {
        var states = new HashMap<Touched, String>();
        change.touches().forEach(what -> states.put(what, state(change, what)));
        return states;
    }

    private String state(RegistryChange change, Touched what) {
        return switch (change) {
            case RegistryChange.Facts it -> written(facts(it.subjectId()).get(FactKind.of(what.field())));
            case RegistryChange.Correction it ->
                String.valueOf(value(PersonState.of(person(it.personId())), it.field()));
            default ->
                switch (what.field()) {
                    case Touched.LIFE -> person(what.subjectId()).life();
                    case Touched.FAMILY ->
                        person(what.subjectId()).familyId() + " "
                                + person(what.subjectId()).relation();
                    case Touched.CARD ->
                        String.valueOf(members(what.subjectId()).getFirst().cardNo());
                    case Touched.ADDRESS ->
                        members(what.subjectId()).getFirst().place().toString();
                    default ->
                        members(what.subjectId()).stream()
                                .map(member -> member.id().toString())
                                .sorted()
                                .collect(Collectors.joining(" "));
                };
        };
    }

    static @Nullable Object value(PersonState person, PersonField field) {
        return switch (field) {
            case NAME -> person.name();
            case NIK -> person.nik();
            case SEX -> person.sex();
            case BIRTH -> person.birth();
            case PHONE -> person.phone();
        };
    }

    private static String written(@Nullable Fact fact) {
        return fact == null
                ? ""
                : fact.code() + " " + fact.value() + " " + fact.source().observedOn();
    }

    private About ofPerson(UUID id) {
        var person = person(id);
        return new About(person.familyId(), person.place().areaNo());
    }

    private About ofFamily(UUID id) {
        return new About(id, members(id).getFirst().place().areaNo());
    }

    private About ofDwelling(UUID id) {
        return jdbc.sql("""
                        /* registry.family-in-dwelling */
                        select d.area_no, f.id as family_id
                          from registry.dwelling d left join registry.family f on f.dwelling_id = d.id and not f.withdrawn
                         where d.id = :id order by f.id limit 1
                        """)
                .param("id", id)
                .query((row, n) -> new About(row.getObject("family_id", UUID.class), row.getLong("area_no")))
                .optional()
                .orElseThrow(() -> new ChangeRefused(ChangeRefused.Reason.UNKNOWN_SUBJECT));
    }
}
