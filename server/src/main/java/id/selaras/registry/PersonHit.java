package id.selaras.registry;

import id.selaras.engine.identity.Sex;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a search's answer.
 *
 * @param headName of the family's head, when that is somebody else
 * @param nik masked; null when the person has none
 * @param suspended whether use of the person's data is suspended
 * @param match why it stands where it stands
 */
public record PersonHit(
        UUID id,
        @Nullable UUID familyId,
        String name,
        @Nullable Sex sex,
        @Nullable Birth birth,
        @Nullable Integer age,
        @Nullable Relation relation,
        @Nullable String headName,
        Address address,
        @Nullable String nik,
        Match match,
        boolean suspended) {

    PersonHit withSuspendedUse() {
        return new PersonHit(id, familyId, name, sex, birth, age, relation, headName, address, nik, match, true);
    }

    /** For whoever need not see more while use is suspended: name, village and that mark. */
    PersonHit withoutDetails() {
        return new PersonHit(id, familyId, name, null, null, null, null, null, address.ofVillage(), null, match, true);
    }

    @Override
    public String toString() {
        return "PersonHit[" + id + "]";
    }
}
