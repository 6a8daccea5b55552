package id.selaras.engine.identity;

import static id.selaras.engine.identity.Readings.TODAY;
import static id.selaras.engine.identity.Readings.assertClean;
import static id.selaras.engine.identity.Readings.assertNoticed;
import static id.selaras.engine.identity.Readings.assertUnreadable;
import static id.selaras.engine.identity.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(IdentityArbitraries.class)
class FamilyCardNumberTest {

    private static final FamilyCardNumber CARD = FamilyCardNumber.of("330411", LocalDate.of(2014, 9, 12), 9007);

    @Test
    void it_tells_where_and_when_the_family_was_recorded() {
        assertClean(FamilyCardNumber.parse("330411 120914 9007"), CARD);
        assertThat(CARD.areaPrefix()).isEqualTo("330411");
        assertThat(CARD.recordedOn(TODAY)).contains(LocalDate.of(2014, 9, 12));
        assertThat(CARD.serial()).isEqualTo(9007);
    }

    @Test
    void the_date_of_recording_is_never_in_the_future() {
        assertThat(read(FamilyCardNumber.parse("3304110101989007")).recordedOn(TODAY))
                .contains(LocalDate.of(1998, 1, 1));
    }

    @Test
    void a_womans_nik_in_its_place_is_recognised() {
        assertNoticed(FamilyCardNumber.parse("3304115108689012"), FindingCode.LOOKS_LIKE_NIK);
    }

    @Test
    void an_impossible_date_is_a_warning_and_a_missing_digit_an_error() {
        assertNoticed(FamilyCardNumber.parse("3304113413149007"), FindingCode.IMPOSSIBLE_DATE_INSIDE);
        assertUnreadable(FamilyCardNumber.parse("330411120914900"), FindingCode.TOO_SHORT, 15, 1);
    }

    @Test
    void it_shows_only_the_district_and_the_last_two_digits() {
        assertThat(CARD).hasToString("3304•• •••••• ••07");
    }

    @Property
    void what_was_built_is_read_back(@ForAll FamilyCardNumber number) {
        assertThat(read(FamilyCardNumber.parse(number.grouped()))).isEqualTo(number);
        assertThat(number.masked()).doesNotContain(number.digits().substring(6, 12));
    }
}
