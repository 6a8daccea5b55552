package id.selaras.registry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that became different with a home, a family or a person, or was wrong all along (perubahan data).
 * {@link RegistryChanges} shows what it would do and does it; as text it is kept by {@link RegistryChangeJson}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RegistryChange.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = RegistryChange.Correction.class, name = "correction"),
    @JsonSubTypes.Type(value = RegistryChange.Death.class, name = "death"),
    @JsonSubTypes.Type(value = RegistryChange.Newcomer.class, name = "newcomer"),
    @JsonSubTypes.Type(value = RegistryChange.CardNumber.class, name = "card_number"),
    @JsonSubTypes.Type(value = RegistryChange.Relations.class, name = "relations"),
    @JsonSubTypes.Type(value = RegistryChange.Leaving.class, name = "leaving"),
    @JsonSubTypes.Type(value = RegistryChange.Split.class, name = "split"),
    @JsonSubTypes.Type(value = RegistryChange.Join.class, name = "join"),
    @JsonSubTypes.Type(value = RegistryChange.MoveHouse.class, name = "move_house"),
})
public sealed interface RegistryChange {

    /** The code under which it is kept and worded: {@code move_house}. */
    String kind();

    /** Other answers about one dwelling, family or person; the source is that of the change. */
    record Facts(Subject subject, UUID subjectId, List<Told> answers) implements RegistryChange {
        public Facts {
            answers = List.copyOf(answers);
            if (answers.isEmpty()
                    || answers.stream().anyMatch(told -> told.kind().subject() != subject)) {
                throw new IllegalArgumentException("answers about one " + subject);
            }
        }

        @Override
        public String kind() {
            return "facts";
        }
    }

    /**
     * One answer; neither code nor words says that the fact is known no longer.
     *
     * @param since since when it is so, where that is known
     */
    record Told(
            FactKind kind,
            @Nullable String code,
            @Nullable String words,
            @Nullable LocalDate since) {

        @Nullable
        Fact fact(Source source) {
            return code == null && words == null ? null : new Fact(kind, words, code, null, null, 100, since, source);
        }
    }

    /** A name, number, sex or birth date that was wrong or incomplete; empty strikes it out. */
    record Correction(UUID personId, PersonField field, String value) implements RegistryChange {
        @Override
        public String kind() {
            return "correction";
        }

        @Override
        public String toString() {
            return "Correction[" + personId + ", " + field + "]";
        }
    }

    /** Somebody died (meninggal). */
    record Death(UUID personId, LocalDate on) implements RegistryChange {
        @Override
        public String kind() {
            return "death";
        }
    }

    /** A child was born into the family, or somebody came whom no list knows (kelahiran, anggota baru). */
    record Newcomer(
            UUID familyId,
            NewPerson person,
            Relation relation,
            @Nullable LocalDate since) implements RegistryChange {
        @Override
        public String kind() {
            return "newcomer";
        }
    }

    /** The family has another card (nomor KK baru). */
    record CardNumber(
            UUID familyId, String cardNo, @Nullable LocalDate issued) implements RegistryChange {
        @Override
        public String kind() {
            return "card_number";
        }

        @Override
        public String toString() {
            return "CardNumber[" + familyId + "]";
        }
    }

    /** Who is whose: another head after a death, a relation that was written wrongly (hubungan keluarga). */
    record Relations(UUID familyId, Map<UUID, Relation> relations) implements RegistryChange {
        public Relations {
            relations = Map.copyOf(relations);
        }

        @Override
        public String kind() {
            return "relations";
        }
    }

    /** One member goes over to another family (pindah KK). */
    record Leaving(UUID personId, UUID toFamily, Relation relation) implements RegistryChange {
        @Override
        public String kind() {
            return "leaving";
        }
    }

    /**
     * Some members become a family of their own in the same house (pecah KK).
     *
     * @param members those who leave, in their new relations; exactly one head
     */
    record Split(
            UUID familyId,
            Map<UUID, Relation> members,
            @Nullable String cardNo) implements RegistryChange {
        public Split {
            members = Map.copyOf(members);
        }

        @Override
        public String kind() {
            return "split";
        }

        @Override
        public String toString() {
            return "Split[" + familyId + "]";
        }
    }

    /** Two families go on as one (gabung KK); all members of the first, in their relations to the second's head. */
    record Join(UUID from, UUID into, Map<UUID, Relation> members) implements RegistryChange {
        public Join {
            members = Map.copyOf(members);
        }

        @Override
        public String kind() {
            return "join";
        }
    }

    /** A family lives in another house (pindah rumah). */
    record MoveHouse(
            UUID familyId,
            long areaNo,
            @Nullable String rt,
            @Nullable String rw,
            @Nullable String street) implements RegistryChange {
        @Override
        public String kind() {
            return "move_house";
        }
    }

    /** What of whom it would change; two changes that share one of these cannot be decided apart. */
    default Set<Touched> touches() {
        return switch (this) {
            case Facts it ->
                it.answers().stream()
                        .map(told -> new Touched(it.subjectId(), told.kind().code()))
                        .collect(Collectors.toCollection(TreeSet::new));
            case Correction it -> touched(new Touched(it.personId(), it.field().code()));
            case Death it -> touched(new Touched(it.personId(), Touched.LIFE));
            case Newcomer it -> touched(new Touched(it.familyId(), Touched.MEMBERS));
            case CardNumber it -> touched(new Touched(it.familyId(), Touched.CARD));
            case Relations it -> families(it.relations().keySet(), it.familyId());
            case Leaving it -> families(Set.of(it.personId()), it.toFamily());
            case Split it -> families(it.members().keySet(), it.familyId());
            case Join it -> families(it.members().keySet(), it.from(), it.into());
            case MoveHouse it -> touched(new Touched(it.familyId(), Touched.ADDRESS));
        };
    }

    private static Set<Touched> touched(Touched one) {
        return Set.of(one);
    }

    private static Set<Touched> families(Set<UUID> members, UUID... families) {
        return Stream.concat(
                        members.stream().map(id -> new Touched(id, Touched.FAMILY)),
                        Stream.of(families).map(id -> new Touched(id, Touched.MEMBERS)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
