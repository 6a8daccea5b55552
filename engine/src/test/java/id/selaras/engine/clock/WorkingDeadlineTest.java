package id.selaras.engine.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDeadlineTest {

    /** Nyepi and Lebaran 2027: no office is open from 6 to 15 March. */
    static final List<Holiday> LEBARAN_2027 = Stream.of(
                    national(2027, 3, 8),
                    leave(2027, 3, 9),
                    national(2027, 3, 10),
                    national(2027, 3, 11),
                    leave(2027, 3, 12),
                    leave(2027, 3, 15))
            .toList();

    private static final WorkingCalendar PLAIN = WorkingCalendar.standard(AreaZone.WIB, List.of());
    private static final WorkingCalendar LEBARAN = WorkingCalendar.standard(AreaZone.WIB, LEBARAN_2027);

    @ParameterizedTest(name = "5 working days from {0} end {1}")
    @CsvSource({
        "2026-11-17T10:00, 2026-11-24T16:00",
        "2026-11-17T06:30, 2026-11-24T16:00", // before opening: received when the office opens
        "2026-11-17T15:59, 2026-11-24T16:00",
        "2026-11-17T16:00, 2026-11-25T16:00", // at closing: received tomorrow
        "2026-11-20T19:00, 2026-11-30T16:00", // Friday evening: received on Monday
        "2026-11-21T09:00, 2026-11-30T16:00", // Saturday
        "2026-11-22T23:59, 2026-11-30T16:00", // Sunday
    })
    void days_count_from_the_day_on_which_the_office_receives(String start, String due) {
        assertThat(deadline("5wd", start, PLAIN)).isEqualTo(due);
    }

    @Test
    void lebaran_is_jumped_as_one_chain() {
        assertThat(deadline("1wd", "2027-03-05T10:00", LEBARAN)).isEqualTo("2027-03-16T16:00");
        assertThat(deadline("3wd", "2027-03-09T10:00", LEBARAN)).isEqualTo("2027-03-19T16:00");
        assertThat(deadline("today", "2027-03-06T10:00", LEBARAN)).isEqualTo("2027-03-16T16:00");
    }

    @Test
    void days_are_counted_over_the_end_of_the_year() {
        var christmas = WorkingCalendar.standard(
                AreaZone.WIB, List.of(leave(2026, 12, 24), national(2026, 12, 25), national(2027, 1, 1)));
        assertThat(deadline("5wd", "2026-12-23T15:00", christmas)).isEqualTo("2027-01-04T16:00");
    }

    @Test
    void a_holiday_added_later_moves_the_deadline_when_it_is_read_again() {
        var calendar = WorkingCalendar.standard(AreaZone.WIB, List.of());
        assertThat(deadline("3wd", "2025-08-14T09:00", calendar)).isEqualTo("2025-08-19T16:00");
        var withIndependenceLeave = calendar.withHoliday(leave(2025, 8, 18));
        assertThat(deadline("3wd", "2025-08-14T09:00", withIndependenceLeave)).isEqualTo("2025-08-20T16:00");
        assertThat(deadline("3wd", "2025-08-14T09:00", calendar)).isEqualTo("2025-08-19T16:00");
    }

    @ParameterizedTest
    @EnumSource(AreaZone.class)
    void the_office_closes_at_four_by_the_clocks_of_its_own_zone(AreaZone zone) {
        var calendar = PLAIN.in(zone);
        var start =
                LocalDateTime.parse("2026-11-17T10:00").atZone(zone.zoneId()).toInstant();
        var due = new TimeLimit.WorkingDays(5).deadline(start, calendar);
        assertThat(LocalDateTime.ofInstant(due, zone.zoneId())).isEqualTo("2026-11-24T16:00");
    }

    @Test
    void one_moment_belongs_to_different_days_in_jakarta_and_in_jayapura() {
        var moment = Instant.parse("2026-11-17T08:30:00Z"); // 15.30 WIB, 17.30 WIT
        assertThat(PLAIN.receivingDay(moment)).isEqualTo("2026-11-17");
        assertThat(PLAIN.in(AreaZone.WIT).receivingDay(moment)).isEqualTo("2026-11-18");
    }

    @ParameterizedTest(name = "{0}: ordinary {1}, emergency {2}")
    @CsvSource({
        "2026-11-17T10:00, 2026-11-17T16:00, 2026-11-17T16:00",
        "2026-11-17T06:00, 2026-11-17T16:00, 2026-11-17T16:00",
        "2026-11-17T19:00, 2026-11-18T16:00, 2026-11-17T23:59:59.999999",
        "2026-11-21T10:00, 2026-11-23T16:00, 2026-11-21T23:59:59.999999",
    })
    void only_an_emergency_is_due_the_same_day_when_the_office_is_closed(
            String start, String ordinary, String emergency) {
        assertThat(deadline("today", start, PLAIN)).isEqualTo(ordinary);
        assertThat(deadline("today-always", start, PLAIN)).isEqualTo(emergency);
    }

    @Test
    void hours_run_through_night_and_holiday() {
        assertThat(deadline("72h", "2027-03-05T10:00", LEBARAN)).isEqualTo("2027-03-08T10:00");
    }

    @Test
    void calendar_days_end_at_a_closing_when_somebody_is_there() {
        assertThat(deadline("3d", "2026-11-17T10:00", PLAIN)).isEqualTo("2026-11-20T16:00");
        assertThat(deadline("4d", "2026-11-17T10:00", PLAIN)).isEqualTo("2026-11-23T16:00");
    }

    @Test
    void other_office_hours_give_another_closing() {
        var untilFive = PLAIN.withHours(new OfficeHours(LocalTime.of(7, 30), LocalTime.of(17, 0)));
        assertThat(deadline("today", "2026-11-17T16:30", untilFive)).isEqualTo("2026-11-17T17:00");
    }

    @ParameterizedTest
    @CsvSource({"0wd", "-1d", "5", "wd", "5 wd", "Today", "12345d"})
    void a_limit_that_cannot_be_read_says_how_to_write_one(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse(code))
                .withMessageContaining("5wd");
    }

    @ParameterizedTest
    @CsvSource({"33, WIB", "11, WIB", "61, WIB", "62, WIB", "51, WITA", "64, WITA", "76, WITA", "81, WIT", "96, WIT"})
    void each_province_keeps_its_legal_time(String province, AreaZone zone) {
        assertThat(AreaZone.ofProvince(province)).isEqualTo(zone);
    }

    @Test
    void a_village_code_is_not_a_province_code() {
        assertThatIllegalArgumentException().isThrownBy(() -> AreaZone.ofProvince("33.04"));
    }

    static Holiday national(int year, int month, int day) {
        return new Holiday(LocalDate.of(year, month, day), HolidayKind.NATIONAL);
    }

    static Holiday leave(int year, int month, int day) {
        return new Holiday(LocalDate.of(year, month, day), HolidayKind.JOINT_LEAVE);
    }

    private static String deadline(String limit, String start, WorkingCalendar calendar) {
        var zone = calendar.zone().zoneId();
        var due = TimeLimit.parse(limit)
                .deadline(LocalDateTime.parse(start).atZone(zone).toInstant(), calendar);
        return LocalDateTime.ofInstant(due, zone).toString();
    }
}
