package id.selaras.registry;

import id.selaras.engine.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that the registry holds of one person, uncovered, for that person's own eyes (berkas warga): never of the others in the
 * family, whose circumstances are theirs.
 *
 * @param nik all digits, as are {@code familyCard} and {@code phone}
 * @param facts of the person, health included, and of the home and family as a whole
 * @param claims of outside lists on the person and the family
 * @param changes what facts were before, latest first
 * @param numbers those shown at some time, first to last
 * @param families where the person belonged, first to last
 * @param care of which kinds of need and help, as far as the reader may know
 */
public record PersonFile(
        UUID id,
        String name,
        @Nullable Sex sex,
        @Nullable Birth birth,
        @Nullable Relation relation,
        Address address,
        @Nullable String nik,
        @Nullable String familyCard,
        @Nullable String phone,
        List<Fact> facts,
        List<Claim> claims,
        List<Change> changes,
        List<ShownNumber> numbers,
        List<Stay> families,
        List<CareAssignment> care,
        Source source) {

    public PersonFile {
        facts = List.copyOf(facts);
        claims = List.copyOf(claims);
        changes = List.copyOf(changes);
        numbers = List.copyOf(numbers);
        families = List.copyOf(families);
        care = List.copyOf(care);
    }

    /**
     * A number with its time.
     *
     * @param kind {@code nik}, {@code family_card} or {@code phone}
     */
    public record ShownNumber(
            String kind,
            String value,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Source source) {

        @Override
        public String toString() {
            return "ShownNumber[" + kind + "]";
        }
    }

    /** A time in a family; still open while {@code until} is empty. */
    public record Stay(
            Relation relation,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Source source) {}

    @Override
    public String toString() {
        return "PersonFile[" + id + "]";
    }
}
