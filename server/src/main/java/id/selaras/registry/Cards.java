package id.selaras.registry;

import id.selaras.area.Areas;
import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.registry.FactStore.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of rows what may be shown: numbers masked, facts about health counted only. */
@Component
class Cards {
    private static final int CHANGES = 20;

    private final FactStore facts;
    private final ClaimStore claims;
    private final PastStore past;
    private final Areas areas;

    Cards(FactStore facts, ClaimStore claims, PastStore past, Areas areas) {
        this.facts = facts;
        this.claims = claims;
        this.past = past;
        this.areas = areas;
    }

    PersonHit hit(PersonRow person, Match match, LocalDate today) {
        return new PersonHit(
                person.id(),
                person.familyId(),
                person.name(),
                person.sex(),
                person.birth(),
                person.age(today),
                person.relation(),
                person.isHead() ? null : person.headName(),
                address(person.place()),
                nik(person),
                match,
                false);
    }

    PersonCard person(PersonRow person, LocalDate today) {
        var subjects = Stream.of(person.id(), person.familyId(), person.dwellingId())
                .filter(Objects::nonNull)
                .toList();
        var known = facts.facts(subjects);
        return new PersonCard(
                person.id(),
                person.familyId(),
                person.name(),
                person.sex(),
                person.birth(),
                person.age(today),
                person.isLiving(),
                person.relation(),
                person.isHead() ? null : person.headName(),
                address(person.place()),
                nik(person),
                card(person.cardNo()),
                phone(person),
                shown(known, fact -> true),
                hidden(known, person.id()),
                claims.of(subjects).stream().filter(Claim::stands).toList());
    }

    FamilyCard family(UUID id, List<PersonRow> members, LocalDate today) {
        return family(id, members, today, AsOf.NOW);
    }

    /** @param members as they were then known */
    FamilyCard family(UUID id, List<PersonRow> members, LocalDate today, AsOf then) {
        var first = members.getFirst();
        var subjects = Stream.concat(members.stream().map(PersonRow::id), Stream.of(id, first.dwellingId()))
                .filter(Objects::nonNull)
                .toList();
        var fold = facts.fold(subjects, then);
        var known = fold.facts();
        return new FamilyCard(
                id,
                first.isHead() || first.headName() == null ? eldest(members) : first.headName(),
                card(first.cardNo()),
                address(first.place()),
                members.stream().map(person -> member(person, known, today)).toList(),
                shown(known, fact -> fact.kind().subject() != Subject.PERSON),
                then.isNow() ? claims.of(subjects) : past.claims(subjects, then),
                lastVisit(known),
                then.isNow() ? fold.changes(CHANGES) : List.of());
    }

    private static FamilyCard.Member member(PersonRow person, List<Known> known, LocalDate today) {
        var own = known.stream()
                .filter(one -> one.subjectId().equals(person.id()))
                .toList();
        return new FamilyCard.Member(
                person.id(),
                person.name(),
                person.sex(),
                person.relation() == null ? Relation.UNKNOWN : person.relation(),
                person.birth(),
                person.age(today),
                person.isLiving(),
                nik(person),
                phone(person),
                shown(own, fact -> true),
                hidden(own, person.id()),
                person.source());
    }

    /** Members come head first, then by age. */
    private static String eldest(List<PersonRow> members) {
        return members.getFirst().name();
    }

    private static @Nullable LocalDate lastVisit(List<Known> known) {
        return known.stream()
                .map(one -> one.fact().source())
                .filter(source -> source.kind() == SourceKind.VISIT)
                .map(Source::observedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<Fact> shown(List<Known> known, Predicate<Fact> wanted) {
        return known.stream()
                .map(Known::fact)
                .filter(fact -> !fact.kind().isSensitive())
                .filter(wanted)
                .sorted((a, b) -> a.kind().compareTo(b.kind()))
                .toList();
    }

    private static int hidden(List<Known> known, UUID person) {
        return (int) known.stream()
                .filter(one ->
                        one.subjectId().equals(person) && one.fact().kind().isSensitive())
                .count();
    }

    private Address address(PersonRow.Place place) {
        return new Address(
                place.areaNo(), areas.path(place.areaNo()), place.rt(), place.rw(), place.hamlet(), place.street());
    }

    private static @Nullable String nik(PersonRow person) {
        return person.nik() == null ? null : new Nik(person.nik()).masked();
    }

    private static @Nullable String card(@Nullable String number) {
        return number == null ? null : new FamilyCardNumber(number).masked();
    }

    private static @Nullable String phone(PersonRow person) {
        return person.phone() == null ? null : new Phone(person.phone()).masked();
    }
}
