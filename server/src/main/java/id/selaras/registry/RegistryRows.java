package id.selaras.registry;

import id.selaras.engine.identity.NameKeys;
import id.selaras.engine.identity.PersonName;
import id.selaras.registry.FamilyRecord.Home;
import id.selaras.registry.FamilyRecord.Person;
import id.selaras.registry.RegistryLoad.Loaded;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Families turned into rows of the registry's tables, and the words of their names counted. */
final class RegistryRows {
    private static final String SOURCE = "source_kind, source_ref, observed_on";

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
    private final CopyRows facts = new CopyRows(
            "registry.fact",
            "subject_id, kind, subject, area_no, value, code, source_code, instrument, sensitive, confidence, valid_from, "
                    + SOURCE);
    private final CopyRows claims = new CopyRows(
            "registry.claim",
            "id, area_no, subject, subject_id, kind, topic, state, period, since, until, last_paid, contested_on,"
                    + " contested_because, "
                    + SOURCE);
    private final CopyRows nameKeys = new CopyRows("registry.name_key", "key, area_no, person_id");
    private final List<CopyRows> inOrder =
            List.of(dwellings, families, persons, memberships, identifiers, facts, claims, nameKeys);
    private final Vocabulary vocabulary;
    private int familyCount;
    private int personCount;
    private int factCount;
    private int claimCount;

    private RegistryRows(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The rows of the next families, at most {@code count}. */
    static RegistryRows of(Iterator<FamilyRecord> families, int count, Vocabulary vocabulary) {
        var rows = new RegistryRows(vocabulary);
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
        families.add(family.id(), area, home.id(), card, kind(source), source.ref(), source.observedOn());
        if (card != null) {
            identifiers.add(
                    area,
                    "family_card",
                    card,
                    family.id(),
                    family.cardIssued(),
                    kind(source),
                    source.ref(),
                    source.observedOn());
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
        dwellings.add(
                home.id(),
                home.areaNo(),
                home.rt(),
                home.rw(),
                home.hamlet(),
                home.street(),
                kind(source),
                source.ref(),
                source.observedOn());
        addFacts(home.id(), home.areaNo(), home.facts());
    }

    private void add(Person person, FamilyRecord family) {
        var area = family.home().areaNo();
        var source = family.source();
        var birth = person.birth();
        personCount++;
        persons.add(
                person.id(),
                area,
                family.id(),
                person.relation().code(),
                person.name(),
                person.sex() == null ? null : person.sex().name().toLowerCase(Locale.ROOT),
                birth == null ? null : birth.date().earliest(),
                birth == null ? null : birth.precisionCode(),
                person.nik() == null ? null : person.nik().digits(),
                person.phone() == null ? null : person.phone().e164(),
                kind(source),
                source.ref(),
                source.observedOn());
        memberships.add(
                area,
                person.id(),
                family.id(),
                person.relation().code(),
                family.cardIssued(),
                kind(source),
                source.ref(),
                source.observedOn());
        addIdentifier(area, "nik", person.nik() == null ? null : person.nik().digits(), person.id(), source);
        addIdentifier(
                area, "phone", person.phone() == null ? null : person.phone().e164(), person.id(), source);
        addFacts(person.id(), area, person.facts());
        addClaims(area, person.claims());
        addName(person, area);
    }

    private void addIdentifier(long area, String kind, @Nullable String value, UUID subject, Source source) {
        if (value != null) {
            identifiers.add(area, kind, value, subject, null, kind(source), source.ref(), source.observedOn());
        }
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
        for (var fact : known) {
            factCount++;
            facts.add(
                    subject,
                    fact.kind().code(),
                    fact.kind().subject().code(),
                    area,
                    fact.value(),
                    fact.code(),
                    fact.sourceCode(),
                    fact.instrument(),
                    fact.kind().isSensitive(),
                    fact.confidence(),
                    fact.validFrom(),
                    kind(fact.source()),
                    fact.source().ref(),
                    fact.source().observedOn());
        }
    }

    private void addClaims(long area, List<Claim> known) {
        for (var claim : known) {
            claimCount++;
            claims.add(
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
                    claim.contestedBecause(),
                    kind(claim.source()),
                    claim.source().ref(),
                    claim.source().observedOn());
        }
    }

    private static String kind(Source source) {
        return source.kind().code();
    }
}
