package id.selaras.practice.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.practice.DemonstrationPlaces;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FictionalPopulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static List<Family> families = List.of();

    @BeforeAll
    static void populate() {
        families = population(1).families(20_000).toList();
    }

    private static FictionalPopulation population(long seed) {
        return new FictionalPopulation(seed, DemonstrationPlaces.villages(), TODAY);
    }

    private static Stream<Member> members() {
        return families.stream().flatMap(family -> family.members().stream());
    }

    private static double share(Predicate<Member> what) {
        return (double) members().filter(what).count() / members().count();
    }

    @Test
    void the_same_seed_gives_the_same_people_and_another_seed_others() {
        assertThat(population(1).families(2_000).toList())
                .isEqualTo(population(1).families(2_000).toList());
        assertThat(population(2).families(500).toList())
                .isNotEqualTo(population(1).families(500).toList());
    }

    @Test
    void every_village_has_families() {
        assertThat(families.stream().map(family -> family.address().village()).distinct())
                .containsAll(DemonstrationPlaces.villages());
    }

    @Test
    void no_number_can_be_a_living_persons_and_none_is_given_twice() {
        var niks = members()
                .map(member -> member.person().nik())
                .filter(Objects::nonNull)
                .toList();
        var cards = families.stream()
                .map(family -> family.card().number())
                .filter(Objects::nonNull)
                .toList();
        assertThat(Stream.concat(niks.stream(), cards.stream())).allSatisfy(number -> {
            assertThat(number).hasSize(16).containsOnlyDigits();
            assertThat(Integer.parseInt(number.substring(12))).isGreaterThanOrEqualTo(9001);
        });
        assertThat(new HashSet<>(niks)).hasSameSizeAs(niks);
        assertThat(new HashSet<>(cards)).hasSameSizeAs(cards);
    }

    @Test
    void a_nik_tells_sex_and_birth_date_unless_it_is_one_that_differs() {
        members().filter(member -> member.person().nik() != null).forEach(member -> {
            var nik = Objects.requireNonNull(member.person().nik());
            var person = member.person();
            var day = Integer.parseInt(nik.substring(6, 8));
            assertThat(day > 40).isEqualTo(person.sex() == Sex.FEMALE);
            var date = "%02d%02d%02d"
                    .formatted(
                            person.birthDate().getDayOfMonth(),
                            person.birthDate().getMonthValue(),
                            person.birthDate().getYear() % 100);
            var inNik = "%02d%s".formatted(day % 40, nik.substring(8, 12));
            assertThat(inNik.equals(date)).isNotEqualTo(member.defects().contains(Defect.NIK_DATE_DIFFERS));
        });
    }

    @Test
    void telephones_begin_with_a_code_that_no_operator_holds() {
        assertThat(members().map(member -> member.person().phone()).filter(Objects::nonNull))
                .allMatch(phone -> phone.matches("0849[0-9]{8}"))
                .hasSizeGreaterThan(10_000);
    }

    @Test
    void defects_occur_as_often_as_in_real_lists() {
        assertThat(share(member -> member.person().nik() == null)).isBetween(0.013, 0.027);
        assertThat(share(member -> member.defects().contains(Defect.GUESSED_BIRTHDAY)))
                .isBetween(0.03, 0.05);
        assertThat(share(member -> member.defects().contains(Defect.NIK_DATE_DIFFERS)))
                .isBetween(0.006, 0.014);
        assertThat(share(member -> member.defects().contains(Defect.VARIANT_SPELLING)))
                .isBetween(0.01, 0.08);
        assertThat(share(member -> member.person().hasSingleName())).isBetween(0.25, 0.5);
        var outdated = families.stream()
                .filter(family -> family.card().state() != FamilyCard.State.CURRENT)
                .count();
        assertThat(outdated / 20_000.0).isBetween(0.05, 0.12);
    }

    @Test
    void a_family_has_one_head_and_couples_are_of_two_sexes() {
        assertThat(families).allSatisfy(family -> {
            assertThat(family.members().stream().filter(member -> member.relation() == Relation.HEAD))
                    .hasSize(1);
            assertThat(family.members().stream()
                            .filter(member -> member.relation() == Relation.SPOUSE)
                            .map(member -> member.person().sex()))
                    .doesNotContain(family.head().person().sex());
        });
    }

    @Test
    void children_are_at_least_fourteen_years_younger_than_their_mother() {
        assertThat(families).allSatisfy(family -> {
            var mother = family.members().stream()
                    .filter(member -> member.relation() == Relation.HEAD || member.relation() == Relation.SPOUSE)
                    .filter(member -> member.person().sex() == Sex.FEMALE)
                    .findFirst();
            mother.ifPresent(m -> assertThat(family.members().stream()
                            .filter(member -> member.relation() == Relation.CHILD)
                            .map(member -> years(m, member)))
                    .allMatch(years -> years >= 14));
            assertThat(family.members().stream()
                            .filter(member -> member.relation() == Relation.GRANDCHILD)
                            .map(member -> years(family.head(), member)))
                    .allMatch(years -> years >= 28);
            assertThat(family.members())
                    .allMatch(member -> !member.person().birthDate().isAfter(TODAY));
        });
    }

    private static long years(Member elder, Member younger) {
        return ChronoUnit.YEARS.between(
                elder.person().birthDate(), younger.person().birthDate());
    }

    @Test
    void families_and_ages_are_those_of_a_rural_district_in_central_java() {
        assertThat(members().count() / 20_000.0).isBetween(3.1, 3.5);
        assertThat(share(member -> member.person().age(TODAY) < 15)).isBetween(0.19, 0.28);
        assertThat(share(member -> member.person().age(TODAY) >= 60)).isBetween(0.11, 0.22);
        var alone = families.stream()
                .filter(family -> family.members().size() == 1)
                .filter(family -> family.head().person().age(TODAY) >= 60)
                .count();
        assertThat(alone / 20_000.0).isBetween(0.04, 0.1);
        assertThat(share(member -> member.maritalStatus() == MaritalStatus.WIDOWED))
                .isBetween(0.03, 0.1);
    }

    @Test
    void the_poor_are_in_the_programmes_more_often_and_never_all_of_them() {
        assertThat(pkhShare(1)).isGreaterThan(pkhShare(4)).isLessThan(1);
        assertThat(pkhShare(7)).isGreaterThan(0).isLessThan(0.1);
        assertThat(members()
                        .filter(member -> member.takesPart("PBI-JKN", false))
                        .count())
                .isGreaterThan(1_000);
        assertThat(families.stream().filter(family -> family.decile() == null).count())
                .isBetween(400L, 800L);
    }

    private static double pkhShare(int decile) {
        var ofDecile = families.stream()
                .filter(family -> family.decileOrUnlisted() == decile)
                .toList();
        return (double) ofDecile.stream()
                        .filter(family -> family.takesPart("PKH"))
                        .count()
                / ofDecile.size();
    }

    @Test
    void the_people_of_the_guided_tour_live_in_Gunungjati() {
        var sarwono = families.stream()
                .filter(family -> family.members().stream()
                        .anyMatch(member ->
                                ThreadPeople.SUMIRAH_NIK.equals(member.person().nik())))
                .findFirst()
                .orElseThrow();
        var sumirah = sarwono.members().get(1);
        assertThat(sarwono.head().person().name()).isEqualTo("Sarwono");
        assertThat(sumirah.person().name()).isEqualTo("Sumirah");
        assertThat(sumirah.person().age(TODAY)).isEqualTo(58);
        assertThat(sarwono.address().village().name()).isEqualTo("Gunungjati");
        assertThat(sarwono.decileOrUnlisted()).isEqualTo(3);
        assertThat(sumirah.takesPart("PBI-JKN", false)).isTrue();
        assertThat(families.get(sarwono.ordinal() + 1).members().get(1).person().name())
                .isEqualTo("Wahyuni");
    }
}
