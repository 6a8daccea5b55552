package id.selaras.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.casework.Pile;
import id.selaras.casework.Queue;
import id.selaras.casework.QueueFilter;
import id.selaras.directory.Calendars;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.Texts;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A month of cases counted by hand beside the report of it. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthReportTest {
    private static final long GUNUNGJATI = 3_304_202_002L;
    private static final long NEXT_VILLAGE = 3_304_202_003L;
    private static final long BANJARNEGARA = 3_304_061_001L;
    private static final YearMonth MONTH = YearMonth.now(History.WIB).minusMonths(1);

    private final TestServer server;
    private final History history;
    private final Officer secretariat;
    private final Officer supervisor;
    private final Officer planner;
    private final UUID health;

    MonthReportTest(TestServer server) {
        this.server = server;
        history = new History(server.database());
        secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
        supervisor = server.database().officer(Role.SUPERVISOR, "33.04.20");
        planner = server.database().officer(Role.PLANNER, "33.04");
        health = history.agency("dinkes-laporan", "Dinas Kesehatan Uji");
    }

    private static LocalDateTime on(int day, int hour) {
        return MONTH.atDay(day).atTime(hour, 0);
    }

    @BeforeAll
    void aMonthAtTheWindow() {
        // Six answered in time and confirmed at the window in Gunungjati, one of them with a pause.
        for (var n = 0; n < 6; n++) {
            var one =
                    history.recorded(GUNUNGJATI, "health", on(2, 9)).step("RECORD", on(2, 9), "AT_PUSKESOS", on(5, 16));
            if (n == 0) {
                one.step("PAUSE", on(4, 9), "AT_PUSKESOS", on(5, 16))
                        .step("RESUME", on(10, 9), "AT_PUSKESOS", on(11, 16))
                        .step("NOTE", on(11, 8), "AT_PUSKESOS", on(11, 16));
            }
            one.step("REPORT_OUTCOME", n == 0 ? on(11, 9) : on(4, 9), "OUTCOME_REPORTED", on(20, 16))
                    .step("CONFIRM", on(12, 9), "CLOSED", null)
                    .answered("window", true, on(12, 9));
        }
        // One climbs late and is contested; one is referred, accepted in time, answered late; one is settled at once.
        history.recorded(NEXT_VILLAGE, "housing", on(3, 9))
                .step("RECORD", on(3, 9), "AT_PUSKESOS", on(6, 16))
                .step("CLOCK_RAN_OUT", on(9, 16), "AT_SUPERVISOR", on(12, 16))
                .step("REPORT_OUTCOME", on(11, 9), "OUTCOME_REPORTED", on(20, 16))
                .step(
                        "CONTEST",
                        on(13, 9),
                        "AT_SECRETARIAT",
                        MONTH.plusMonths(2).atDay(1).atTime(16, 0))
                .answered("pin", false, on(13, 9));
        var referred = history.recorded(BANJARNEGARA, "health", on(3, 10))
                .step("RECORD", on(3, 10), "AT_SECRETARIAT", on(6, 16));
        var referral = referred.referral(health, on(4, 9));
        referred.step(referral, "SEND", on(4, 9), "WITH_AGENCY", on(6, 16))
                .step(referral, "OPEN", on(5, 8), "WITH_AGENCY", on(6, 16))
                .step(referral, "ACCEPT", on(5, 9), "WITH_AGENCY", on(12, 16))
                .step(referral, "REPORT_OUTCOME", on(15, 9), "OUTCOME_REPORTED", on(25, 16))
                .step("CLOSE_UNCONFIRMED", on(28, 9), "CLOSED", null);
        history.recorded(BANJARNEGARA, "other", on(1, 0)).step("SETTLE", on(1, 0), "CLOSED", null);
        // Half past midnight of the first day of the next month is not this month, though it is in Greenwich.
        history.recorded(BANJARNEGARA, "other", MONTH.plusMonths(1).atDay(1).atTime(0, 30))
                .step(
                        "RECORD",
                        MONTH.plusMonths(1).atDay(1).atTime(0, 30),
                        "AT_PUSKESOS",
                        MONTH.plusMonths(1).atDay(1).atTime(8, 0));
        history.recorded(BANJARNEGARA, "other", on(5, 9))
                .restricted()
                .step("RECORD", on(5, 9), "AT_PUSKESOS", on(8, 16));
    }

    private Figures figures(Officer officer, String area, YearMonth month) {
        var texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        return server.as(officer, () -> {
            var choice = server.bean(Choices.class).read(month.toString(), area, texts);
            return server.bean(MonthReport.class).read(choice).now();
        });
    }

    @Test
    void what_happened_is_counted_once_and_in_its_month() {
        var figures = figures(secretariat, "", MONTH);
        assertThat(figures.total(Measure.RECEIVED)).isEqualTo(Figure.of(9));
        assertThat(figures.total(Measure.CONFIRMED)).isEqualTo(Figure.of(6));
        assertThat(figures.part(Measure.CONFIRMED, Figures.KIND, "window")).isEqualTo(Figure.of(6));
        assertThat(figures.total(Measure.CONTEST)).isEqualTo(Figure.of(1));
        assertThat(figures.total(Measure.CLOSE_UNCONFIRMED)).isEqualTo(Figure.of(1));
        assertThat(figures.part(Measure.OTHERWISE, Figures.KIND, "settle")).isEqualTo(Figure.of(1));
        assertThat(figures.part(Measure.RECEIVED, Figures.SECTOR, "health")).isEqualTo(Figure.of(7));
        assertThat(figures.at(Measure.RECEIVED, 3_304_200_000L)).isEqualTo(Figure.of(7));
    }

    @Test
    void a_step_is_in_time_by_the_line_that_last_set_its_time() {
        var figures = figures(secretariat, "", MONTH);
        // Six windows and the supervisor's; the window whose clock ran out; the secretariat's referral.
        assertThat(figures.part(Measure.KEPT, Figures.KIND, "verify")).isEqualTo(Figure.of(7));
        assertThat(figures.part(Measure.LATE, Figures.KIND, "verify")).isEqualTo(Figure.of(1));
        assertThat(figures.part(Measure.KEPT, Figures.KIND, "handle")).isEqualTo(Figure.of(1));
        assertThat(figures.part(Measure.KEPT, Figures.KIND, "accept_referral")).isEqualTo(Figure.of(1));
        assertThat(figures.total(Measure.CITIZEN_KEPT)).isEqualTo(Figure.of(7));
        assertThat(figures.total(Measure.CITIZEN_LATE)).isEqualTo(Figure.of(1));
    }

    @Test
    void a_referral_is_counted_where_it_was_sent_and_as_late_as_the_agency_was() {
        var figures = figures(secretariat, "", MONTH);
        assertThat(figures.part(Measure.REFERRED, Figures.KIND, health.toString()))
                .isEqualTo(Figure.of(1));
        assertThat(figures.part(Measure.AGENCY_LATE, Figures.KIND, health.toString()))
                .isEqualTo(Figure.of(1));
        assertThat(figures.total(Measure.AGENCY_KEPT)).isEqualTo(Figure.of(0));
    }

    @Test
    void a_supervisor_counts_the_own_subdistrict_only() {
        var figures = figures(supervisor, "33.04", MONTH);
        assertThat(figures.total(Measure.RECEIVED)).isEqualTo(Figure.of(7));
        assertThat(figures.total(Measure.REFERRED)).isEqualTo(Figure.of(0));
    }

    @Test
    void of_the_running_month_what_is_overdue_is_what_the_work_list_calls_late() {
        var figures = figures(secretariat, "", MONTH.plusMonths(1));
        var late = server.as(
                secretariat,
                () -> server.bean(Queue.class)
                        .list(new QueueFilter(Pile.ALL, QueueFilter.Deadline.LATE, null, null, null, null))
                        .total());
        assertThat(late).isPositive();
        assertThat(figures.total(Measure.OVERDUE)).isEqualTo(Figure.of(late));
    }

    @Test
    void a_planner_is_told_totals_and_nothing_below_five() {
        var figures = figures(planner, "", MONTH);
        assertThat(figures.total(Measure.RECEIVED)).isEqualTo(Figure.of(9));
        assertThat(figures.total(Measure.CONTEST)).isEqualTo(Figure.HIDDEN);
        assertThat(figures.at(Measure.RECEIVED, 3_304_060_000L)).isEqualTo(Figure.HIDDEN);
        assertThat(figures.at(Measure.RECEIVED, 3_304_200_000L))
                .as("it would tell the other one")
                .isEqualTo(Figure.HIDDEN);
        var page = server.get(planner, "/laporan/bulan?bulan=" + MONTH).body();
        assertThat(page).contains("disamarkan").doesNotContain("Warga contoh");
        assertThat(server.get(planner, "/laporan/bulan.csv?bulan=" + MONTH).body())
                .contains("\"9\"", "disamarkan");
    }

    @Test
    void a_planner_is_not_told_of_a_month_that_grows() {
        var running = YearMonth.now(History.WIB);
        assertThat(server.get(planner, "/laporan/bulan?bulan=" + running).body())
                .doesNotContain("value=\"" + running + "\"");
        refused(planner, "select count(*) from insight.month_told(current_date, '33.04')");
    }

    @Test
    void a_planners_connection_reads_no_case_whatever_it_asks() {
        for (var table : List.of(
                "casework.case_record",
                "casework.step",
                "casework.referral",
                "casework.confirmation",
                "casework.reporter",
                "casework.attachment",
                "casework.outside_check",
                "insight.event",
                "registry.person",
                "registry.family")) {
            assertThat(count(planner, "select count(*) from " + table))
                    .as(table)
                    .isZero();
        }
        assertThat(
                        count(
                                planner,
                                "select count(*) from insight.month_cells('2000-01-01', '2100-01-01', now(), 0, 10000000000, true)"))
                .isZero();
        refused(planner, "select count(*) from insight.told('{}', 3304000000, 3305000000)");
        refused(planner, "select count(*) from insight.month_told(date '2026-01-01', '33.02')");
        refused(planner, "select count(*) from insight.month_told(date '2026-01-01', '33')");
        refused(secretariat, "select count(*) from insight.month_told(date '2026-01-01', '33.04')");
    }

    private void refused(Officer officer, String query) {
        assertThatThrownBy(() -> count(officer, query)).as(query).hasStackTraceContaining("ERROR");
    }

    private Long count(Officer officer, String query) {
        return server.as(
                officer,
                () -> server.bean(TransactionTemplate.class)
                        .execute(status -> server.bean(JdbcClient.class)
                                .sql(query)
                                .query(Long.class)
                                .single()));
    }

    @Test
    void the_database_keeps_the_legal_times_that_the_program_keeps() {
        var owner = server.database().owner();
        for (var province = 11L; province < 100; province++) {
            assertThat(owner.sql("select insight.zone_of(:area)")
                            .param("area", province * 100_000_000L)
                            .query(String.class)
                            .single())
                    .isEqualTo(
                            Calendars.zoneOf(province * 100_000_000L).zoneId().getId());
        }
    }

    @Test
    void pages_print_and_file_open_in_both_languages() {
        for (var path : List.of("/laporan/bulan", "/laporan/bulan/cetak", "/laporan/bulan.csv")) {
            assertThat(server.get(secretariat, path + "?bulan=" + MONTH).body())
                    .as(path)
                    .contains("Laporan loket", "Dinas Kesehatan Uji", "Pagedongan");
        }
        assertThat(server.get(supervisor, "/laporan/bulan?bulan=1999-13&wilayah=99")
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.get(secretariat, "/laporan/bulan?bulan=" + MONTH.minusMonths(9))
                        .body())
                .contains("Belum ada angka");
    }
}
