package id.selaras.registry;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.NameToken;
import id.selaras.engine.identity.PersonName;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a person whom no list knew: a home, a family of one and the person, all known from the window. */
@Component
class Admission {
    private final JdbcClient jdbc;
    private final NameStore names;

    Admission(JdbcClient jdbc, NameStore names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    UUID admit(NewPerson person, PersonName name, LocalDate today) {
        var family = addFamily(person.areaNo(), addDwelling(person, today), today);
        var id = addPerson(person, family, today);
        addMembership(person.areaNo(), id, family, today);
        addIdentifier(
                person.areaNo(),
                id,
                "nik",
                person.nik() == null ? null : person.nik().digits(),
                today);
        addIdentifier(
                person.areaNo(),
                id,
                "phone",
                person.phone() == null ? null : person.phone().e164(),
                today);
        names.addKeys(id, person.areaNo(), NameKeys.of(name));
        words(name).forEach(word -> names.learn(word, NameKeys.deletions(word)));
        return id;
    }

    /** The words of a name, of the father's and of aliases, as the vocabulary keeps them. */
    static List<String> words(PersonName name) {
        var father = name.father() == null ? Stream.<String>of() : words(name.father()).stream();
        var aliases = name.aliases().stream().flatMap(alias -> words(alias).stream());
        var own = name.searchTokens().stream().filter(NameToken::isSearchable).map(NameToken::skeleton);
        return Stream.of(own, father, aliases)
                .flatMap(words -> words)
                .distinct()
                .toList();
    }

    private UUID addDwelling(NewPerson person, LocalDate today) {
        return jdbc.sql("""
                        /* registry.admit-dwelling */
                        insert into registry.dwelling (area_no, rt, rw, street, source_kind, observed_on)
                        values (:area, :rt, :rw, :street, 'window', :today) returning id
                        """)
                .param("area", person.areaNo())
                .param("rt", person.rt())
                .param("rw", person.rw())
                .param("street", person.street())
                .param("today", today)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    private UUID addFamily(long areaNo, UUID dwelling, LocalDate today) {
        return jdbc.sql("""
                        /* registry.admit-family */
                        insert into registry.family (area_no, dwelling_id, source_kind, observed_on)
                        values (:area, :dwelling, 'window', :today) returning id
                        """)
                .param("area", areaNo)
                .param("dwelling", dwelling)
                .param("today", today)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    private UUID addPerson(NewPerson person, UUID family, LocalDate today) {
        var birth = person.birth();
        return jdbc.sql("""
                        /* registry.admit-person */
                        insert into registry.person (area_no, family_id, relation, name, sex, birth_date, birth_precision,
                            nik, phone, source_kind, observed_on)
                        values (:area, :family, 'unknown', :name, :sex, :birth, :precision, :nik, :phone, 'window', :today)
                        returning id
                        """)
                .param("area", person.areaNo())
                .param("family", family)
                .param("name", person.name().strip())
                .param("sex", person.sex() == null ? null : person.sex().name().toLowerCase(Locale.ROOT))
                .param("birth", birth == null ? null : birth.date().earliest())
                .param("precision", birth == null ? null : birth.precisionCode())
                .param("nik", person.nik() == null ? null : person.nik().digits())
                .param("phone", person.phone() == null ? null : person.phone().e164())
                .param("today", today)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    private void addMembership(long areaNo, UUID person, UUID family, LocalDate today) {
        jdbc.sql("""
                        /* registry.admit-membership */
                        insert into registry.membership (area_no, person_id, family_id, relation, source_kind, observed_on)
                        values (:area, :person, :family, 'unknown', 'window', :today)
                        """)
                .param("area", areaNo)
                .param("person", person)
                .param("family", family)
                .param("today", today)
                .update();
    }

    private void addIdentifier(long areaNo, UUID person, String kind, @Nullable String value, LocalDate today) {
        if (value == null) {
            return;
        }
        jdbc.sql("""
                        /* registry.admit-identifier */
                        insert into registry.identifier (area_no, kind, value, subject_id, source_kind, observed_on)
                        values (:area, :kind, :value, :person, 'window', :today)
                        """)
                .param("area", areaNo)
                .param("kind", kind)
                .param("value", value)
                .param("person", person)
                .param("today", today)
                .update();
    }
}
