package id.selaras.practice.people;

import static id.selaras.practice.people.MaritalStatus.DIVORCED;
import static id.selaras.practice.people.MaritalStatus.MARRIED;
import static id.selaras.practice.people.MaritalStatus.SINGLE;
import static id.selaras.practice.people.MaritalStatus.WIDOWED;
import static id.selaras.practice.people.Relation.CHILD;
import static id.selaras.practice.people.Relation.CHILD_IN_LAW;
import static id.selaras.practice.people.Relation.GRANDCHILD;
import static id.selaras.practice.people.Relation.HEAD;
import static id.selaras.practice.people.Relation.PARENT_OR_IN_LAW;
import static id.selaras.practice.people.Relation.SPOUSE;
import static id.selaras.practice.people.Sex.FEMALE;
import static id.selaras.practice.people.Sex.MALE;

import id.selaras.practice.material.Dice;
import id.selaras.practice.material.Weights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Who lives together, of what age: the head first, then the spouse, then the others. */
final class Composition {

    private enum Kind {
        COUPLE,
        ELDER_COUPLE,
        ALONE,
        SINGLE_PARENT,
        THREE_GENERATIONS,
        COUPLE_WITH_PARENT,
        GRANDPARENTS_ALONE_WITH_GRANDCHILDREN
    }

    private static final Weights<Kind> KINDS = Weights.of(Kind.COUPLE, 56)
            .or(Kind.ELDER_COUPLE, 9)
            .or(Kind.ALONE, 8)
            .or(Kind.SINGLE_PARENT, 9)
            .or(Kind.THREE_GENERATIONS, 11)
            .or(Kind.COUPLE_WITH_PARENT, 5)
            .or(Kind.GRANDPARENTS_ALONE_WITH_GRANDCHILDREN, 2);

    /** A mother's least age at a birth. Birthdays guessed as 1 January may take a year off what is stated, not two. */
    private static final int YOUNGEST_MOTHER = 17;

    private final LocalDate asOf;

    Composition(LocalDate asOf) {
        this.asOf = asOf;
    }

    List<Kin> draw(Dice dice) {
        var family = new ArrayList<Kin>();
        switch (KINDS.draw(dice)) {
            case COUPLE -> couple(family, ageOfWife(21, 57, dice), dice);
            case ELDER_COUPLE -> elders(family, dice);
            case ALONE -> alone(family, dice);
            case SINGLE_PARENT -> singleParent(family, dice);
            case THREE_GENERATIONS -> threeGenerations(family, dice);
            case COUPLE_WITH_PARENT -> withParent(family, dice);
            case GRANDPARENTS_ALONE_WITH_GRANDCHILDREN -> skippedGeneration(family, dice);
        }
        return family;
    }

    private void couple(List<Kin> family, int wifeAge, Dice dice) {
        var wife = born(wifeAge, dice);
        marry(family, wife, dice);
        children(family, wife, dice);
    }

    private void elders(List<Kin> family, Dice dice) {
        marry(family, born(ageOfWife(56, 84, dice), dice), dice);
    }

    private void marry(List<Kin> family, LocalDate wife, Dice dice) {
        var elderBy = Math.clamp(Math.round(dice.bell(4, 3.5) * 365), -1200, 5000);
        family.add(new Kin(HEAD, MALE, wife.minusDays(elderBy), MARRIED));
        family.add(new Kin(SPOUSE, FEMALE, wife, MARRIED));
    }

    private void alone(List<Kin> family, Dice dice) {
        var sex = dice.chance(0.72) ? FEMALE : MALE;
        if (dice.chance(0.8)) {
            family.add(new Kin(HEAD, sex, born(dice.between(60, 93), dice), dice.chance(0.9) ? WIDOWED : DIVORCED));
        } else {
            family.add(new Kin(HEAD, sex, born(dice.between(24, 59), dice), dice.chance(0.5) ? SINGLE : DIVORCED));
        }
    }

    private void singleParent(List<Kin> family, Dice dice) {
        var mother = born(ageOfWife(26, 66, dice), dice);
        var status = dice.chance(0.6) ? WIDOWED : DIVORCED;
        if (dice.chance(0.84)) {
            family.add(new Kin(HEAD, FEMALE, mother, status));
        } else {
            family.add(new Kin(HEAD, MALE, mother.minusDays(dice.between(0, 2500)), status));
        }
        children(family, mother, dice);
    }

    private void threeGenerations(List<Kin> family, Dice dice) {
        var wife = born(ageOfWife(46, 70, dice), dice);
        if (dice.chance(0.75)) {
            marry(family, wife, dice);
        } else {
            family.add(new Kin(HEAD, FEMALE, wife, WIDOWED));
        }
        var childSex = dice.chance(0.6) ? FEMALE : MALE;
        var earliest = wife.plusYears(dice.between(YOUNGEST_MOTHER + 1, 25));
        if (ageOf(earliest) < 21) {
            return;
        }
        var child = earliest.plusDays(dice.between(0, 364));
        family.add(new Kin(CHILD, childSex, child, MARRIED));
        var spouseSex = childSex == FEMALE ? MALE : FEMALE;
        var spouse = spouseSex == MALE ? child.minusDays(dice.between(0, 2000)) : child.plusDays(dice.between(0, 400));
        family.add(new Kin(CHILD_IN_LAW, spouseSex, spouse, MARRIED));
        grandchildren(family, spouseSex == FEMALE ? spouse : child, 1 + dice.between(0, 1), dice);
    }

    private void withParent(List<Kin> family, Dice dice) {
        couple(family, ageOfWife(24, 52, dice), dice);
        var parentAge = ageOf(family.getFirst().birth()) + dice.between(YOUNGEST_MOTHER + 2, 34);
        if (parentAge < 98) {
            var sex = dice.chance(0.75) ? FEMALE : MALE;
            family.add(new Kin(PARENT_OR_IN_LAW, sex, born(parentAge, dice), WIDOWED));
        }
    }

    private void skippedGeneration(List<Kin> family, Dice dice) {
        var grandmother = born(dice.between(52, 76), dice);
        if (dice.chance(0.5)) {
            marry(family, grandmother, dice);
        } else {
            family.add(new Kin(HEAD, FEMALE, grandmother, WIDOWED));
        }
        grandchildren(family, grandmother.plusYears(dice.between(20, 26)), 1 + dice.between(0, 1), dice);
    }

    private void grandchildren(List<Kin> family, LocalDate mother, int wanted, Dice dice) {
        var birth = mother.plusYears(dice.between(YOUNGEST_MOTHER + 1, 26)).plusDays(dice.between(0, 364));
        for (var i = 0; i < wanted && birth.isBefore(asOf) && ageOf(birth) < 24; i++) {
            family.add(new Kin(GRANDCHILD, eitherSex(dice), birth, SINGLE));
            birth = birth.plusDays(dice.between(700, 2600));
        }
    }

    /** Those of a mother's children who still live at home. */
    private void children(List<Kin> family, LocalDate mother, Dice dice) {
        var motherYear = mother.getYear();
        var wanted =
                motherYear < 1962 ? dice.between(3, 6) : motherYear < 1978 ? dice.between(2, 4) : dice.between(1, 3);
        var age = dice.between(YOUNGEST_MOTHER, motherYear < 1975 ? 24 : 28);
        for (var i = 0; i < wanted && age <= 43; i++) {
            var birth = mother.plusYears(age).plusDays(dice.between(0, 364));
            if (!birth.isBefore(asOf)) {
                return;
            }
            var childAge = ageOf(birth);
            if (dice.chance(stillAtHome(childAge))) {
                family.add(
                        new Kin(CHILD, eitherSex(dice), birth, childAge > 30 && dice.chance(0.3) ? DIVORCED : SINGLE));
            }
            age += dice.between(2, 7);
        }
    }

    private static double stillAtHome(int age) {
        if (age < 18) {
            return 0.98;
        }
        if (age < 23) {
            return 0.74;
        }
        return age < 28 ? 0.38 : 0.09;
    }

    /** Two throws, so that the middle ages are commoner than the ends. */
    private static int ageOfWife(int youngest, int eldest, Dice dice) {
        var middle = (youngest + eldest) / 2;
        return dice.between(youngest, middle) + dice.between(0, eldest - middle);
    }

    private LocalDate born(int age, Dice dice) {
        return asOf.minusYears(age).minusDays(dice.between(1, 364));
    }

    private int ageOf(LocalDate birth) {
        return (int) ChronoUnit.YEARS.between(birth, asOf);
    }

    private static Sex eitherSex(Dice dice) {
        return dice.chance(0.512) ? MALE : FEMALE;
    }
}
