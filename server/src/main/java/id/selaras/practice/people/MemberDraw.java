package id.selaras.practice.people;

import id.selaras.practice.material.Dice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the places in a family into people, with the defects that real lists have. */
final class MemberDraw {

    private final LocalDate asOf;
    private final NameBook names;
    private final Numbers numbers;
    private final ParticipationDraw participations;

    MemberDraw(LocalDate asOf, NameBook names, Numbers numbers, ParticipationDraw participations) {
        this.asOf = asOf;
        this.names = names;
        this.numbers = numbers;
        this.participations = participations;
    }

    List<Member> draw(List<Kin> family, Household household, Dice dice) {
        var members = new ArrayList<Member>();
        for (var kin : family) {
            members.add(member(kin, household, members, dice));
        }
        return List.copyOf(members);
    }

    private Member member(Kin kin, Household household, List<Member> before, Dice dice) {
        var age = (int) ChronoUnit.YEARS.between(kin.birth(), asOf);
        var defects = EnumSet.noneOf(Defect.class);
        var spelled = nameUnlike(before, kin, dice);
        if (spelled.variant()) {
            defects.add(Defect.VARIANT_SPELLING);
        }
        var stated = statedBirth(kin.birth(), age, defects, dice);
        var nik = nik(stated, kin, household, defects, dice);
        var phone = phone(age, household.rank(), before, dice);
        var livelihood = LifeDraw.livelihood(kin, age, household.rank(), dice);
        return new Member(
                kin.relation(),
                kin.maritalStatus(),
                new Person(spelled.name(), kin.sex(), stated, nik, phone),
                livelihood,
                LifeDraw.health(age, dice),
                participations.ofMember(household.rank(), household.insured(), age, livelihood.attendance(), dice),
                Set.copyOf(defects));
    }

    /** Two members of one family rarely have the same name. */
    private NameBook.Spelled nameUnlike(List<Member> before, Kin kin, Dice dice) {
        var spelled = names.spelled(kin.sex(), kin.birth().getYear(), dice);
        for (var i = 0; i < 5 && taken(before, spelled.name()); i++) {
            spelled = names.spelled(kin.sex(), kin.birth().getYear(), dice);
        }
        return spelled;
    }

    private static boolean taken(List<Member> before, String name) {
        return before.stream().anyMatch(member -> member.person().name().equals(name));
    }

    private static LocalDate statedBirth(LocalDate birth, int age, Set<Defect> defects, Dice dice) {
        if (dice.chance(age >= 70 ? 0.2 : age >= 55 ? 0.08 : 0.015)) {
            defects.add(Defect.GUESSED_BIRTHDAY);
            return birth.withDayOfYear(1);
        }
        return birth;
    }

    private @Nullable String nik(LocalDate stated, Kin kin, Household household, Set<Defect> defects, Dice dice) {
        var age = (int) ChronoUnit.YEARS.between(stated, asOf);
        if (dice.chance(age < 1 ? 0.3 : age > 82 ? 0.09 : 0.013)) {
            defects.add(Defect.NO_NIK);
            return null;
        }
        var moved = kin.relation() == Relation.SPOUSE || kin.relation() == Relation.CHILD_IN_LAW;
        var place = numbers.birthplace(household.subdistrict(), household.neighbours(), moved ? 0.66 : 0.92, dice);
        if (dice.chance(0.01)) {
            // A corrected birth date never changes the NIK.
            defects.add(Defect.NIK_DATE_DIFFERS);
            return numbers.nik(place, stated.minusDays(dice.between(1, 800)), kin.sex());
        }
        return numbers.nik(place, stated, kin.sex());
    }

    private @Nullable String phone(int age, int rank, List<Member> before, Dice dice) {
        var share = age < 13 ? 0 : age < 20 ? 0.45 : age < 45 ? 0.68 : age < 60 ? 0.5 : age < 75 ? 0.18 : 0.05;
        if (!dice.chance(share * (0.8 + 0.03 * rank))) {
            return null;
        }
        // One telephone often serves two people of a house.
        var shared = before.stream()
                .map(member -> member.person().phone())
                .filter(p -> p != null)
                .findFirst();
        return shared.isPresent() && dice.chance(0.15) ? shared.get() : numbers.phone();
    }
}
