package id.selaras.importing;

import static id.selaras.importing.Comparison.orElse;

import id.selaras.importing.Comparison.Differences;
import id.selaras.importing.Fits.Fit;
import id.selaras.importing.ImportRow.Life;
import id.selaras.importing.ImportRuns.Changed;
import id.selaras.importing.Standing.Family;
import id.selaras.importing.Standing.Person;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person on the way: new, or changed where the list knows it later than the registry. */
final class PersonWork {
    private final Fit fit;
    private final Family family;
    private final ListSource source;
    private final Staging staging;
    private final Differences differences = new Differences();
    private boolean changed;
    private boolean keepsNewer;

    PersonWork(Fit fit, Family family, ListSource source, Staging staging) {
        this.fit = fit;
        this.family = family;
        this.source = source;
        this.staging = staging;
    }

    UUID stage() {
        var before = fit.person();
        if (before == null) {
            var id = TimeIds.next();
            staging.person(listed(id), null, source);
            return id;
        }
        change(before);
        return before.state().id();
    }

    boolean isChanged() {
        return changed;
    }

    /** Whether somebody saw it otherwise, later than the list. */
    boolean keepsNewer() {
        return keepsNewer;
    }

    List<Changed> changes() {
        return differences.all();
    }

    static Person livingIn(Person person, Family family) {
        return new Person(
                person.id(),
                family.areaNo(),
                person.familyId(),
                person.relation(),
                person.name(),
                person.sex(),
                person.birth(),
                person.precision(),
                person.nik(),
                person.phone(),
                person.life());
    }

    private Person listed(UUID id) {
        var part = fit.row().person();
        var birth = part.birth();
        return new Person(
                id,
                family.areaNo(),
                family.id(),
                part.relation().code(),
                part.name(),
                part.sex() == null ? null : lower(part.sex()),
                birth == null ? null : birth.date().earliest(),
                birth == null ? null : birth.precisionCode(),
                part.nik() == null ? null : part.nik().digits(),
                part.phone() == null ? null : part.phone().e164(),
                lower(part.life()));
    }

    private void change(Standing<Person> before) {
        var was = before.state();
        var now = completed(listed(was.id()), was);
        if (now.equals(was)) {
            return;
        }
        if (!source.mayChange(before.observedOn())) {
            keepsNewer = true;
            return;
        }
        changed = true;
        staging.person(now, before.rev(), source);
        number(now, "nik", now.nik(), was.nik());
        number(now, "phone", now.phone(), was.phone());
        if (now.areaNo() != was.areaNo()) {
            staging.move(was.id(), now.areaNo(), source);
        }
        if (!now.name().equals(was.name()) || now.areaNo() != was.areaNo()) {
            staging.rename(was, now);
        }
        compare(was, now);
    }

    /** What the list leaves open stays as it is known, and nobody rises from the dead because a list is slow. */
    private Person completed(Person listed, Person was) {
        var birth = listed.birth() == null ? was : listed;
        var life = fit.row().person().life() == Life.LIVING ? was.life() : listed.life();
        return new Person(
                was.id(),
                listed.areaNo(),
                listed.familyId(),
                listed.relation(),
                listed.name().equalsIgnoreCase(was.name()) ? was.name() : listed.name(),
                orElse(listed.sex(), was.sex()),
                birth.birth(),
                birth.precision(),
                orElse(listed.nik(), was.nik()),
                orElse(listed.phone(), was.phone()),
                life);
    }

    private void number(Person person, String kind, @Nullable String now, @Nullable String was) {
        if (now != null && !now.equals(was)) {
            staging.number(person.id(), person.areaNo(), kind, now, was, source);
        }
    }

    private void compare(Person was, Person now) {
        differences.add(Column.NAME, was.name(), now.name());
        differences.add(Column.SEX, was.sex(), now.sex());
        differences.add(Column.BIRTH_DATE, was.birth(), now.birth());
        differences.add(Column.NIK, was.nik(), now.nik());
        differences.add(Column.PHONE, was.phone(), now.phone());
        differences.add(Column.RELATION, was.relation(), now.relation());
        differences.add(Column.STATUS, was.life(), now.life());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
