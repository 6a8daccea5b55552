package id.selaras.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = Instant.parse("2026-11-24T08:42:00Z");

    private final Texts indonesian = ComponentSheetTest.texts("id");
    private final Texts english = ComponentSheetTest.texts("en");
    private final Dates dates = new Dates(indonesian, JAKARTA);
    private final ClockWords clocks = new ClockWords(indonesian, dates);

    @Test
    void daysAreWrittenAsPeopleHereWriteThem() {
        var wednesday = LocalDate.of(2026, 11, 25);
        assertThat(dates.day(wednesday)).isEqualTo("Rab 25 Nov");
        assertThat(dates.fullDate(wednesday)).isEqualTo("Rabu, 25 November 2026");
        assertThat(dates.day(LocalDate.of(2026, 8, 17))).isEqualTo("Sen 17 Agu");
        assertThat(dates.dayAndYear(LocalDate.of(2026, 10, 10))).isEqualTo("10 Okt 2026");
        assertThat(new Dates(english, JAKARTA).day(wednesday)).isEqualTo("Wed 25 Nov");
    }

    @Test
    void timesNameTheirZone() {
        var moment = Instant.parse("2026-11-24T10:00:00Z");
        assertThat(dates.timeAndZone(moment)).isEqualTo("17.00 WIB");
        assertThat(new Dates(indonesian, ZoneId.of("Asia/Makassar")).timeAndZone(moment))
                .isEqualTo("18.00 WITA");
        assertThat(new Dates(indonesian, ZoneId.of("Asia/Jayapura")).timeAndZone(moment))
                .isEqualTo("19.00 WIT");
        assertThat(new Dates(english, JAKARTA).timeAndZone(moment)).isEqualTo("17:00 WIB");
    }

    @Test
    void aMomentIsToldTheShorterTheNearerItIs() {
        assertThat(dates.moment(Instant.parse("2026-11-24T07:50:00Z"), NOW)).isEqualTo("hari ini 14.50");
        assertThat(dates.moment(Instant.parse("2026-11-23T02:02:00Z"), NOW)).isEqualTo("kemarin 09.02");
        assertThat(dates.moment(Instant.parse("2026-11-12T03:05:00Z"), NOW)).isEqualTo("Kam 12 Nov 10.05");
        assertThat(dates.moment(Instant.parse("2025-08-12T03:05:00Z"), NOW)).isEqualTo("12 Agu 2025");
    }

    @Test
    void aClockGrowsLouderAsItsTimeRunsOut() {
        assertThat(clock("2026-11-27T10:00:00Z", 3))
                .isEqualTo(new ClockView(ClockLevel.CALM, "Sisa 3 hari kerja", "Jum 27 Nov"));
        assertThat(clock("2026-11-25T10:00:00Z", 1))
                .isEqualTo(new ClockView(ClockLevel.SOON, "Sisa 1 hari kerja", "Rab 25 Nov 17.00"));
        assertThat(clock("2026-11-24T10:00:00Z", 0))
                .isEqualTo(new ClockView(ClockLevel.TODAY, "Sisa 1 jam 18 mnt", "hari ini 17.00 WIB"));
        assertThat(clock("2026-11-24T15:00:00Z", 0))
                .isEqualTo(new ClockView(ClockLevel.TODAY, "Hari ini", "sebelum 22.00 WIB"));
        assertThat(clock("2026-11-19T10:00:00Z", 3))
                .isEqualTo(new ClockView(ClockLevel.LATE, "Lewat 3 hari kerja", "sejak Kam 19 Nov"));
        assertThat(clock("2026-11-24T06:42:00Z", 0))
                .isEqualTo(new ClockView(ClockLevel.LATE, "Lewat 2 jam", "sejak hari ini 13.42 WIB"));
    }

    @Test
    void theLawCountsHoursAtNightAndOnHolidaysToo() {
        assertThat(clocks.byTheHour(Instant.parse("2026-11-27T07:42:00Z"), NOW))
                .isEqualTo(new ClockView(ClockLevel.CALM, "Sisa 71 jam", "Jum 27 Nov 14.42"));
        assertThat(clocks.byTheHour(Instant.parse("2026-11-25T20:42:00Z"), NOW).level())
                .isEqualTo(ClockLevel.SOON);
        assertThat(clocks.byTheHour(Instant.parse("2026-11-24T10:00:00Z"), NOW))
                .isEqualTo(new ClockView(ClockLevel.TODAY, "Sisa 1 jam 18 mnt", "Sel 24 Nov 17.00"));
        assertThat(clocks.byTheHour(Instant.parse("2026-11-23T02:42:00Z"), NOW))
                .isEqualTo(new ClockView(ClockLevel.LATE, "Lewat 30 jam", "Sen 23 Nov 09.42"));
    }

    @Test
    void aClockThatStandsSaysWhy() {
        assertThat(clocks.paused("surat RSUD", LocalDate.of(2026, 11, 20)).date())
                .isEqualTo("menunggu surat RSUD, sejak Jum 20 Nov");
        assertThat(clocks.done(2, 5).date()).isEqualTo("dalam 2 dari 5 hari kerja");
    }

    @Test
    void englishCountsOneDayAndSeveral() {
        assertThat(english.get("clock.left.days", 1)).isEqualTo("1 working day left");
        assertThat(english.get("clock.late.days", 3)).isEqualTo("Late by 3 working days");
    }

    @Test
    void numbersAreGroupedAsTheLanguageGroupsThem() {
        assertThat(indonesian.get("number", 18220)).isEqualTo("18.220");
        assertThat(english.get("number", 18220)).isEqualTo("18,220");
    }

    @Test
    void maskedNumbersKeepOnlyTheirEnds() {
        assertThat(Masked.nik("3304201108689012")).isEqualTo("3304•• •••••• ••12");
        assertThat(Masked.phone("081200000047")).isEqualTo("0812 •••• ••47");
        assertThat(Masked.nik("3304")).isEqualTo("••••");
    }

    @Test
    void aThreadHasOneKnotThatIsNow() {
        var thread = CaseThread.at(Knot.REFERRAL, KnotState.NOW);
        assertThat(thread.position()).isEqualTo(4);
        assertThat(thread.knots().getFirst().state()).isEqualTo(KnotState.DONE);
        assertThat(thread.knots().getLast().state()).isEqualTo(KnotState.TODO);
        assertThat(CaseThread.finished().isFinished()).isTrue();
    }

    private ClockView clock(String due, int workingDays) {
        return clocks.running(Instant.parse(due), NOW, workingDays);
    }
}
