package id.selaras.registry;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.NameToken;
import id.selaras.engine.identity.PersonName;
import id.selaras.registry.HouseholdStore.Home;
import id.selaras.registry.HouseholdStore.Whence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a person whom no list knew: into a family, or with a home and a family of one. */
@Component
class Admission {
    private final JdbcClient jdbc;
    private final HouseholdStore households;
    private final NameStore names;

    Admission(JdbcClient jdbc, HouseholdStore households, NameStore names) {
        this.jdbc = jdbc;
        this.households = households;
        this.names = names;
    }

    UUID admit(NewPerson person, PersonName name, LocalDate today) {
        var whence = new Whence(new Source(SourceKind.WINDOW, null, today), null);
        var home = new Home(person.areaNo(), person.rt(), person.rw(), person.street());
        var family = households.addFamily(person.areaNo(), households.addDwelling(home, whence), null, whence);
        return admitTo(family, Relation.UNKNOWN, person, name, whence);
    }

    UUID admitTo(UUID family, Relation relation, NewPerson person, PersonName name, Whence whence) {
        var id = addPerson(person, family, relation, whence);
        households.join(id, family, relation, person.areaNo(), whence);
        show(person, id, "nik", person.nik() == null ? null : person.nik().digits(), whence);
        show(person, id, "phone", person.phone() == null ? null : person.phone().e164(), whence);
        listen(id, person.areaNo(), name);
        return id;
    }

    /** Makes the name one that can be searched for. */
    void listen(UUID person, long areaNo, PersonName name) {
        names.addKeys(person, areaNo, NameKeys.of(name));
        words(name).forEach(word -> names.learn(word, NameKeys.deletions(word)));
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

    private UUID addPerson(NewPerson person, UUID family, Relation relation, Whence whence) {
        var birth = person.birth();
        return jdbc.sql("""
                        /* registry.admit-person */
                        insert into registry.person (area_no, family_id, relation, name, sex, birth_date, birth_precision,
                            nik, phone, source_kind, source_ref, observed_on, origin)
                        values (:area, :family, :relation, :name, :sex, :birth, :precision, :nik, :phone, :kind, :ref, :today,
                            :origin)
                        returning id
                        """)
                .param("area", person.areaNo())
                .param("family", family)
                .param("relation", relation.code())
                .param("name", person.name().strip())
                .param("sex", person.sex() == null ? null : person.sex().name().toLowerCase(Locale.ROOT))
                .param("birth", birth == null ? null : birth.date().earliest())
                .param("precision", birth == null ? null : birth.precisionCode())
                .param("nik", person.nik() == null ? null : person.nik().digits())
                .param("phone", person.phone() == null ? null : person.phone().e164())
                .param("kind", whence.source().kind().code())
                .param("ref", whence.source().ref())
                .param("today", whence.source().observedOn())
                .param("origin", whence.origin())
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    private void show(NewPerson person, UUID id, String kind, @Nullable String value, Whence whence) {
        if (value != null) {
            households.show(id, kind, value, person.areaNo(), whence, null);
        }
    }
}
