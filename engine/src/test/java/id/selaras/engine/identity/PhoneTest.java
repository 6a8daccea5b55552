package id.selaras.engine.identity;

import static id.selaras.engine.identity.Readings.assertAbsent;
import static id.selaras.engine.identity.Readings.assertClean;
import static id.selaras.engine.identity.Readings.assertNoticed;
import static id.selaras.engine.identity.Readings.assertUnreadable;
import static id.selaras.engine.identity.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(IdentityArbitraries.class)
class PhoneTest {

    private static final Phone MOBILE = new Phone("+6281290317847");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081290317847",
                "0812-9031-7847",
                "0812.9031.7847",
                "(0812) 9031 7847",
                "6281290317847",
                "+62 812 9031 7847",
                "+62 (0)812-9031-7847",
                "0062 812 9031 7847",
                "81290317847"
            })
    void every_usual_way_to_write_a_mobile_number_is_read(String typed) {
        assertClean(Phone.parse(typed), MOBILE);
    }

    @Test
    void it_is_shown_as_dialled_and_masked_in_the_middle() {
        assertThat(MOBILE.national()).isEqualTo("0812-9031-7847");
        assertThat(MOBILE.masked()).isEqualTo("0812 •••• ••47");
        assertThat(MOBILE).hasToString(MOBILE.masked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", " -- ", "0", "/"})
    void a_dash_means_that_there_is_none(String typed) {
        assertAbsent(Phone.parse(typed));
    }

    @Test
    void land_lines_keep_their_area_code_apart() {
        assertThat(read(Phone.parse("0286 591234")).national()).isEqualTo("0286-591234");
        assertThat(read(Phone.parse("021-5790 1234")).national()).isEqualTo("021-57901234");
        assertThat(read(Phone.parse("0286 591234")).mobile()).isFalse();
    }

    @Test
    void a_relative_abroad_can_be_called() {
        var abroad = read(Phone.parse("+60 12-903 1784"));
        assertThat(abroad.e164()).isEqualTo("+60129031784");
        assertThat(abroad.masked()).isEqualTo("+601••••••84");
        assertThat(abroad.indonesian()).isFalse();
    }

    @Test
    void of_several_numbers_the_first_is_taken_and_that_is_said() {
        assertNoticed(Phone.parse("081290317847 / 085790317847"), FindingCode.SEVERAL_NUMBERS, 2);
        assertThat(read(Phone.parse("081290317847 atau 0286591234"))).isEqualTo(MOBILE);
    }

    @Test
    void what_cannot_be_called_is_refused_with_its_reason() {
        assertUnreadable(Phone.parse("08129031"), FindingCode.TOO_SHORT, 7, 2);
        assertUnreadable(Phone.parse("08129031784712"), FindingCode.TOO_LONG, 13, 1);
        assertUnreadable(Phone.parse("tidak ada"), FindingCode.NOT_DIGITS, "t");
        assertUnreadable(Phone.parse("6,28129E+12"), FindingCode.EXCEL_ROUNDED);
        assertUnreadable(Phone.parse("+1 23"), FindingCode.NOT_A_PHONE);
    }

    @Test
    void an_invented_number_is_noticed() {
        assertNoticed(Phone.parse("081211111111"), FindingCode.FAKE_PATTERN);
        assertNoticed(Phone.parse("081234567890"), FindingCode.FAKE_PATTERN);
    }

    @Property
    void every_mobile_number_survives_being_shown_and_typed_again(@ForAll Phone phone) {
        assertThat(read(Phone.parse(phone.e164()))).isEqualTo(phone);
        assertThat(read(Phone.parse(phone.national()))).isEqualTo(phone);
    }

    @Property
    void the_mask_hides_the_middle_of_every_number(@ForAll Phone phone) {
        var dialled = phone.national().replace("-", "");
        assertThat(phone.masked().replaceAll("[ •]", ""))
                .isEqualTo(dialled.substring(0, 4) + dialled.substring(dialled.length() - 2));
    }

    @Property
    void no_text_whatever_makes_reading_fail(@ForAll String typed) {
        assertThat(Phone.parse(typed)).isNotNull();
    }
}
