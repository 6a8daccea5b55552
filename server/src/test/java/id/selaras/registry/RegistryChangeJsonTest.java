package id.selaras.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.identity.Nik;
import id.selaras.engine.identity.Phone;
import id.selaras.engine.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistryChangeJsonTest {
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    static Stream<RegistryChange> changes() {
        var child = new NewPerson(
                "Anisa",
                Sex.FEMALE,
                Birth.atAge(3, DAY),
                new Nik("3304205203239007"),
                new Phone("+6284920110047"),
                3304202002L,
                "002",
                null,
                "Krajan");
        return Stream.of(
                new RegistryChange.Facts(
                        Subject.DWELLING,
                        ONE,
                        List.of(
                                new RegistryChange.Told(FactKind.ROOF, "thatch", null, DAY),
                                new RegistryChange.Told(FactKind.FLOOR_AREA, null, "36", null))),
                new RegistryChange.Correction(ONE, PersonField.NAME, "Sumirah"),
                new RegistryChange.Death(ONE, DAY),
                new RegistryChange.Newcomer(ONE, child, Relation.CHILD, DAY),
                new RegistryChange.CardNumber(ONE, "3304201203189008", null),
                new RegistryChange.Relations(ONE, Map.of(OTHER, Relation.HEAD)),
                new RegistryChange.Leaving(ONE, OTHER, Relation.PARENT),
                new RegistryChange.Split(ONE, Map.of(OTHER, Relation.HEAD), "3304201203189008"),
                new RegistryChange.Join(ONE, OTHER, Map.of(ONE, Relation.CHILD)),
                new RegistryChange.MoveHouse(ONE, 3304202003L, "001", "002", null));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_change_is_read_as_it_was_written(RegistryChange change) {
        var written = RegistryChangeJson.write(change);
        assertThat(written).contains("\"change\":\"" + change.kind() + "\"");
        assertThat(RegistryChangeJson.read(written)).isEqualTo(change);
        assertThat(change.touches()).isNotEmpty();
    }
}
