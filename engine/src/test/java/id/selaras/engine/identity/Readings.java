package id.selaras.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.identity.Reading.Absent;
import id.selaras.engine.identity.Reading.Read;
import id.selaras.engine.identity.Reading.Unreadable;
import java.time.LocalDate;
import java.util.List;

/** What the tests of this package say about readings. */
final class Readings {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Readings() {}

    static <T> T read(Reading<T> reading) {
        return reading.asOptional().orElseThrow(() -> new AssertionError("unreadable: " + reading.allFindings()));
    }

    static PersonName name(String written) {
        return read(PersonName.parse(written));
    }

    static <T> void assertClean(Reading<T> reading, T value) {
        assertThat(reading).isEqualTo(new Read<>(value, List.of()));
    }

    static void assertAbsent(Reading<?> reading) {
        assertThat(reading).isEqualTo(new Absent<>());
    }

    static void assertUnreadable(Reading<?> reading, FindingCode code, Object... arguments) {
        assertThat(reading).isEqualTo(new Unreadable<>(new Finding(code, List.of(arguments))));
    }

    static void assertNoticed(Reading<?> reading, FindingCode code, Object... arguments) {
        assertThat(reading).isInstanceOf(Read.class);
        assertThat(reading.allFindings()).contains(new Finding(code, List.of(arguments)));
    }
}
