package id.selaras.registry;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.PersonName;
import id.selaras.registry.FamilyRecord.Home;
import id.selaras.registry.FamilyRecord.Person;
import id.selaras.registry.RegistryLoad.Loaded;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Families turned into rows of the registry's tables, and the words of their names counted. */
final class RegistryRows {
    private static final String SOURCE = "source_kind, source_ref, observed_on, recorded_at";

    private final CopyRows dwellings =
            new CopyRows("registry.dwelling", "id, area_no, rt, rw, hamlet, street, " + SOURCE);
    private final CopyRows families = new CopyRows("registry.family", "id, area_no, dwelling_id, card_no, " + SOURCE);
    private final CopyRows persons = new CopyRows(
            "registry.person",
            "id, area_no, family_id, relation, name, sex, birth_date, birth_precision, nik, phone, " + SOURCE);
    private final CopyRows memberships =
            new CopyRows("registry.membership", "area_no, person_id, family_id, relation, valid_from, " + SOURCE);
    private final CopyRows identifiers =
            new CopyRows("registry.identifier", "area_no, kind, value, subject_id, valid_from, " + SOURCE);
    private final CopyRows sheets = new CopyRows(
            "registry.sheet",
            "subject_id, subject, area_no, sensitive, answers, instrument, confidence, valid_from, " + SOURCE);
    private final CopyRows claims = new CopyRows(
            "registry.claim",
            "id, area_no, subject, subject_id, kind, topic, state, period, since, until, last_paid, contested_on,"
                    + " contested_because, "
                    + SOURCE);
    private final CopyRows nameKeys = new CopyRows("registry.name_key", "key, area_no, person_id");
    private final List<CopyRows> inOrder =
            List.of(dwellings, families, persons, memberships, identifiers, sheets, claims, nameKeys);
    private final Vocabulary vocabulary;
    private final Recording recording;
    private int familyCount;
    private int personCount;
    private int factCount;
    private int claimCount;

    private RegistryRows(Vocabulary vocabulary, Recording recording) {
        this.vocabulary = vocabulary;
        this.recording = recording;
    }

    /** The rows of the next families, at most {@code count}. */
    static RegistryRows of(Iterator<FamilyRecord> families, int count, Vocabulary vocabulary, Recording recording) {
        var rows = new RegistryRows(vocabulary, recording);
        while (rows.familyCount < count && families.hasNext()) {
            rows.add(families.next());
        }
        return rows;
    }

    private void add(FamilyRecord family) {
        var home = family.home();
        var area = home.areaNo();
        var source = family.source();
        var card = family.card() == null ? null : family.card().digits();
        familyCount++;
        add(home, source);
        add(families, source, family.id(), area, home.id(), card);
        if (card != null && family.cardIssued() != null) {
            add(identifiers, source, area, "family_card", card, family.id(), family.cardIssued());
        }
        addFacts(family.id(), area, family.facts());
        addClaims(area, family.claims());
        family.members().forEach(person -> add(person, family));
    }

    void flush(CopyManager copy) throws SQLException, IOException {
        for (var rows : inOrder) {
            rows.flush(copy);
        }
    }

    Loaded loaded() {
        return new Loaded(familyCount, personCount, factCount, claimCount);
    }

    private void add(Home home, Source source) {
        add(dwellings, source, home.id(), home.areaNo(), home.rt(), home.rw(), home.hamlet(), home.street());
        addFacts(home.id(), home.areaNo(), home.facts());
    }

    private void add(Person person, FamilyRecord family) {
        var area = family.home().areaNo();
        var source = family.source();
        var birth = person.birth();
        personCount++;
        add(
                persons,
                source,
                person.id(),
                area,
                family.id(),
                person.relation().code(),
                person.name(),
                person.sex() == null ? null : person.sex().name().toLowerCase(Locale.ROOT),
                birth == null ? null : birth.date().earliest(),
                birth == null ? null : birth.precisionCode(),
                person.nik() == null ? null : person.nik().digits(),
                person.phone() == null ? null : person.phone().e164());
        if (family.cardIssued() != null) {
            add(
                    memberships,
                    source,
                    area,
                    person.id(),
                    family.id(),
                    person.relation().code(),
                    family.cardIssued());
        }
        addFacts(person.id(), area, person.facts());
        addClaims(area, person.claims());
        addName(person, area);
    }

    private void addName(Person person, long area) {
        PersonName.parse(person.name()).asOptional().ifPresent(name -> {
            for (var key : NameKeys.of(name)) {
                nameKeys.add(key, area, person.id());
            }
            vocabulary.hear(name);
        });
    }

    private void addFacts(UUID subject, long area, List<Fact> known) {
        factCount += known.size();
        known.stream()
                .collect(Collectors.groupingBy(Heading::of, LinkedHashMap::new, Collectors.toList()))
                .forEach((heading, facts) -> addSheet(subject, area, heading, facts));
    }

    private void addSheet(UUID subject, long area, Heading heading, List<Fact> facts) {
        var source = heading.source();
        add(
                sheets,
                source,
                subject,
                heading.subject().code(),
                area,
                heading.sensitive(),
                Answers.of(facts),
                heading.instrument(),
                heading.confidence(),
                heading.validFrom());
    }

    private void addClaims(long area, List<Claim> known) {
        for (var claim : known) {
            claimCount++;
            add(
                    claims,
                    claim.source(),
                    claim.id(),
                    area,
                    claim.subject().code(),
                    claim.subjectId(),
                    claim.kind().name().toLowerCase(Locale.ROOT),
                    claim.topic(),
                    claim.state(),
                    claim.period(),
                    claim.since(),
                    claim.until(),
                    claim.lastPaid(),
                    claim.contestedOn(),
                    claim.contestedBecause());
        }
    }

    private void add(CopyRows rows, Source source, @Nullable Object... values) {
        rows.add(Stream.concat(
                        Arrays.stream(values),
                        Stream.of(source.kind().code(), source.ref(), source.observedOn(), recording.moment(source)))
                .toArray());
    }
}
