package id.selaras.practice.cases;

import id.selaras.practice.material.Dice;
import id.selaras.practice.people.Family;
import id.selaras.practice.people.ThreadPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which people fit which pattern. */
final class Subjects {

    /** @param member index in the family */
    record Subject(Family family, int member) {}

    private final Map<SubjectPick, List<Subject>> byPick = new EnumMap<>(SubjectPick.class);

    private @Nullable Subject sumirah;

    Subjects(List<Family> families, LocalDate asOf) {
        for (var pick : SubjectPick.values()) {
            byPick.put(pick, new ArrayList<>());
        }
        for (var family : families) {
            for (var i = 0; i < family.members().size(); i++) {
                // The guided tour begins with a complaint about her that nobody has brought before.
                if (ThreadPeople.SUMIRAH_NIK.equals(
                        family.members().get(i).person().nik())) {
                    sumirah = new Subject(family, i);
                } else {
                    sort(family, i, asOf);
                }
            }
        }
    }

    private void sort(Family family, int index, LocalDate asOf) {
        var member = family.members().get(index);
        var age = member.person().age(asOf);
        byPick.forEach((pick, list) -> {
            if (pick.fits(family, member, age)) {
                list.add(new Subject(family, index));
            }
        });
    }

    Optional<Subject> sumirah() {
        return Optional.ofNullable(sumirah);
    }

    /** Somebody whom the pattern fits; any adult when nobody does, as in a very small population. */
    Subject draw(SubjectPick pick, Dice dice) {
        var fitting = byPick.getOrDefault(pick, List.of());
        return dice.pick(fitting.isEmpty() ? byPick.getOrDefault(SubjectPick.HEAD, List.of()) : fitting);
    }
}
