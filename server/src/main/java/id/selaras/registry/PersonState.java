package id.selaras.registry;

import id.selaras.engine.identity.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person's row says, and copies of it in which one thing is different. */
record PersonState(
        String name,
        @Nullable Sex sex,
        @Nullable Birth birth,
        @Nullable String nik,
        @Nullable String phone,
        String life,
        @Nullable LocalDate lifeSince,
        @Nullable UUID familyId,
        @Nullable Relation relation,
        long areaNo) {
    static final String DECEASED = "deceased";

    static PersonState of(PersonRow row) {
        return new PersonState(
                row.name(),
                row.sex(),
                row.birth(),
                row.nik(),
                row.phone(),
                row.life(),
                row.lifeSince(),
                row.familyId(),
                row.relation(),
                row.place().areaNo());
    }

    PersonState named(String other) {
        return new PersonState(other, sex, birth, nik, phone, life, lifeSince, familyId, relation, areaNo);
    }

    PersonState ofSex(@Nullable Sex other) {
        return new PersonState(name, other, birth, nik, phone, life, lifeSince, familyId, relation, areaNo);
    }

    PersonState born(@Nullable Birth other) {
        return new PersonState(name, sex, other, nik, phone, life, lifeSince, familyId, relation, areaNo);
    }

    PersonState withNik(@Nullable String other) {
        return new PersonState(name, sex, birth, other, phone, life, lifeSince, familyId, relation, areaNo);
    }

    PersonState withPhone(@Nullable String other) {
        return new PersonState(name, sex, birth, nik, other, life, lifeSince, familyId, relation, areaNo);
    }

    PersonState deceased(LocalDate on) {
        return new PersonState(name, sex, birth, nik, phone, DECEASED, on, familyId, relation, areaNo);
    }

    PersonState in(UUID family, Relation as) {
        return new PersonState(name, sex, birth, nik, phone, life, lifeSince, family, as, areaNo);
    }

    PersonState at(long area) {
        return new PersonState(name, sex, birth, nik, phone, life, lifeSince, familyId, relation, area);
    }

    @Override
    public String toString() {
        return "PersonState[…]";
    }
}
