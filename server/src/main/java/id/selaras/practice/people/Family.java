package id.selaras.practice.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People of one family card, in one dwelling.
 *
 * @param ordinal position in the stream, from 0
 * @param decile null when DTSEN does not list the family
 * @param participations of the family as a whole; those of one person stand with the member
 */
public record Family(
        int ordinal,
        Address address,
        FamilyCard card,
        Dwelling dwelling,
        @Nullable Decile decile,
        List<Member> members,
        List<Participation> participations) {

    public Member head() {
        return members.getFirst();
    }

    public boolean takesPart(String programme) {
        return participations.stream().anyMatch(p -> p.programme().equals(programme) && p.active());
    }

    /** The decile, or 11 when DTSEN does not list the family. */
    public int decileOrUnlisted() {
        return decile == null ? 11 : decile.value();
    }
}
