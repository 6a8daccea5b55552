package id.selaras.engine.identity;

import static id.selaras.engine.identity.Readings.TODAY;
import static id.selaras.engine.identity.Readings.assertAbsent;
import static id.selaras.engine.identity.Readings.assertClean;
import static id.selaras.engine.identity.Readings.assertNoticed;
import static id.selaras.engine.identity.Readings.assertUnreadable;
import static id.selaras.engine.identity.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(IdentityArbitraries.class)
class NikTest {

    private static final LocalDate AUGUST_11 = LocalDate.of(1968, 8, 11);
    private static final Nik SUTARMI = Nik.of("330411", AUGUST_11, Sex.FEMALE, 9012);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3304115108689012",
                "330411 510868 9012",
                " 3304.1151.0868.9012 ",
                "330411-510868-9012",
                "'3304115108689012",
                "3304115108689012.0",
                "3304115108689012,00",
                "330411\u00a0510868\u200b9012",
                "３３０４１１５１０８６８９０１２"
            })
    void every_usual_way_to_write_it_is_read(String typed) {
        assertClean(Nik.parse(typed), SUTARMI);
    }

    @Test
    void it_says_how_many_digits_are_missing_or_too_many() {
        assertUnreadable(Nik.parse("33041151086890"), FindingCode.TOO_SHORT, 14, 2);
        assertUnreadable(Nik.parse("330411510868901277"), FindingCode.TOO_LONG, 18, 2);
    }

    @Test
    void it_names_the_first_character_that_is_no_digit() {
        assertUnreadable(Nik.parse("33O4115108689012"), FindingCode.NOT_DIGITS, "O");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,30E+15", "3.30411510868901E+15", "3E15"})
    void a_number_rounded_by_a_spreadsheet_is_recognised(String typed) {
        assertUnreadable(Nik.parse(typed), FindingCode.EXCEL_ROUNDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", " – "})
    void nothing_and_a_dash_mean_that_there_is_none(String typed) {
        assertAbsent(Nik.parse(typed));
        assertAbsent(Nik.parse(null));
    }

    @Test
    void its_parts_are_explained() {
        assertThat(SUTARMI.areaPrefix()).isEqualTo("330411");
        assertThat(SUTARMI.female()).isTrue();
        assertThat(List.of(SUTARMI.birthDay(), SUTARMI.birthMonth(), SUTARMI.birthYearOfCentury(), SUTARMI.serial()))
                .containsExactly(11, 8, 68, 9012);
    }

    @Test
    void the_century_stays_open_where_two_would_do() {
        var nik = Nik.of("330411", LocalDate.of(2010, 5, 2), Sex.MALE, 9001);
        assertThat(nik.birthDates(TODAY)).containsExactly(LocalDate.of(2010, 5, 2), LocalDate.of(1910, 5, 2));
        assertThat(SUTARMI.birthDates(TODAY)).containsExactly(AUGUST_11);
        assertThat(read(Nik.parse("3304112902009001")).birthDates(TODAY)).containsExactly(LocalDate.of(2000, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3304117208689012", "3304110008689012", "3304111113689012", "3304112902019012"})
    void a_date_that_cannot_be_is_a_warning(String typed) {
        assertNoticed(Nik.parse(typed), FindingCode.IMPOSSIBLE_DATE_INSIDE);
        assertThat(read(Nik.parse(typed)).birthDates(TODAY)).isEmpty();
        assertThat(read(Nik.parse(typed)).compareWith(AUGUST_11, Sex.MALE)).isEmpty();
    }

    @Test
    void invented_numbers_are_noticed() {
        assertNoticed(Nik.parse("1111111111111111"), FindingCode.FAKE_PATTERN);
        assertNoticed(Nik.parse("1234567890123456"), FindingCode.FAKE_PATTERN);
        assertNoticed(Nik.parse("3304110101680000"), FindingCode.SERIAL_ZERO);
        assertThat(read(Nik.parse("3304110101680000")).fakePattern()).isTrue();
        assertThat(SUTARMI.fakePattern()).isFalse();
    }

    @Test
    void a_leading_zero_makes_it_a_temporary_number() {
        assertNoticed(Nik.parse("0304115108689012"), FindingCode.TEMPORARY);
        assertThat(read(Nik.parse("0304115108689012")).temporary()).isTrue();
    }

    @Test
    void another_birth_date_or_sex_is_a_warning_that_says_both() {
        var stated = LocalDate.of(1969, 8, 11);
        assertThat(SUTARMI.compareWith(stated, Sex.MALE))
                .containsExactly(
                        Finding.of(FindingCode.BIRTH_DATE_DIFFERS, AUGUST_11, stated),
                        Finding.of(FindingCode.SEX_DIFFERS, Sex.FEMALE, Sex.MALE));
    }

    @Test
    void exchanged_day_and_month_and_default_birthdays_are_told_apart_from_other_differences() {
        assertThat(SUTARMI.compareWith(LocalDate.of(1968, 11, 8), Sex.FEMALE))
                .extracting(Finding::code)
                .containsExactly(FindingCode.BIRTH_DATE_SWAPPED);
        assertThat(SUTARMI.compareWith(LocalDate.of(1968, 12, 31), Sex.FEMALE))
                .extracting(Finding::code)
                .containsExactly(FindingCode.DEFAULT_BIRTHDAY_DIFFERS);
    }

    @Test
    void only_what_is_known_of_the_birth_date_is_compared() {
        assertThat(SUTARMI.compareWith(BirthDate.ofYear(1968), null)).isEmpty();
        assertThat(SUTARMI.compareWith(BirthDate.ofYear(1970), null))
                .containsExactly(Finding.of(FindingCode.BIRTH_YEAR_DIFFERS, 1968, 1970));
        assertThat(SUTARMI.compareWith(BirthDate.ofMonth(YearMonth.of(1968, 7)), null))
                .containsExactly(Finding.of(FindingCode.BIRTH_MONTH_DIFFERS, 8, 7));
    }

    @Test
    void it_shows_only_the_district_and_the_last_two_digits() {
        assertThat(SUTARMI.masked()).isEqualTo("3304•• •••••• ••12");
        assertThat(SUTARMI).hasToString(SUTARMI.masked());
        assertThat(Nik.parse(SUTARMI.digits()).toString()).doesNotContain("510868");
        assertThatThrownBy(() -> new Nik("33041151086890")).hasMessage("not sixteen digits");
    }

    @Property
    void what_was_built_is_read_back_and_agrees_with_itself(@ForAll Nik nik) {
        assertThat(read(Nik.parse(nik.digits()))).isEqualTo(nik);
        assertThat(read(Nik.parse(nik.grouped()))).isEqualTo(nik);
        assertThat(nik.birthDates(TODAY)).isNotEmpty().allSatisfy(birth -> {
            assertThat(nik.compareWith(birth, nik.sex())).isEmpty();
            assertThat(Nik.of(nik.areaPrefix(), birth, nik.sex(), nik.serial())).isEqualTo(nik);
        });
    }

    @Property
    void the_mask_hides_the_middle_of_every_number(@ForAll Nik nik) {
        var shown = nik.masked().replace("•", "").replace(" ", "");
        assertThat(shown).isEqualTo(nik.digits().substring(0, 4) + nik.digits().substring(14));
    }

    @Property
    void no_text_whatever_makes_reading_fail(@ForAll String typed) {
        assertThat(Nik.parse(typed)).isNotNull();
        assertThat(FamilyCardNumber.parse(typed)).isNotNull();
    }
}
