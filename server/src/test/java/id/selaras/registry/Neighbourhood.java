package id.selaras.registry;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import id.selaras.registry.FamilyRecord.Home;
import id.selaras.registry.FamilyRecord.Person;
import id.selaras.testing.TestDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The families of two villages of Pagedongan and one far away, for tests of who finds whom. */
public final class Neighbourhood {
    public static final String GUNUNGJATI = "33.04.20.2002";
    public static final long GUNUNGJATI_NO = 3304202002L;
    static final long NEIGHBOUR_NO = 3304202003L;
    static final long BANYUMAS_VILLAGE_NO = 3302012001L;

    public static final UUID SARWONOS = UUID.randomUUID();
    static final UUID SARWONOS_HOME = UUID.randomUUID();
    public static final UUID SARWONO = UUID.randomUUID();
    public static final UUID SUMIRAH = UUID.randomUUID();
    public static final UUID BAGAS = UUID.randomUUID();
    static final UUID SUMIRAH_WATI = UUID.randomUUID();
    public static final UUID NEIGHBOUR = UUID.randomUUID();
    static final UUID FAR_AWAY = UUID.randomUUID();

    public static final String SUMIRAH_NIK = "3304205108689012";
    public static final String SARWONOS_CARD = "3304201203189008";

    private static final LocalDate VISITED = LocalDate.of(2024, 3, 14);
    private static final Source VISIT = new Source(SourceKind.VISIT, null, VISITED);
    private static final Source LIST =
            new Source(SourceKind.IMPORT, "DTSEN triwulan III 2026", LocalDate.of(2026, 10, 10));

    private Neighbourhood() {}

    public static void settleIn(TestDatabase database) {
        load(database, Stream.of(sarwonos(), widow(), neighbours(), farAway()));
    }

    /** Enough strangers for the planner to think before it scans. */
    static void crowd(TestDatabase database, int families) {
        load(database, IntStream.range(0, families).mapToObj(Neighbourhood::strangers));
    }

    static RegistryLoad.Loaded load(TestDatabase database, Stream<FamilyRecord> families) {
        try (var owner = database.database().owner().connect()) {
            return new RegistryLoad(owner).load(families, sofar -> {});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static FamilyRecord sarwonos() {
        var facts = List.of(
                Fact.coded(FactKind.FLOOR, "earth", VISIT).fromInstrument("R22", "8"),
                Fact.coded(FactKind.ROOF, "tile", VISIT).fromInstrument("R22", "2"));
        var home = new Home(SARWONOS_HOME, GUNUNGJATI_NO, "002", "001", "Krajan", null, facts);
        var pbi = Claim.participation(
                        UUID.randomUUID(), Subject.PERSON, SUMIRAH, "PBI-JKN", LocalDate.of(2017, 1, 1), LIST)
                .stopped(Claim.INACTIVE, LocalDate.of(2026, 2, 1));
        var members = List.of(
                person(SARWONO, Relation.HEAD, "Sarwono", Sex.MALE, LocalDate.of(1965, 4, 17), "3304201704659031"),
                new Person(
                        SUMIRAH,
                        Relation.SPOUSE,
                        "Sumirah",
                        Sex.FEMALE,
                        Birth.on(LocalDate.of(1968, 8, 11)),
                        new Nik(SUMIRAH_NIK),
                        new Phone("+6284920110047"),
                        List.of(
                                Fact.coded(FactKind.OCCUPATION, "farm_labourer", VISIT),
                                Fact.coded(FactKind.ILLNESS, "kidney_failure", VISIT)),
                        List.of(pbi)),
                person(BAGAS, Relation.GRANDCHILD, "Bagas", Sex.MALE, LocalDate.of(2019, 5, 23), null));
        return new FamilyRecord(
                SARWONOS,
                home,
                new FamilyCardNumber(SARWONOS_CARD),
                LocalDate.of(2018, 3, 12),
                members,
                List.of(),
                List.of(Claim.decile(UUID.randomUUID(), SARWONOS, 3, "2026-TW3", LIST)),
                VISIT);
    }

    private static FamilyRecord widow() {
        return alone(
                GUNUNGJATI_NO,
                person(
                        SUMIRAH_WATI,
                        Relation.HEAD,
                        "Sumirah Wati",
                        Sex.FEMALE,
                        LocalDate.of(1969, 1, 1),
                        "3304204101699003"));
    }

    private static FamilyRecord neighbours() {
        return alone(
                NEIGHBOUR_NO,
                person(
                        NEIGHBOUR,
                        Relation.HEAD,
                        "Soemirah",
                        Sex.FEMALE,
                        LocalDate.of(1968, 8, 12),
                        "3304205208689099"));
    }

    private static FamilyRecord farAway() {
        return alone(
                BANYUMAS_VILLAGE_NO,
                person(
                        FAR_AWAY,
                        Relation.HEAD,
                        "Muhammad Joesoef bin Achmad",
                        Sex.MALE,
                        LocalDate.of(1980, 2, 3),
                        "3302010302809050"));
    }

    private static FamilyRecord strangers(int number) {
        var names = List.of(
                "Slamet", "Tukiyem", "Riyadi", "Wahyuni", "Kuswanto", "Siti Aminah", "Nur Hidayah", "Tri Utomo");
        var people = new ArrayList<Person>();
        for (var i = 0; i < 3; i++) {
            var birth = LocalDate.of(1940 + (number * 7 + i * 13) % 80, 1 + number % 12, 1 + (number + i) % 28);
            var nik = "330420%02d%02d%02d%04d"
                    .formatted(
                            birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear() % 100, 9100 + number % 800);
            var name = names.get((number + i) % 8) + " " + names.get((number / 8 + i) % 8);
            people.add(person(UUID.randomUUID(), i == 0 ? Relation.HEAD : Relation.CHILD, name, Sex.MALE, birth, nik));
        }
        return family(GUNUNGJATI_NO + number % 8, people);
    }

    private static FamilyRecord alone(long area, Person person) {
        return family(area, List.of(person));
    }

    private static FamilyRecord family(long area, List<Person> people) {
        var home = new Home(UUID.randomUUID(), area, "004", "002", null, null, List.of());
        return new FamilyRecord(UUID.randomUUID(), home, null, null, people, List.of(), List.of(), VISIT);
    }

    private static Person person(
            UUID id, Relation relation, String name, Sex sex, LocalDate birth, @Nullable String nik) {
        return new Person(
                id,
                relation,
                name,
                sex,
                Birth.on(birth),
                nik == null ? null : new Nik(nik),
                null,
                List.of(),
                List.of());
    }
}
