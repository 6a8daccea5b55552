package id.selaras.eligibility;

import id.selaras.area.AreaPath;
import id.selaras.registry.Address;
import id.selaras.registry.Claim;
import id.selaras.registry.Fact;
import id.selaras.registry.FamilyCard;
import id.selaras.registry.FamilyCard.Member;
import id.selaras.registry.FamilyRecord;
import id.selaras.registry.FamilyRecord.Person;
import java.util.List;
import java.util.stream.Stream;

/** A family of a scan as the match page would know it before anybody opened what is closed: without facts about health. */
final class ScannedFamily {

    private ScannedFamily() {}

    static FamilyCard card(FamilyRecord family) {
        var home = family.home();
        return new FamilyCard(
                family.id(),
                family.members().stream().findFirst().map(Person::name).orElse("–"),
                null,
                new Address(home.areaNo(), new AreaPath("", null, null, null), null, null, null, null),
                family.members().stream().map(person -> member(person, family)).toList(),
                open(Stream.concat(home.facts().stream(), family.facts().stream())),
                claims(family),
                null,
                List.of());
    }

    private static Member member(Person person, FamilyRecord family) {
        return new Member(
                person.id(),
                person.name(),
                person.sex(),
                person.relation(),
                person.birth(),
                null,
                true,
                null,
                null,
                open(person.facts().stream()),
                0,
                family.source());
    }

    private static List<Fact> open(Stream<Fact> facts) {
        return facts.filter(fact -> !fact.kind().isSensitive()).toList();
    }

    private static List<Claim> claims(FamilyRecord family) {
        return Stream.concat(
                        family.claims().stream(), family.members().stream().flatMap(person -> person.claims().stream()))
                .toList();
    }
}
