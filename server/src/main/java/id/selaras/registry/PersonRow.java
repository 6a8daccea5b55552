package id.selaras.registry;

import id.selaras.engine.identity.Sex;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person with the family's number, the address and the head's name, unmasked: never leaves this package. */
record PersonRow(
        UUID id,
        @Nullable UUID familyId,
        @Nullable UUID dwellingId,
        @Nullable Relation relation,
        String name,
        @Nullable Sex sex,
        @Nullable Birth birth,
        @Nullable String nik,
        @Nullable String phone,
        @Nullable String cardNo,
        String life,
        @Nullable LocalDate lifeSince,
        Place place,
        @Nullable String headName,
        Source source) {

    /** An address before its area has a name. */
    record Place(
            long areaNo,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String hamlet,
            @Nullable String street) {}

    boolean isHead() {
        return relation == Relation.HEAD;
    }

    boolean isLiving() {
        return life.equals("living");
    }

    @Nullable
    Integer age(LocalDate today) {
        return birth == null ? null : birth.ageOn(today).atLeast();
    }

    @Override
    public String toString() {
        return "PersonRow[" + id + "]";
    }
}
