package id.selaras.importing;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import id.selaras.importing.ImportRow.Answer;
import id.selaras.importing.ImportRow.FamilyPart;
import id.selaras.importing.ImportRow.Life;
import id.selaras.importing.ImportRow.PersonPart;
import id.selaras.registry.Birth;
import id.selaras.registry.FactKind;
import id.selaras.registry.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A list as a test writes it: families of a few people in Pagedongan, read and found sound. */
final class SampleList implements FamilySources {
    static final long GUNUNGJATI = 3304202002L;
    static final long NEIGHBOUR = 3304202003L;
    private static final int SERIALS = 999;
    private static final List<String> NAMES = List.of(
            "Sumirah", "Sarwono", "Wahyuni", "Eko Prasetyo", "Bagas", "Siti Aminah", "Slamet Riyadi", "Dwi Lestari");

    private final List<Listed> families = new ArrayList<>();
    private String period = "2026-TW3";

    /** A family of the list, to be changed at will. */
    static final class Listed {
        String card = "";
        long areaNo = GUNUNGJATI;
        String street = "Jalan Melati";
        int decile = 3;
        String floor = "cement";
        Set<String> programmes = Set.of();
        final List<Someone> members = new ArrayList<>();
    }

    /** A person of the list. */
    static final class Someone {
        @Nullable
        String nik;

        String name = "";
        LocalDate birth = LocalDate.of(1980, 1, 2);
        Relation relation = Relation.HEAD;

        @Nullable
        String phone;

        String work = "farmer";
        String illness = "none";
        Life life = Life.LIVING;
    }

    static SampleList of(Random random, int families) {
        var extract = new SampleList();
        for (var i = 0; i < families; i++) {
            extract.families.add(family(i, random));
        }
        return extract;
    }

    private static Listed family(int number, Random random) {
        var family = new Listed();
        var day = number / SERIALS;
        var serial = 9001 + number % SERIALS;
        family.card = "33042012%02d%02d%04d".formatted(1 + day % 12, day / 12, serial);
        family.decile = 1 + random.nextInt(10);
        family.programmes = random.nextBoolean() ? Set.of("PKH") : Set.of();
        var size = 1 + random.nextInt(4);
        for (var i = 0; i < size; i++) {
            var person = new Someone();
            person.name = NAMES.get(random.nextInt(NAMES.size()));
            person.birth = LocalDate.of(1950 + random.nextInt(70), 1 + random.nextInt(12), 1 + random.nextInt(28));
            person.nik = random.nextInt(12) == 0
                    ? null
                    : "330420%02d%02d%02d%04d".formatted(1 + i, 1 + day % 12, day / 12, serial);
            person.relation = i == 0 ? Relation.HEAD : i == 1 ? Relation.SPOUSE : Relation.CHILD;
            person.phone = random.nextInt(3) == 0 ? "+6284920%06d".formatted(random.nextInt(1_000_000)) : null;
            family.members.add(person);
        }
        return family;
    }

    Listed family(int index) {
        return families.get(index);
    }

    List<Listed> families() {
        return families;
    }

    SampleList period(String edition) {
        this.period = edition;
        return this;
    }

    int people() {
        return families.stream().mapToInt(family -> family.members.size()).sum();
    }

    @Override
    public FamilySource open(UUID importId) {
        var rows = new ArrayList<FamilyRows>();
        var number = 2L;
        for (var family : families) {
            var members = new ArrayList<ImportRow>();
            for (var person : family.members) {
                members.add(row(number++, family, person));
            }
            rows.add(new FamilyRows(members));
        }
        return new InParts(rows);
    }

    private ImportRow row(long number, Listed family, Someone person) {
        var answers = Map.of(
                FactKind.FLOOR, new Answer(family.floor, "6", null),
                FactKind.FLOOR_AREA, new Answer(null, null, "36"),
                FactKind.CATTLE, new Answer(null, null, "1"),
                FactKind.OCCUPATION, new Answer(person.work, "9", null),
                FactKind.ILLNESS, new Answer(person.illness, "1", null));
        var nik = person.nik == null ? null : new Nik(person.nik);
        var phone = person.phone == null ? null : new Phone(person.phone);
        return new ImportRow(
                number,
                List.of(family.card, person.name),
                new FamilyPart(
                        null,
                        new FamilyCardNumber(family.card),
                        family.areaNo,
                        "001",
                        "002",
                        "Krajan",
                        family.street,
                        family.members.size(),
                        family.decile,
                        period,
                        family.programmes),
                new PersonPart(
                        nik,
                        person.name,
                        Sex.FEMALE,
                        Birth.on(person.birth),
                        person.relation,
                        phone,
                        person.life,
                        Set.of("PBI-JKN")),
                answers,
                List.of());
    }

    private record InParts(List<FamilyRows> all) implements FamilySource {
        @Override
        public int parts() {
            return 3;
        }

        @Override
        public long rows() {
            return all.stream().mapToLong(family -> family.rows().size()).sum();
        }

        @Override
        public Iterator<FamilyRows> families(int part) {
            return IntStream.range(0, all.size())
                    .filter(index -> index % 3 == part)
                    .mapToObj(all::get)
                    .iterator();
        }

        @Override
        public void close() {}
    }
}
