package id.selaras.registry;

import id.selaras.area.Areas;
import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import id.selaras.ui.FactSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words for the old and the new of a change. */
@Component
class Differences {
    private final Standing standing;
    private final Areas areas;

    Differences(Standing standing, Areas areas) {
        this.standing = standing;
        this.areas = areas;
    }

    List<Difference> of(RegistryChange change, RegistryWords words) {
        return switch (change) {
            case RegistryChange.Facts it -> facts(it, words);
            case RegistryChange.Correction it -> List.of(correction(it, words));
            case RegistryChange.Death it -> List.of(death(it, words));
            case RegistryChange.Newcomer it -> List.of(newcomer(it, words));
            case RegistryChange.CardNumber it -> List.of(card(it, words));
            case RegistryChange.Relations it -> moved(it.relations(), null, words);
            case RegistryChange.Leaving it ->
                moved(Map.of(it.personId(), it.relation()), familyName(it.toFamily(), words), words);
            case RegistryChange.Split it ->
                moved(it.members(), words.texts().get("registry.touched.new-family"), words);
            case RegistryChange.Join it -> moved(it.members(), familyName(it.into(), words), words);
            case RegistryChange.MoveHouse it -> List.of(house(it, words));
        };
    }

    private List<Difference> facts(RegistryChange.Facts change, RegistryWords words) {
        var known = standing.facts(change.subjectId());
        var source = new Source(SourceKind.CASE, null, words.today());
        return change.answers().stream()
                .map(told -> {
                    var old = known.get(told.kind());
                    var after = told.fact(source);
                    return new Difference(
                            new Touched(change.subjectId(), told.kind().code()),
                            words.texts().get(told.kind().key()),
                            old == null ? null : words.value(old),
                            after == null ? null : words.value(after),
                            old == null ? null : words.source(old));
                })
                .toList();
    }

    private Difference correction(RegistryChange.Correction change, RegistryWords words) {
        var person = standing.person(change.personId());
        var now = PersonState.of(person);
        var then = Corrected.of(now, change, words.today());
        return new Difference(
                new Touched(change.personId(), change.field().code()),
                words.texts().get(change.field().key()),
                shown(change.field(), now, words),
                shown(change.field(), then, words),
                seen(person, words));
    }

    private Difference death(RegistryChange.Death change, RegistryWords words) {
        var person = standing.person(change.personId());
        var texts = words.texts();
        return new Difference(
                new Touched(change.personId(), Touched.LIFE),
                person.name(),
                texts.get("registry.life." + person.life()),
                texts.get("registry.touched.died", words.dates().dayAndYear(change.on())),
                seen(person, words));
    }

    private Difference newcomer(RegistryChange.Newcomer change, RegistryWords words) {
        var person = change.person();
        var birth = person.birth();
        var about = Stream.of(
                        person.name(),
                        words.texts().get(change.relation().key()),
                        words.about(
                                birth == null
                                        ? null
                                        : birth.ageOn(words.today()).atLeast(),
                                person.sex(),
                                birth))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Difference(
                new Touched(change.familyId(), Touched.MEMBERS),
                words.texts().get("registry.touched.members"),
                null,
                about,
                null);
    }

    private Difference card(RegistryChange.CardNumber change, RegistryWords words) {
        var head = standing.members(change.familyId()).getFirst();
        return new Difference(
                new Touched(change.familyId(), Touched.CARD),
                words.texts().get("people.family_card"),
                head.cardNo() == null ? null : new FamilyCardNumber(head.cardNo()).masked(),
                new FamilyCardNumber(change.cardNo()).masked(),
                seen(head, words));
    }

    /** @param family where they go; null when they stay where they are */
    private List<Difference> moved(Map<UUID, Relation> members, @Nullable String family, RegistryWords words) {
        return members.entrySet().stream()
                .map(member -> {
                    var person = standing.person(member.getKey());
                    var from =
                            person.familyId() == null || family == null ? null : familyName(person.familyId(), words);
                    return new Difference(
                            new Touched(member.getKey(), Touched.FAMILY),
                            person.name(),
                            belongs(person.relation(), from, words),
                            belongs(member.getValue(), family, words),
                            seen(person, words));
                })
                .sorted((a, b) -> a.what().compareTo(b.what()))
                .toList();
    }

    private Difference house(RegistryChange.MoveHouse change, RegistryWords words) {
        var head = standing.members(change.familyId()).getFirst();
        var place = head.place();
        var then = new Address(
                change.areaNo(), areas.path(change.areaNo()), change.rt(), change.rw(), null, change.street());
        var now = new Address(place.areaNo(), areas.path(place.areaNo()), place.rt(), place.rw(), null, place.street());
        return new Difference(
                new Touched(change.familyId(), Touched.ADDRESS),
                words.texts().get("registry.touched.address"),
                written(now),
                written(then),
                seen(head, words));
    }

    private static String written(Address address) {
        return Stream.of(address.street(), address.neighbourhood(), address.place())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String belongs(@Nullable Relation relation, @Nullable String family, RegistryWords words) {
        return Stream.of(relation == null ? null : words.texts().get(relation.key()), family)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private String familyName(UUID family, RegistryWords words) {
        return words.texts()
                .get("people.family-of", standing.members(family).getFirst().name());
    }

    private static FactSource seen(PersonRow person, RegistryWords words) {
        return words.source(
                person.source(), FactKind.OCCUPATION.freshness(person.source().observedOn(), words.today()));
    }

    private static @Nullable String shown(PersonField field, PersonState person, RegistryWords words) {
        return switch (Standing.value(person, field)) {
            case null -> null;
            case Sex sex -> words.texts().get("sex." + sex.name().toLowerCase(Locale.ROOT));
            case Birth birth -> words.born(birth);
            case String text when field == PersonField.NIK -> new Nik(text).masked();
            case String text when field == PersonField.PHONE -> new Phone(text).masked();
            case Object text -> text.toString();
        };
    }
}
