package id.selaras.importing;

import id.selaras.engine.identity.NameSimilarity;
import id.selaras.engine.identity.PersonName;
import id.selaras.importing.ImportRow.Life;
import id.selaras.importing.Standing.Family;
import id.selaras.importing.Standing.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which person of the registry each row of a family is (pencocokan): by NIK, else among the members of the family with that
 * card by name and birth date. What fits two, or contradicts what it fits, is left to people.
 */
final class Fits {
    private static final double SAME_NAME = 0.85;
    private static final double ANOTHER_NAME = 0.5;

    private final Known known;
    private final @Nullable Standing<Family> family;
    private final List<Fit> certain = new ArrayList<>();
    private final List<ImportRow> doubtful = new ArrayList<>();
    private final Set<UUID> taken;

    /** A row and the person it is; null for somebody new. */
    record Fit(ImportRow row, @Nullable Standing<Person> person) {}

    private Fits(Known known, @Nullable Standing<Family> family, Set<UUID> taken) {
        this.known = known;
        this.family = family;
        this.taken = taken;
    }

    /** @param taken persons that rows were found to be so far; nobody is two of them */
    static Fits of(List<ImportRow> rows, Known known, @Nullable Standing<Family> family, Set<UUID> taken) {
        var fits = new Fits(known, family, taken);
        // Numbers first: what a number takes, no name takes away.
        rows.stream().filter(fits::hasKnownNumber).forEach(fits::byNumber);
        rows.stream().filter(row -> !fits.hasKnownNumber(row)).forEach(fits::byName);
        return fits;
    }

    List<Fit> certain() {
        return certain;
    }

    List<ImportRow> doubtful() {
        return doubtful;
    }

    private boolean hasKnownNumber(ImportRow row) {
        return !withNumber(row).isEmpty();
    }

    private List<Standing<Person>> withNumber(ImportRow row) {
        var nik = row.person().nik();
        return known.withNik(nik == null ? null : nik.digits());
    }

    private void byNumber(ImportRow row) {
        var found = withNumber(row);
        if (found.size() > 1) {
            doubt(row, RowProblem.FITS_TWO, Column.NIK);
        } else if (isSomebodyElse(row, found.getFirst().state())) {
            doubt(row, RowProblem.NIK_OF_ANOTHER, Column.NIK);
        } else {
            settle(row, found.getFirst());
        }
    }

    private void byName(ImportRow row) {
        var alike = family == null
                ? List.<Standing<Person>>of()
                : known.members(family.state().id()).stream()
                        .filter(member -> isAlike(row, member.state()))
                        .toList();
        if (alike.size() > 1) {
            doubt(row, RowProblem.FITS_TWO, Column.NAME);
        } else if (alike.isEmpty()) {
            certain.add(new Fit(row, null));
        } else {
            settle(row, alike.getFirst());
        }
    }

    private void settle(ImportRow row, Standing<Person> person) {
        if (person.state().life().equals("deceased") && row.person().life() == Life.LIVING) {
            doubt(row, RowProblem.PERSON_DECEASED, Column.NAME);
        } else if (taken.add(person.state().id())) {
            certain.add(new Fit(row, person));
        } else {
            doubt(row, RowProblem.FITS_TWO, Column.NAME);
        }
    }

    private void doubt(ImportRow row, RowProblem problem, Column column) {
        doubtful.add(row.with(RowFinding.of(problem, column)));
    }

    private static boolean isSomebodyElse(ImportRow row, Person person) {
        return !isBornAlike(row, person) && likeness(row, person) < ANOTHER_NAME;
    }

    private static boolean isAlike(ImportRow row, Person person) {
        return row.person().birth() != null
                && person.birth() != null
                && isBornAlike(row, person)
                && likeness(row, person) >= SAME_NAME;
    }

    private static boolean isBornAlike(ImportRow row, Person person) {
        var birth = row.person().birth();
        return birth == null
                || person.birth() == null
                || birth.date().earliest().equals(person.birth());
    }

    private static double likeness(ImportRow row, Person person) {
        if (row.person().name().equalsIgnoreCase(person.name())) {
            return 1;
        }
        var listed = PersonName.parse(row.person().name()).asOptional();
        var known = PersonName.parse(person.name()).asOptional();
        return listed.isPresent() && known.isPresent() ? NameSimilarity.score(listed.get(), known.get()) : 0;
    }
}
