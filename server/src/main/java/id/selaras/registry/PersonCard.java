package id.selaras.registry;

import id.selaras.engine.identity.Sex;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows of a person: numbers masked, facts with source and date.
 *
 * @param age in full years today; the younger of two where only the year is known
 * @param headName of the family's head; null if unknown, not shown to this reader, or this person
 * @param nik masked, as are {@code familyCard} and {@code phone}; null when there is none
 * @param facts of the person, the family and the dwelling
 * @param hiddenFacts how many facts about health stay closed until they are opened with a reason
 * @param claims of outside lists on the person and the family
 */
public record PersonCard(
        UUID id,
        @Nullable UUID familyId,
        String name,
        @Nullable Sex sex,
        @Nullable Birth birth,
        @Nullable Integer age,
        boolean living,
        @Nullable Relation relation,
        @Nullable String headName,
        Address address,
        @Nullable String nik,
        @Nullable String familyCard,
        @Nullable String phone,
        List<Fact> facts,
        int hiddenFacts,
        List<Claim> claims) {

    public PersonCard {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
    }

    public boolean isHead() {
        return relation == Relation.HEAD;
    }

    @Override
    public String toString() {
        return "PersonCard[" + id + "]";
    }
}
