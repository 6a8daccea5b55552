package id.selaras.registry;

import id.selaras.engine.identity.PersonName;
import id.selaras.registry.ChangeRefused.Reason;
import id.selaras.registry.HouseholdStore.Home;
import id.selaras.registry.HouseholdStore.Whence;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a change as new revisions and sheets. */
@Component
class Applying {
    private final Standing standing;
    private final PersonStore persons;
    private final HouseholdStore households;
    private final FactStore facts;
    private final NameStore names;
    private final Admission admission;

    Applying(
            Standing standing,
            PersonStore persons,
            HouseholdStore households,
            FactStore facts,
            NameStore names,
            Admission admission) {
        this.standing = standing;
        this.persons = persons;
        this.households = households;
        this.facts = facts;
        this.names = names;
        this.admission = admission;
    }

    void apply(RegistryChange change, Whence whence) {
        switch (change) {
            case RegistryChange.Facts it -> tell(it, whence);
            case RegistryChange.Correction it -> correct(it, whence);
            case RegistryChange.Death it -> die(it, whence);
            case RegistryChange.Newcomer it -> welcome(it, whence);
            case RegistryChange.CardNumber it -> renumber(it, whence);
            case RegistryChange.Relations it -> relate(it, whence);
            case RegistryChange.Leaving it ->
                move(Map.of(it.personId(), it.relation()), it.toFamily(), areaOf(it.toFamily()), whence);
            case RegistryChange.Split it -> split(it, whence);
            case RegistryChange.Join it -> unite(it, whence);
            case RegistryChange.MoveHouse it -> moveHouse(it, whence);
        }
    }

    private void tell(RegistryChange.Facts change, Whence whence) {
        var area = standing.about(change).areaNo();
        var told = change.answers().stream()
                .map(answer -> answer.fact(whence.source()))
                .filter(Objects::nonNull)
                .toList();
        facts.put(change.subjectId(), area, told, whence.origin());
        var struckOut = change.answers().stream()
                .filter(answer -> answer.fact(whence.source()) == null)
                .map(RegistryChange.Told::kind)
                .toList();
        facts.strikeOut(change.subjectId(), area, struckOut, whence);
    }

    private void correct(RegistryChange.Correction change, Whence whence) {
        var row = standing.person(change.personId());
        var then = Corrected.of(PersonState.of(row), change, whence.source().observedOn());
        save(row.id(), then, whence);
        switch (change.field()) {
            case NIK -> number(row.id(), "nik", then.nik(), then.areaNo(), whence);
            case PHONE -> number(row.id(), "phone", then.phone(), then.areaNo(), whence);
            case NAME -> {
                names.forget(row.id());
                admission.listen(
                        row.id(),
                        then.areaNo(),
                        PersonName.parse(then.name()).asOptional().orElseThrow());
            }
            case SEX, BIRTH -> {}
        }
    }

    private void number(UUID person, String kind, @Nullable String value, long areaNo, Whence whence) {
        households.retire(person, kind, whence);
        if (value != null) {
            households.show(person, kind, value, areaNo, whence, null);
        }
    }

    private void die(RegistryChange.Death change, Whence whence) {
        var row = standing.person(change.personId());
        refuseIf(row.life().equals(PersonState.DECEASED), Reason.ALREADY_DEAD);
        save(row.id(), PersonState.of(row).deceased(change.on()), whence);
        households.leave(row.id(), change.on(), whence);
    }

    private void welcome(RegistryChange.Newcomer change, Whence whence) {
        var area = areaOf(change.familyId());
        var told = change.person();
        var name =
                PersonName.parse(told.name()).asOptional().orElseThrow(() -> new ChangeRefused(Reason.NO_SUCH_VALUE));
        var here =
                new NewPerson(told.name(), told.sex(), told.birth(), told.nik(), told.phone(), area, null, null, null);
        admission.admitTo(change.familyId(), change.relation(), here, name, whence);
    }

    private void renumber(RegistryChange.CardNumber change, Whence whence) {
        var area = areaOf(change.familyId());
        households.card(change.familyId(), change.cardNo(), whence);
        households.retire(change.familyId(), "family_card", whence);
        households.show(change.familyId(), "family_card", change.cardNo(), area, whence, change.issued());
    }

    private void relate(RegistryChange.Relations change, Whence whence) {
        var members = standing.members(change.familyId());
        refuseUnless(ids(members).containsAll(change.relations().keySet()), Reason.NOT_A_MEMBER);
        var heads = members.stream()
                .filter(PersonRow::isLiving)
                .filter(member -> change.relations().getOrDefault(member.id(), relation(member)) == Relation.HEAD)
                .count();
        refuseIf(heads != 1, Reason.ONE_HEAD);
        change.relations().forEach((id, relation) -> {
            save(id, PersonState.of(standing.person(id)).in(change.familyId(), relation), whence);
            households.relate(id, relation, whence);
        });
    }

    private void split(RegistryChange.Split change, Whence whence) {
        var members = standing.members(change.familyId());
        var leaving = change.members();
        refuseUnless(ids(members).containsAll(leaving.keySet()), Reason.NOT_A_MEMBER);
        refuseIf(leaving.values().stream().filter(Relation.HEAD::equals).count() != 1, Reason.ONE_HEAD);
        refuseUnless(
                members.stream().anyMatch(one -> one.isLiving() && !leaving.containsKey(one.id())), Reason.NOBODY_LEFT);
        refuseIf(
                members.stream().anyMatch(one -> one.isHead() && one.isLiving() && leaving.containsKey(one.id())),
                Reason.HEAD_STAYS);
        var first = members.getFirst();
        var family = households.addFamily(first.place().areaNo(), first.dwellingId(), change.cardNo(), whence);
        if (change.cardNo() != null) {
            households.show(
                    family, "family_card", change.cardNo(), first.place().areaNo(), whence, null);
        }
        move(leaving, family, first.place().areaNo(), whence);
    }

    private void unite(RegistryChange.Join change, Whence whence) {
        var members = standing.members(change.from());
        refuseUnless(ids(members).equals(change.members().keySet()), Reason.NOT_A_MEMBER);
        refuseIf(change.members().containsValue(Relation.HEAD), Reason.ONE_HEAD);
        move(change.members(), change.into(), areaOf(change.into()), whence);
    }

    private void move(Map<UUID, Relation> members, UUID family, long areaNo, Whence whence) {
        refuseUnless(households.covers(areaNo), Reason.OUTSIDE_AREA);
        members.forEach((id, relation) -> {
            var row = standing.person(id);
            save(id, PersonState.of(row).in(family, relation).at(areaNo), whence);
            households.leave(id, whence.source().observedOn(), whence);
            households.join(id, family, relation, areaNo, whence);
            if (row.place().areaNo() != areaNo) {
                households.follow(List.of(id), areaNo);
            }
        });
    }

    private void moveHouse(RegistryChange.MoveHouse change, Whence whence) {
        refuseUnless(households.covers(change.areaNo()), Reason.OUTSIDE_AREA);
        var members = standing.members(change.familyId());
        var dwelling =
                households.addDwelling(new Home(change.areaNo(), change.rt(), change.rw(), change.street()), whence);
        households.house(change.familyId(), dwelling, change.areaNo(), whence);
        members.forEach(member -> save(member.id(), PersonState.of(member).at(change.areaNo()), whence));
        var all = Stream.concat(Stream.of(change.familyId()), ids(members).stream());
        households.follow(all.toList(), change.areaNo());
    }

    private void save(UUID person, PersonState then, Whence whence) {
        persons.save(person, then, whence.source(), whence.origin());
    }

    private long areaOf(UUID family) {
        return standing.members(family).getFirst().place().areaNo();
    }

    private static Set<UUID> ids(List<PersonRow> members) {
        return members.stream().map(PersonRow::id).collect(Collectors.toSet());
    }

    private static Relation relation(PersonRow member) {
        return member.relation() == null ? Relation.UNKNOWN : member.relation();
    }

    private static void refuseIf(boolean so, Reason why) {
        if (so) {
            throw new ChangeRefused(why);
        }
    }

    private static void refuseUnless(boolean so, Reason why) {
        refuseIf(!so, why);
    }
}
