package id.selaras.practice.people;

import id.selaras.practice.material.Village;
import id.selaras.practice.people.Dwelling.Floor;
import id.selaras.practice.people.Dwelling.Fuel;
import id.selaras.practice.people.Dwelling.Lighting;
import id.selaras.practice.people.Dwelling.Power;
import id.selaras.practice.people.Dwelling.Roof;
import id.selaras.practice.people.Dwelling.Tenure;
import id.selaras.practice.people.Dwelling.Toilet;
import id.selaras.practice.people.Dwelling.Wall;
import id.selaras.practice.people.Dwelling.Water;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The people of the guided tour, the same for every seed: Sumirah, her family, and a namesake to be told apart from her. */
public final class ThreadPeople {

    /** Desa Gunungjati, Kecamatan Pagedongan. */
    public static final String VILLAGE = "3304202002";

    public static final String SUMIRAH_NIK = "3304205108689012";
    private static final String SARWONO_NIK = "3304201704659031";
    private static final String WAHYUNI_NIK = "3304206206949047";
    private static final String EKO_NIK = "3304200911919018";
    private static final String NAMESAKE_NIK = "3304204101699003";
    private static final String SARWONO_CARD = "3304201203189008";
    private static final String EKO_CARD = "3304200506219024";
    private static final String NAMESAKE_CARD = "3304202708159011";

    private static final String HAMLET = "Krajan";

    /** KK numbers of their families. */
    public static List<String> cards() {
        return List.of(SARWONO_CARD, EKO_CARD, NAMESAKE_CARD);
    }

    private final Village village;
    private final HomeDraw homes;

    ThreadPeople(Village village, HomeDraw homes) {
        this.village = village;
        this.homes = homes;
    }

    static void reserveIn(Numbers numbers) {
        List.of(SUMIRAH_NIK, SARWONO_NIK, WAHYUNI_NIK, EKO_NIK, NAMESAKE_NIK, SARWONO_CARD, EKO_CARD, NAMESAKE_CARD)
                .forEach(numbers::reserve);
    }

    static final int FAMILIES = 3;

    Family family(int which, int ordinal) {
        return switch (which) {
            case 0 -> sarwono(ordinal);
            case 1 -> eko(ordinal);
            default -> namesake(ordinal);
        };
    }

    private Family sarwono(int ordinal) {
        var head = member(
                Relation.HEAD,
                new Person("Sarwono", Sex.MALE, LocalDate.of(1965, 4, 17), SARWONO_NIK, null),
                new Livelihood(Occupation.FARM_LABOURER, Education.PRIMARY, Attendance.NO_LONGER),
                Illness.NONE,
                List.of(new Participation(ParticipationDraw.PBI_JKN, LocalDate.of(2017, 1, 1), null, null)));
        var sumirah = member(
                Relation.SPOUSE,
                new Person("Sumirah", Sex.FEMALE, LocalDate.of(1968, 8, 11), SUMIRAH_NIK, null),
                new Livelihood(Occupation.FARM_LABOURER, Education.PRIMARY_UNFINISHED, Attendance.NO_LONGER),
                Illness.KIDNEY_FAILURE,
                List.of(new Participation(
                        ParticipationDraw.PBI_JKN, LocalDate.of(2017, 1, 1), ParticipationDraw.PBI_CUT, null)));
        var bagas = new Member(
                Relation.GRANDCHILD,
                MaritalStatus.SINGLE,
                new Person("Bagas", Sex.MALE, LocalDate.of(2019, 5, 23), null, null),
                new Livelihood(Occupation.PUPIL, Education.PRIMARY_UNFINISHED, Attendance.ATTENDING),
                new Health(Illness.NONE, null),
                List.of(),
                Set.of(Defect.NO_NIK));
        return new Family(
                ordinal,
                new Address(village, HAMLET, 2, 1),
                new FamilyCard(SARWONO_CARD, LocalDate.of(2018, 3, 12), FamilyCard.State.MISSES_A_MEMBER),
                house(28, Floor.EARTH, Wall.BOARD),
                homes.ranked(3, 0),
                List.of(head, sumirah, bagas),
                List.of(new Participation(
                        ParticipationDraw.SEMBAKO, LocalDate.of(2021, 3, 1), null, LocalDate.of(2026, 9, 1))));
    }

    private Family eko(int ordinal) {
        var head = member(
                Relation.HEAD,
                new Person("Eko Prasetyo", Sex.MALE, LocalDate.of(1991, 11, 9), EKO_NIK, "084920110046"),
                new Livelihood(Occupation.DAY_LABOURER, Education.LOWER_SECONDARY, Attendance.NO_LONGER),
                Illness.NONE,
                List.of());
        var wahyuni = member(
                Relation.SPOUSE,
                new Person("Wahyuni", Sex.FEMALE, LocalDate.of(1994, 6, 22), WAHYUNI_NIK, "084920110047"),
                new Livelihood(Occupation.TRADER, Education.LOWER_SECONDARY, Attendance.NO_LONGER),
                Illness.NONE,
                List.of());
        return new Family(
                ordinal,
                new Address(village, HAMLET, 2, 1),
                new FamilyCard(EKO_CARD, LocalDate.of(2021, 6, 5), FamilyCard.State.CURRENT),
                house(28, Floor.EARTH, Wall.BOARD),
                homes.ranked(4, 0),
                List.of(head, wahyuni),
                List.of());
    }

    private Family namesake(int ordinal) {
        var head = new Member(
                Relation.HEAD,
                MaritalStatus.WIDOWED,
                new Person("Sumirah Wati", Sex.FEMALE, LocalDate.of(1969, 1, 1), NAMESAKE_NIK, null),
                new Livelihood(Occupation.TRADER, Education.PRIMARY, Attendance.NO_LONGER),
                new Health(Illness.NONE, null),
                List.of(),
                Set.of(Defect.GUESSED_BIRTHDAY));
        return new Family(
                ordinal,
                new Address(village, "Karangsari", 4, 2),
                new FamilyCard(NAMESAKE_CARD, LocalDate.of(2015, 8, 27), FamilyCard.State.CURRENT),
                house(54, Floor.CERAMIC, Wall.BRICK),
                homes.ranked(6, 1),
                List.of(head),
                List.of());
    }

    private static Member member(
            Relation relation, Person person, Livelihood livelihood, Illness illness, List<Participation> places) {
        return new Member(
                relation, MaritalStatus.MARRIED, person, livelihood, new Health(illness, null), places, Set.of());
    }

    private static Dwelling house(int area, Floor floor, Wall wall) {
        return new Dwelling(
                Tenure.OWN,
                area,
                floor,
                wall,
                Roof.TILE,
                Water.PROTECTED_WELL,
                Lighting.METER,
                Power.W450,
                Fuel.FIREWOOD,
                Toilet.OWN);
    }
}
