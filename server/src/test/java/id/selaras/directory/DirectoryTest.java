package id.selaras.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.engine.clock.AreaZone;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
class DirectoryTest {
    private static final long BANJARNEGARA = 3304000000L;
    private static final long BANYUMAS = 3302000000L;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final TestServer server;
    private final TestDatabase database;

    DirectoryTest(TestServer server) {
        this.server = server;
        this.database = server.database();
    }

    @Test
    void the_starting_lists_are_there() {
        assertThat(asPublic(() -> server.bean(Programmes.class).all())).hasSizeGreaterThan(30);
        var jkn = asPublic(() -> server.bean(Programmes.class).find("PBI-JKN")).orElseThrow();
        assertThat(jkn.papers()).contains("Surat dari RSUD atau puskesmas");
        var siks = asPublic(() -> server.bean(Organisations.class).findByCode("siks-ng"))
                .orElseThrow();
        assertThat(siks.answersHere()).isFalse();
        assertThat(jkn.ownerId()).isEqualTo(siks.id());
    }

    @Test
    void every_step_has_a_limit_for_every_urgency_and_sector() {
        for (var step : Step.values()) {
            for (var urgency : Urgency.values()) {
                for (var sector : Sector.values()) {
                    assertThat(limit(step, urgency, sector, null).source()).isNotBlank();
                }
            }
        }
    }

    @Test
    void three_days_to_verify_five_to_handle_and_the_same_day_in_an_emergency() {
        assertThat(limit(Step.VERIFY, Urgency.ORDINARY, Sector.FOOD, null)
                        .limit()
                        .code())
                .isEqualTo("3wd");
        assertThat(limit(Step.HANDLE, Urgency.ORDINARY, Sector.FOOD, null)
                        .limit()
                        .code())
                .isEqualTo("5wd");
        assertThat(limit(Step.HANDLE, Urgency.EMERGENCY, Sector.HEALTH, null)
                        .limit()
                        .code())
                .isEqualTo("today-always");
        assertThat(limit(Step.ANSWER_REFERRAL, Urgency.URGENT, Sector.HEALTH, "PBI-JKN")
                        .limit()
                        .code())
                .isEqualTo("14d");
    }

    @Test
    void a_district_writes_its_own_limit_for_itself_and_from_its_day_on() {
        var administrator = database.officer(Role.ADMINISTRATOR, "33.04");
        as(administrator, () -> insertLimit("33.04", "2wd", LocalDate.of(2026, 11, 1)));
        assertThat(limit(BANJARNEGARA, DAY)).isEqualTo("2wd");
        assertThat(limit(BANJARNEGARA, LocalDate.of(2026, 10, 31))).isEqualTo("3wd");
        assertThat(limit(BANYUMAS, DAY)).isEqualTo("3wd");
    }

    @Test
    void nobody_writes_outside_the_own_area_or_without_being_its_administrator() {
        var administrator = database.officer(Role.ADMINISTRATOR, "33.04");
        assertThatThrownBy(() -> as(administrator, () -> insertLimit("33.02", "2wd", DAY)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(administrator, () -> insertLimit("", "2wd", DAY)))
                .isInstanceOf(DataAccessException.class);
        var manager = database.officer(Role.MANAGER, "33.04");
        assertThatThrownBy(() -> as(manager, () -> insertLimit("33.04", "2wd", DAY)))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asPublic(() -> insertLimit("33.04", "2wd", DAY)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_district_may_work_on_a_day_the_nation_rests_and_rest_on_one_it_works() {
        var republicDay = LocalDate.of(2026, 8, 17);
        var electionDay = LocalDate.of(2026, 11, 25);
        var before = asPublic(() -> server.bean(Calendars.class).of(BANJARNEGARA));
        assertThat(before.isWorkingDay(republicDay)).isFalse();
        assertThat(before.isWorkingDay(electionDay)).isTrue();
        as(database.officer(Role.ADMINISTRATOR, "33.04"), () -> {
            insertHoliday(republicDay, false);
            return insertHoliday(electionDay, true);
        });
        var after = asPublic(() -> server.bean(Calendars.class).of(BANJARNEGARA + 12001));
        assertThat(after.isWorkingDay(republicDay)).isTrue();
        assertThat(after.isWorkingDay(electionDay)).isFalse();
        assertThat(asPublic(() -> server.bean(Calendars.class).of(BANYUMAS)).isWorkingDay(electionDay))
                .isTrue();
        assertThat(Calendars.zoneOf(9471000000L)).isEqualTo(AreaZone.WIT);
    }

    private StepLimit limit(Step step, Urgency urgency, Sector sector, String programme) {
        return asPublic(() -> server.bean(TimeLimits.class)
                .limitFor(new StepQuestion(step, urgency, sector, programme, BANYUMAS, DAY)));
    }

    private String limit(long area, LocalDate on) {
        return asPublic(() -> server.bean(TimeLimits.class)
                .limitFor(new StepQuestion(Step.VERIFY, Urgency.ORDINARY, Sector.FOOD, null, area, on))
                .limit()
                .code());
    }

    private int insertLimit(String area, String limit, LocalDate from) {
        return server.bean(JdbcClient.class)
                .sql("""
                        insert into directory.time_limit (area_code, step, limit_code, source, valid_from)
                        values (:area, 'verify', :limit, 'Peraturan Bupati', :from)""")
                .param("area", area)
                .param("limit", limit)
                .param("from", from)
                .update();
    }

    private int insertHoliday(LocalDate date, boolean closed) {
        return server.bean(JdbcClient.class)
                .sql("""
                        insert into directory.holiday (area_code, on_date, name_id, name_en, kind, closed)
                        values ('33.04', :date, 'Libur daerah', 'Local holiday', 'regional', :closed)""")
                .param("date", date)
                .param("closed", closed)
                .update();
    }

    private <T> T as(Officer officer, Supplier<T> work) {
        return server.as(officer, () -> server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    private <T> T asPublic(Supplier<T> work) {
        return server.bean(Acting.class)
                .asPublic(() -> server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }
}
