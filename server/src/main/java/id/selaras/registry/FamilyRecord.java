package id.selaras.registry;

import id.selaras.engine.identity.FamilyCardNumber;
import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One family as {@link RegistryLoad} takes it: home, card, people, and what is known of each. Whoever makes the record
 * makes the ids, so that loading it twice is noticed.
 *
 * @param cardIssued the day printed on the family card
 * @param claims on the family as a whole
 */
public record FamilyRecord(
        UUID id,
        Home home,
        @Nullable FamilyCardNumber card,
        @Nullable LocalDate cardIssued,
        List<Person> members,
        List<Fact> facts,
        List<Claim> claims,
        Source source) {

    public FamilyRecord {
        members = List.copyOf(members);
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
    }

    /** The dwelling (rumah). */
    public record Home(
            UUID id,
            long areaNo,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String hamlet,
            @Nullable String street,
            List<Fact> facts) {

        public Home {
            facts = List.copyOf(facts);
        }
    }

    /** Somebody on the family card or under the roof. */
    public record Person(
            UUID id,
            Relation relation,
            String name,
            @Nullable Sex sex,
            @Nullable Birth birth,
            @Nullable Nik nik,
            @Nullable Phone phone,
            List<Fact> facts,
            List<Claim> claims) {

        public Person {
            facts = List.copyOf(facts);
            claims = List.copyOf(claims);
        }

        @Override
        public String toString() {
            return "Person[" + id + "]";
        }
    }

    @Override
    public String toString() {
        return "FamilyRecord[" + id + "]";
    }
}
