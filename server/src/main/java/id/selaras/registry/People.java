package id.selaras.registry;

import id.selaras.engine.clock.AreaZone;
import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.PersonName;
import id.selaras.engine.identity.Phone;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.registry.FactStore.Known;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People and families inside the reader's scope (warga, keluarga). */
@Component
public class People {
    private static final int MOST_HITS = 100;
    private static final int SHORTEST_REASON = 5;

    private final PersonStore persons;
    private final PersonSearch search;
    private final FactStore facts;
    private final Cards cards;
    private final SuspendedHits suspended;
    private final Admission admission;
    private final Journal journal;
    private final Clock clock;

    People(
            PersonStore persons,
            PersonSearch search,
            FactStore facts,
            Cards cards,
            SuspendedHits suspended,
            Admission admission,
            Journal journal,
            Clock clock) {
        this.persons = persons;
        this.search = search;
        this.facts = facts;
        this.cards = cards;
        this.suspended = suspended;
        this.admission = admission;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * People for one line of text: a name in any spelling, a birth date, year or age, a NIK or KK number or the beginning or
     * end of one, mixed as they come. Best first. What was shown is journaled once; the text is not.
     */
    @Transactional
    public List<PersonHit> search(String text, int limit) {
        var today = today(null);
        var asked = SearchText.parse(text, today);
        if (asked.isEmpty()) {
            return List.of();
        }
        var found = search.find(asked, Math.clamp(limit, 1, MOST_HITS));
        journal.read(Trace.of("person.searched", "person", null)
                .with("count", Integer.toString(found.size()))
                .with(
                        "shown",
                        found.stream().map(one -> one.person().id().toString()).collect(Collectors.joining(" "))));
        return suspended.marked(found.stream()
                .map(one -> cards.hit(one.person(), one.match(), today))
                .toList());
    }

    /** What may be shown of a person; empty when there is no such person for this reader. Journaled as a read. */
    @Transactional
    public Optional<PersonCard> card(UUID personId) {
        return row(personId).map(person -> {
            journal.read(Trace.of("person.opened", "person", personId)
                    .inArea(person.place().areaNo()));
            return cards.person(person, today(person));
        });
    }

    /** A family with its people, facts and changes. Journaled as a read. */
    @Transactional
    public Optional<FamilyCard> family(UUID familyId) {
        var members = persons.members(familyId);
        if (members.isEmpty()) {
            return Optional.empty();
        }
        journal.read(Trace.of("family.opened", "family", familyId)
                .inArea(members.getFirst().place().areaNo()));
        return Optional.of(cards.family(familyId, members, today(members.getFirst())));
    }

    /**
     * Records somebody whom no list knows.
     *
     * @throws IllegalArgumentException if the name is none; the form asks for one
     */
    @Transactional
    public UUID admit(NewPerson person) {
        var name = PersonName.parse(person.name())
                .asOptional()
                .orElseThrow(() -> new IllegalArgumentException("a name is missing"));
        var today = LocalDate.now(clock.withZone(zone(person.areaNo()).zoneId()));
        var id = admission.admit(person, name, today);
        journal.acted(Trace.of("person.admitted", "person", id)
                .inArea(person.areaNo())
                .with("nik", person.nik() == null ? "none" : person.nik().masked()));
        return id;
    }

    /**
     * Opens one number, or the facts about health, for a stated reason. The journal keeps who, what and why, never the value.
     *
     * @throws IllegalArgumentException if the reason says nothing
     */
    @Transactional
    public Optional<Revealed> reveal(UUID personId, Confidential field, String reason) {
        if (!isReason(reason)) {
            throw new IllegalArgumentException("a reason is missing");
        }
        return row(personId).map(person -> {
            journal.read(Trace.of("person.revealed", "person", personId)
                    .inArea(person.place().areaNo())
                    .with("field", field.code())
                    .with("reason", reason.strip()));
            return revealed(person, field);
        });
    }

    /** Whether somebody reading the journal could learn something from it. */
    public static boolean isReason(String reason) {
        return reason.strip().length() >= SHORTEST_REASON;
    }

    private Revealed revealed(PersonRow person, Confidential field) {
        return switch (field) {
            case NIK -> number(field, person.nik() == null ? null : new Nik(person.nik()).grouped());
            case FAMILY_CARD ->
                number(field, person.cardNo() == null ? null : new FamilyCardNumber(person.cardNo()).grouped());
            case PHONE -> number(field, person.phone() == null ? null : new Phone(person.phone()).national());
            case HEALTH -> new Revealed(field, null, health(person.id()));
        };
    }

    private static Revealed number(Confidential field, @Nullable String number) {
        return new Revealed(field, number, List.of());
    }

    private List<Fact> health(UUID person) {
        return facts.facts(List.of(person)).stream()
                .map(Known::fact)
                .filter(fact -> fact.kind().isSensitive())
                .toList();
    }

    private Optional<PersonRow> row(UUID id) {
        return persons.rows(List.of(id)).stream().findFirst();
    }

    private LocalDate today(@Nullable PersonRow person) {
        var zone = person == null ? AreaZone.WIB : zone(person.place().areaNo());
        return LocalDate.now(clock.withZone(zone.zoneId()));
    }

    private static AreaZone zone(long areaNo) {
        return AreaZone.ofProvince(Long.toString(areaNo / 100_000_000L));
    }
}
