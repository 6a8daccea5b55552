package id.selaras.registry;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.registry.FamilyRecord.Home;
import id.selaras.registry.FamilyRecord.Person;
import id.selaras.registry.FamilyScan.Member;
import id.selaras.registry.FamilyScan.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Some families as {@link FamilyScan} read them. Putting them together needs no database, so that it may be done in another
 * thread while the next step is read.
 */
public final class FamilyStep {
    private final List<Row> homes;
    private final List<Member> members;
    private final List<Sheet> sheets;
    private final List<Claim> claims;

    FamilyStep(List<Row> homes, List<Member> members, List<Sheet> sheets, List<Claim> claims) {
        this.homes = homes;
        this.members = members;
        this.sheets = sheets;
        this.claims = claims;
    }

    boolean isEmpty() {
        return homes.isEmpty();
    }

    long lastArea() {
        return homes.getLast().home().areaNo();
    }

    UUID lastFamily() {
        return homes.getLast().family();
    }

    /** Ids of all people of these families. */
    public List<UUID> people() {
        return members.stream().map(member -> member.person().id()).toList();
    }

    /** With what is known of them now; in the order they were read. */
    public List<FamilyRecord> families() {
        var facts = new Fold(sheets).factsBySubject();
        var standing = claims.stream().filter(Claim::stands).collect(Collectors.groupingBy(Claim::subjectId));
        var people = members.stream()
                .collect(Collectors.groupingBy(
                        Member::family,
                        Collectors.mapping(member -> known(member.person(), facts, standing), Collectors.toList())));
        return homes.stream()
                .map(home -> family(home, people.getOrDefault(home.family(), List.of()), facts, standing))
                .toList();
    }

    private static FamilyRecord family(
            Row row, List<Person> people, Map<UUID, List<Fact>> facts, Map<UUID, List<Claim>> claims) {
        var home = row.home();
        return new FamilyRecord(
                row.family(),
                new Home(
                        home.id(),
                        home.areaNo(),
                        home.rt(),
                        home.rw(),
                        home.hamlet(),
                        home.street(),
                        facts.getOrDefault(home.id(), List.of())),
                row.cardNo() == null ? null : new FamilyCardNumber(row.cardNo()),
                null,
                people,
                facts.getOrDefault(row.family(), List.of()),
                claims.getOrDefault(row.family(), List.of()),
                row.source());
    }

    private static Person known(Person person, Map<UUID, List<Fact>> facts, Map<UUID, List<Claim>> claims) {
        return new Person(
                person.id(),
                person.relation(),
                person.name(),
                person.sex(),
                person.birth(),
                person.nik(),
                person.phone(),
                facts.getOrDefault(person.id(), List.of()),
                claims.getOrDefault(person.id(), List.of()));
    }
}
