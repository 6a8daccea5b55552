package id.selaras.practice.load;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import id.selaras.practice.material.Dice;
import id.selaras.practice.people.Attendance;
import id.selaras.practice.people.Coded;
import id.selaras.practice.people.Defect;
import id.selaras.practice.people.Dwelling;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.Illness;
import id.selaras.practice.people.Member;
import id.selaras.practice.people.Participation;
import id.selaras.practice.people.ThreadPeople;
import id.selaras.registry.Birth;
import id.selaras.registry.Claim;
import id.selaras.registry.Fact;
import id.selaras.registry.FactKind;
import id.selaras.registry.FamilyRecord;
import id.selaras.registry.FamilyRecord.Home;
import id.selaras.registry.FamilyRecord.Person;
import id.selaras.registry.Relation;
import id.selaras.registry.Source;
import id.selaras.registry.SourceKind;
import id.selaras.registry.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Fictional families as the registry takes them: what a visit saw, and what the lists of others say. */
final class FamilyRecords {

    private static final String INSTRUMENT = "REGSOSEK2022.K";
    private static final LocalDate VISIT_TO_SARWONO = LocalDate.of(2024, 3, 14);
    private static final int OLDEST_VISIT_DAYS = 1_500;
    /** What the census of 2022 left of some families, before anybody of ours came. */
    private static final Source CENSUS = new Source(SourceKind.IMPORT, "Regsosek 2022", LocalDate.of(2022, 11, 14));

    private static final List<Fact> OLD_HOUSE = List.of(
            Fact.coded(FactKind.FLOOR, "earth", CENSUS).fromInstrument(INSTRUMENT, "8"),
            Fact.coded(FactKind.ROOF, "thatch", CENSUS).fromInstrument(INSTRUMENT, "7"),
            Fact.coded(FactKind.FUEL, "firewood", CENSUS).fromInstrument(INSTRUMENT, "10"));

    private final long seed;
    private final LocalDate asOf;

    FamilyRecords(long seed, LocalDate asOf) {
        this.seed = seed;
        this.asOf = asOf;
    }

    FamilyRecord record(Family family) {
        var visit = new Source(SourceKind.VISIT, null, visited(family));
        var counted = wasCounted(family, visit);
        var members = new ArrayList<Person>();
        for (var i = 0; i < family.members().size(); i++) {
            members.add(person(family, i, visit));
        }
        var card = family.card().number();
        return new FamilyRecord(
                Ids.family(family.ordinal()),
                home(family, visit, counted),
                card == null ? null : new FamilyCardNumber(card),
                card == null ? null : family.card().issued(),
                members,
                List.of(),
                claims(family),
                counted ? CENSUS : visit);
    }

    /** One family in four of those visited since. */
    private boolean wasCounted(Family family, Source visit) {
        return visit.observedOn().isAfter(VISIT_TO_SARWONO)
                && Dice.of(seed, "census", family.ordinal()).between(0, 3) == 0;
    }

    private LocalDate visited(Family family) {
        var sarwono = family.members().stream()
                .anyMatch(member ->
                        ThreadPeople.SUMIRAH_NIK.equals(member.person().nik()));
        return sarwono
                ? VISIT_TO_SARWONO
                : asOf.minusDays(Dice.of(seed, "visit", family.ordinal()).between(20, OLDEST_VISIT_DAYS));
    }

    private static Home home(Family family, Source visit, boolean counted) {
        var address = family.address();
        var facts = houseFacts(family.dwelling(), visit);
        if (counted) {
            facts.addAll(OLD_HOUSE);
        }
        return new Home(
                Ids.dwelling(family.ordinal()),
                Long.parseLong(address.village().code()),
                "%03d".formatted(address.rt()),
                "%03d".formatted(address.rw()),
                address.hamlet(),
                null,
                facts);
    }

    private static List<Fact> houseFacts(Dwelling house, Source visit) {
        var facts = new ArrayList<Fact>();
        facts.add(coded(FactKind.TENURE, house.tenure(), visit));
        facts.add(Fact.said(FactKind.FLOOR_AREA, Integer.toString(house.floorArea()), visit));
        facts.add(coded(FactKind.FLOOR, house.floor(), visit));
        facts.add(coded(FactKind.WALL, house.wall(), visit));
        facts.add(coded(FactKind.ROOF, house.roof(), visit));
        facts.add(coded(FactKind.WATER, house.water(), visit));
        facts.add(coded(FactKind.LIGHTING, house.lighting(), visit));
        if (house.power() != null) {
            facts.add(coded(FactKind.POWER, house.power(), visit));
        }
        facts.add(coded(FactKind.FUEL, house.fuel(), visit));
        facts.add(coded(FactKind.TOILET, house.toilet(), visit));
        return facts;
    }

    /** Our codes are the names of the answers; that of the questionnaire stands beside. */
    private static <A extends Enum<A> & Coded> Fact coded(FactKind kind, A answer, Source source) {
        return Fact.coded(kind, answer.name().toLowerCase(Locale.ROOT), source)
                .fromInstrument(INSTRUMENT, Integer.toString(answer.code()));
    }

    private Person person(Family family, int index, Source visit) {
        var member = family.members().get(index);
        var person = member.person();
        var nik = person.nik();
        return new Person(
                Ids.person(family.ordinal(), index),
                relation(member),
                person.name(),
                Sex.valueOf(person.sex().name()),
                Birth.on(person.birthDate()),
                nik == null ? null : new Nik(nik),
                Phone.parse(person.phone()).asOptional().orElse(null),
                personFacts(member, visit),
                claims(family, index));
    }

    private static Relation relation(Member member) {
        return switch (member.relation()) {
            case HEAD -> Relation.HEAD;
            case SPOUSE -> Relation.SPOUSE;
            case CHILD -> Relation.CHILD;
            case CHILD_IN_LAW -> Relation.CHILD_IN_LAW;
            case GRANDCHILD -> Relation.GRANDCHILD;
            case PARENT_OR_IN_LAW -> Relation.PARENT;
            case SERVANT -> Relation.DOMESTIC_WORKER;
            case OTHER -> Relation.OTHER;
        };
    }

    private List<Fact> personFacts(Member member, Source visit) {
        var facts = new ArrayList<Fact>();
        var age = member.person().age(asOf);
        if (age >= 15) {
            facts.add(coded(FactKind.OCCUPATION, member.livelihood().occupation(), visit));
            facts.add(coded(FactKind.MARITAL_STATUS, member.maritalStatus(), visit));
        }
        if (age >= 7) {
            facts.add(coded(FactKind.EDUCATION, member.livelihood().education(), visit));
        }
        if (age < 25 && member.livelihood().attendance() != Attendance.NEVER) {
            facts.add(coded(FactKind.SCHOOLING, member.livelihood().attendance(), visit));
        }
        addHealth(member, visit, facts);
        addNikMatch(member, visit, facts);
        return facts;
    }

    private static void addHealth(Member member, Source visit, List<Fact> facts) {
        if (member.health().illness() != Illness.NONE) {
            facts.add(coded(FactKind.ILLNESS, member.health().illness(), visit));
        }
        var disability = member.health().disability();
        if (disability != null) {
            facts.add(Fact.coded(FactKind.DISABILITY, disability.kind().name().toLowerCase(Locale.ROOT), visit));
        }
    }

    /** Only those are checked who were in a programme: for them somebody asked the population register. */
    private static void addNikMatch(Member member, Source visit, List<Fact> facts) {
        if (member.person().nik() != null && !member.participations().isEmpty()) {
            var answer = member.defects().contains(Defect.NIK_DATE_DIFFERS) ? "differs" : "matched";
            facts.add(Fact.coded(
                    FactKind.NIK_MATCH, answer, new Source(SourceKind.CHECK, "Disdukcapil", visit.observedOn())));
        }
    }

    private static List<Claim> claims(Family family) {
        var claims = new ArrayList<Claim>();
        var ordinal = family.ordinal();
        var decile = family.decile();
        if (decile != null) {
            var list = new Source(SourceKind.IMPORT, "DTSEN " + decile.period(), decile.importedOn());
            claims.add(Claim.decile(
                    Ids.claim(ordinal, -1, 0), Ids.family(ordinal), decile.value(), decile.period(), list));
        }
        for (var participation : family.participations()) {
            var id = Ids.claim(ordinal, -1, claims.size() + 1);
            claims.add(claim(id, Subject.FAMILY, Ids.family(ordinal), participation, family));
        }
        return claims;
    }

    private static List<Claim> claims(Family family, int index) {
        var claims = new ArrayList<Claim>();
        for (var participation : family.members().get(index).participations()) {
            var id = Ids.claim(family.ordinal(), index, claims.size());
            claims.add(claim(id, Subject.PERSON, Ids.person(family.ordinal(), index), participation, family));
        }
        return claims;
    }

    private static Claim claim(UUID id, Subject subject, UUID of, Participation participation, Family family) {
        var decile = family.decile();
        var seen = decile == null ? participation.since() : decile.importedOn();
        var source = new Source(SourceKind.IMPORT, "SIKS-NG", seen);
        var claim = Claim.participation(id, subject, of, participation.programme(), participation.since(), source)
                .paid(participation.lastPaid());
        return stopped(claim, participation.ended());
    }

    private static Claim stopped(Claim claim, @Nullable LocalDate ended) {
        return ended == null ? claim : claim.stopped(Claim.INACTIVE, ended);
    }
}
