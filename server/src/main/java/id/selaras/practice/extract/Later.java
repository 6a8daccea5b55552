package id.selaras.practice.extract;

import id.selaras.practice.material.Dice;
import id.selaras.practice.people.Decile;
import id.selaras.practice.people.Dwelling;
import id.selaras.practice.people.Dwelling.Floor;
import id.selaras.practice.people.Dwelling.Roof;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.Livelihood;
import id.selaras.practice.people.Member;
import id.selaras.practice.people.Occupation;
import id.selaras.practice.people.Person;
import org.jspecify.annotations.Nullable;

/** The same families at the next extract: a share of the rows changed, one thing in each. */
final class Later {
    private final long seed;
    private final double home;
    private final double person;

    /** @param share of rows that differ; half of it by the family's columns, half by the person's own */
    Later(long seed, double share) {
        this.seed = seed;
        this.home = share / 2;
        this.person = home / (1 - home);
    }

    Family of(Family family) {
        var dice = Dice.of(seed, "later", family.ordinal());
        if (dice.chance(home)) {
            return dice.chance(0.5) ? moved(family) : repaired(family, dice);
        }
        var members = family.members().stream()
                .map(member -> dice.chance(person) ? changed(member, dice) : member)
                .toList();
        return new Family(
                family.ordinal(),
                family.address(),
                family.card(),
                family.dwelling(),
                family.decile(),
                members,
                family.participations());
    }

    private static Family moved(Family family) {
        var was = family.decile();
        if (was == null) {
            return family;
        }
        var now = was.value() == 10 ? 9 : was.value() + 1;
        return with(family, family.dwelling(), new Decile(now, was.period(), was.source(), was.importedOn()));
    }

    private static Family repaired(Family family, Dice dice) {
        var was = family.dwelling();
        var floor = was.floor() == Floor.CERAMIC ? Floor.CEMENT : Floor.CERAMIC;
        var roof = dice.chance(0.3) ? (was.roof() == Roof.ZINC ? Roof.TILE : Roof.ZINC) : was.roof();
        var now = new Dwelling(
                was.tenure(),
                was.floorArea(),
                floor,
                was.wall(),
                roof,
                was.water(),
                was.lighting(),
                was.power(),
                was.fuel(),
                was.toilet());
        return with(family, now, family.decile());
    }

    private static Family with(Family family, Dwelling dwelling, @Nullable Decile decile) {
        return new Family(
                family.ordinal(),
                family.address(),
                family.card(),
                dwelling,
                decile,
                family.members(),
                family.participations());
    }

    /** A name written otherwise, or other work; who does not work yet or any more is spelled otherwise. */
    private static Member changed(Member member, Dice dice) {
        var was = member.livelihood();
        var works = was.occupation().code() > Occupation.PENSIONER.code();
        var now = !works || dice.chance(0.3)
                ? was
                : new Livelihood(
                        was.occupation() == Occupation.TRADER ? Occupation.DRIVER : Occupation.TRADER,
                        was.education(),
                        was.attendance());
        return new Member(
                member.relation(),
                member.maritalStatus(),
                now.equals(was) ? respelled(member.person()) : member.person(),
                now,
                member.health(),
                member.participations(),
                member.defects());
    }

    private static Person respelled(Person person) {
        var name = person.name().endsWith(" B") ? person.name() + "in" : person.name() + " B";
        return new Person(name, person.sex(), person.birthDate(), person.nik(), person.phone());
    }
}
