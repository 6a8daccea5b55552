package id.selaras.registry;

import id.selaras.engine.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A family with its people, as a page shows it (keluarga).
 *
 * @param name of the head, or of the eldest where the head is unknown
 * @param cardNo KK number, masked
 * @param lastVisit the latest day somebody of ours saw the home; null if never
 * @param changes what became different in facts and claims, latest first
 */
public record FamilyCard(
        UUID id,
        String name,
        @Nullable String cardNo,
        Address address,
        List<Member> members,
        List<Fact> facts,
        List<Claim> claims,
        @Nullable LocalDate lastVisit,
        List<Change> changes) {

    public FamilyCard {
        members = List.copyOf(members);
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        changes = List.copyOf(changes);
    }

    /**
     * One of the family's people now (anggota).
     *
     * @param phone masked, as is {@code nik}
     * @param source whence the person's own row is known
     */
    public record Member(
            UUID id,
            String name,
            @Nullable Sex sex,
            Relation relation,
            @Nullable Birth birth,
            @Nullable Integer age,
            boolean living,
            @Nullable String nik,
            @Nullable String phone,
            List<Fact> facts,
            int hiddenFacts,
            Source source) {

        public Member {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Member[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "FamilyCard[" + id + "]";
    }
}
