package id.selaras.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Needs counted by hand beside the report of them. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnmetReportTest {
    private static final long GUNUNGJATI = 3_304_202_002L;
    private static final long BANJARNEGARA = 3_304_061_001L;
    private static final YearMonth MONTH = YearMonth.now(History.WIB).minusMonths(1);

    private final TestServer server;
    private final Officer secretariat;
    private final Officer supervisor;
    private final Officer planner;

    UnmetReportTest(TestServer server) {
        this.server = server;
        secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
        supervisor = server.database().officer(Role.SUPERVISOR, "33.04.20");
        planner = server.database().officer(Role.PLANNER, "33.04");
    }

    @BeforeAll
    void needsOfAMonth() {
        for (var n = 0; n < 7; n++) {
            need(GUNUNGJATI, "food", "SEMBAKO", "waiting", 5, false);
        }
        need(BANJARNEGARA, "food", "SEMBAKO", "waiting", 20, false);
        need(BANJARNEGARA, "housing", null, "no_programme", 20, false);
        need(BANJARNEGARA, "health", null, "refused", 21, true);
    }

    private void need(
            long village, String sector, @Nullable String programme, String state, int day, boolean restricted) {
        server.database()
                .owner()
                .sql("""
                insert into benefit.need (id, area_no, case_id, sector, programme_code, programme_name, state, reason, waiting_since,
                  restricted, recorded_at, recorded_by)
                values (:id, :area, :case, :sector, :programme, :programme, :state, case when :state = 'refused' then 'Penuh' end,
                  case when :state = 'waiting' then now() end, :restricted, :at, :by)""")
                .param("id", UUID.randomUUID())
                .param("area", village)
                .param("case", UUID.randomUUID())
                .param("sector", sector)
                .param("programme", programme)
                .param("state", state)
                .param("restricted", restricted)
                .param("at", MONTH.atDay(day).atTime(0, 30).atZone(History.WIB).toOffsetDateTime())
                .param("by", secretariat.account())
                .update();
    }

    private Figures figures(Officer officer, String area) {
        var texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        return server.as(
                officer,
                () -> server.bean(UnmetReport.class)
                        .read(server.bean(Choices.class).read(MONTH.toString(), area, texts))
                        .now());
    }

    @Test
    void needs_are_counted_by_what_became_of_them_by_sector_place_and_week() {
        var figures = figures(secretariat, "");
        assertThat(figures.total("waiting")).isEqualTo(Figure.of(8));
        assertThat(figures.total("no_programme")).isEqualTo(Figure.of(1));
        assertThat(figures.total("refused")).as("of a case that names others").isEqualTo(Figure.of(0));
        assertThat(figures.part("waiting", Figures.SECTOR, "food")).isEqualTo(Figure.of(8));
        assertThat(figures.at("waiting", 3_304_200_000L)).isEqualTo(Figure.of(7));
        var monday = MONTH.atDay(5).minusDays(MONTH.atDay(5).getDayOfWeek().getValue() - 1L);
        assertThat(figures.part("waiting", "week", monday.toString())).isEqualTo(Figure.of(7));
        assertThat(figures(supervisor, "").total("waiting")).isEqualTo(Figure.of(7));
    }

    @Test
    void what_waits_has_its_cost_where_the_amount_is_one_for_all() {
        var yearly = YearlyAmounts.of("SEMBAKO", LocalDate.of(2026, 10, 31)).orElseThrow();
        assertThat(yearly.longValue()).isEqualTo(200_000L * 12);
        assertThat(YearlyAmounts.of("NONE", LocalDate.of(2026, 10, 31))).isEmpty();
        assertThat(server.get(secretariat, "/laporan/kebutuhan.csv?bulan=" + MONTH)
                        .body())
                .contains(Long.toString(8 * yearly.longValue()));
    }

    @Test
    void a_planner_is_told_nothing_below_five_and_reads_no_need() {
        var figures = figures(planner, "");
        assertThat(figures.total("waiting")).isEqualTo(Figure.of(8));
        assertThat(figures.total("no_programme")).isEqualTo(Figure.HIDDEN);
        assertThat(figures.at("waiting", 3_304_200_000L)).isEqualTo(Figure.HIDDEN);
        assertThat(count("select count(*) from benefit.need")).isZero();
        assertThat(
                        count(
                                "select count(*) from insight.need_cells('2000-01-01', '2100-01-01', null, 'UTC', 0, 10000000000, true)"))
                .isZero();
        assertThatThrownBy(() -> count("select count(*) from insight.needs_told(current_date, '33.04')"))
                .hasStackTraceContaining("not told");
        assertThat(server.get(planner, "/laporan/kebutuhan?bulan=" + MONTH).body())
                .contains("disamarkan");
    }

    private Long count(String query) {
        return server.as(
                planner,
                () -> server.bean(TransactionTemplate.class)
                        .execute(status -> server.bean(JdbcClient.class)
                                .sql(query)
                                .query(Long.class)
                                .single()));
    }
}
