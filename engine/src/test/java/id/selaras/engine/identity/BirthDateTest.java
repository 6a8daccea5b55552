package id.selaras.engine.identity;

import static id.selaras.engine.identity.Readings.TODAY;
import static id.selaras.engine.identity.Readings.assertAbsent;
import static id.selaras.engine.identity.Readings.assertClean;
import static id.selaras.engine.identity.Readings.assertNoticed;
import static id.selaras.engine.identity.Readings.assertUnreadable;
import static id.selaras.engine.identity.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.engine.identity.BirthDate.Age;
import id.selaras.engine.identity.BirthDate.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(IdentityArbitraries.class)
class BirthDateTest {

    private static final LocalDate AUGUST_11 = LocalDate.of(1968, 8, 11);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11 Agu 1968",
                "11 agustus 1968",
                "11 Aug 68",
                "11-08-1968",
                "11.8.1968",
                "11/8/68",
                "11081968",
                "19680811",
                "1968-08-11",
                "1968-08-11T00:00:00.000Z",
                "1968/8/11 00:00",
                "August 11, 1968",
                "Banjarnegara, 11-08-1968",
                "11-Ags-1968"
            })
    void every_usual_way_to_write_a_day_is_read(String typed) {
        assertClean(BirthDate.parse(typed, TODAY), BirthDate.ofDay(AUGUST_11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Agustus 1968", "08-1968", "1968-08", "00-08-1968", "Agt 1968"})
    void a_month_is_enough(String typed) {
        assertClean(BirthDate.parse(typed, TODAY), BirthDate.ofMonth(YearMonth.of(1968, 8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1968", "00/00/1968", "1968-00-00"})
    void a_year_is_enough(String typed) {
        assertClean(BirthDate.parse(typed, TODAY), BirthDate.ofYear(1968));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "00-00-0000", "0"})
    void nothing_dashes_and_noughts_mean_unknown(String typed) {
        assertAbsent(BirthDate.parse(typed, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tidak tahu",
                "11 Foo 1968",
                "11-08",
                "123",
                "1-2-3-4",
                "11-08-196",
                "58 tahun",
                "99999999999",
                "11 Marjono 1968"
            })
    void what_is_no_date_is_said_to_be_none(String typed) {
        assertUnreadable(BirthDate.parse(typed, TODAY), FindingCode.NOT_A_DATE);
    }

    @Test
    void a_day_that_does_not_exist_is_repeated_back() {
        assertUnreadable(BirthDate.parse("30 Feb 1968", TODAY), FindingCode.NO_SUCH_DATE, 30, 2, 1968);
        assertUnreadable(BirthDate.parse("29-02-1967", TODAY), FindingCode.NO_SUCH_DATE, 29, 2, 1967);
    }

    @Test
    void a_date_in_the_future_is_no_birth_date() {
        assertUnreadable(BirthDate.parse("23-11-2026", TODAY), FindingCode.IN_FUTURE, LocalDate.of(2026, 11, 23));
        assertUnreadable(BirthDate.parse("2027", TODAY), FindingCode.IN_FUTURE, LocalDate.of(2027, 1, 1));
        assertClean(BirthDate.parse("22-11-2026", TODAY), BirthDate.ofDay(TODAY));
    }

    @Test
    void two_digits_of_a_year_mean_the_latest_century_and_say_so_where_both_could_live() {
        assertNoticed(BirthDate.parse("5-3-10", TODAY), FindingCode.CENTURY_ASSUMED, 2010, 1910);
        assertClean(BirthDate.parse("23-11-26", TODAY), BirthDate.ofDay(LocalDate.of(1926, 11, 23)));
    }

    @Test
    void birthdays_written_for_unknown_ones_are_flagged() {
        assertNoticed(BirthDate.parse("1-1-1968", TODAY), FindingCode.DEFAULT_BIRTHDAY);
        assertNoticed(BirthDate.parse("31/12/1968", TODAY), FindingCode.DEFAULT_BIRTHDAY);
        assertNoticed(BirthDate.parse("1 Juli 1968", TODAY), FindingCode.DEFAULT_BIRTHDAY);
    }

    @Test
    void what_spreadsheets_do_to_dates_is_undone_and_told() {
        assertNoticed(BirthDate.parse("25061", TODAY), FindingCode.EXCEL_DAY_NUMBER, AUGUST_11);
        assertNoticed(BirthDate.parse("8/25/1968", TODAY), FindingCode.MONTH_BEFORE_DAY, LocalDate.of(1968, 8, 25));
    }

    @Test
    void an_age_beyond_any_human_is_a_warning() {
        assertNoticed(BirthDate.parse("11-08-1868", TODAY), FindingCode.IMPLAUSIBLY_OLD, 158);
    }

    @Test
    void age_is_exact_for_a_day_and_a_range_otherwise() {
        assertThat(BirthDate.ofDay(AUGUST_11).ageOn(LocalDate.of(2026, 8, 10))).isEqualTo(new Age(57, 57));
        assertThat(BirthDate.ofDay(AUGUST_11).ageOn(LocalDate.of(2026, 8, 11))).isEqualTo(new Age(58, 58));
        assertThat(BirthDate.ofYear(1968).ageOn(LocalDate.of(2026, 8, 11))).isEqualTo(new Age(57, 58));
        assertThat(BirthDate.ofYear(1968).ageOn(LocalDate.of(2026, 8, 11)).exact())
                .isFalse();
    }

    @Test
    void it_does_not_show_itself_by_accident() {
        assertThat(BirthDate.ofDay(AUGUST_11)).hasToString("BirthDate[DAY]");
        assertThat(BirthDate.parse("23-11-2026", TODAY).toString()).doesNotContain("2026");
    }

    @Property
    void every_precision_is_read_back_from_its_iso_form(@ForAll LocalDate birth, @ForAll Precision precision) {
        var date = new BirthDate(birth, precision);
        assertThat(read(BirthDate.parse(date.iso(), TODAY))).isEqualTo(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(birth);
        assertThat(date.latest()).isAfterOrEqualTo(birth);
    }

    @Property
    void age_never_falls_as_days_go_by(@ForAll LocalDate birth, @ForAll LocalDate day, @ForAll Precision precision) {
        var date = new BirthDate(birth, precision);
        assertThat(date.ageOn(day).atLeast())
                .isLessThanOrEqualTo(date.ageOn(day).atMost());
        assertThat(date.ageOn(day).atMost())
                .isLessThanOrEqualTo(date.ageOn(day.plusDays(1)).atMost());
    }

    @Property
    void no_text_whatever_makes_reading_fail(@ForAll String typed) {
        assertThat(BirthDate.parse(typed, TODAY)).isNotNull();
    }
}
