package id.selaras.registry;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.SARWONO;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SARWONOS_HOME;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.engine.clock.AreaZone;
import id.selaras.registry.RegistryChange.Told;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;

/** What was recorded on the 10th of a month is moved back there by the owner, so that a test can look at days between. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyPastTest {
    private static final List<String> ROOFS = List.of("tile", "zinc", "asbestos", "thatch", "bamboo");

    private final TestServer server;
    private final TestDatabase database;
    private final Officer village;
    private final FamilyPast past;

    FamilyPastTest(TestServer server) {
        this.server = server;
        this.database = server.database();
        this.village = database.officer(Role.SUPERVISOR, GUNUNGJATI);
        this.past = server.bean(FamilyPast.class);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(database);
        recordedOn(LocalDate.of(2024, 3, 15));
        apply(new RegistryChange.Death(SARWONO, LocalDate.of(2026, 3, 2)), LocalDate.of(2026, 3, 10));
        recordedOn(LocalDate.of(2026, 3, 10));
    }

    @Test
    void before_it_was_known_a_death_had_not_happened() {
        assertThat(living(LocalDate.of(2026, 3, 9))).contains(SARWONO, SUMIRAH);
        assertThat(living(LocalDate.of(2026, 3, 10))).contains(SUMIRAH).doesNotContain(SARWONO);
    }

    @Test
    void before_its_first_record_a_family_was_not_known() {
        assertThat(asOf(LocalDate.of(2024, 3, 14))).isEmpty();
        assertThat(asOf(LocalDate.of(2024, 3, 15))).isPresent();
    }

    @Test
    void the_look_back_shows_only_what_was_recorded_until_that_day_in_any_order_of_recording() {
        var random = new Random(20_261_122);
        var lastOn = new HashMap<LocalDate, String>();
        var day = LocalDate.of(2026, 4, 1);
        for (var i = 0; i < 12; i++) {
            day = day.plusDays(1 + random.nextInt(20));
            var roof = ROOFS.get(random.nextInt(ROOFS.size()));
            apply(
                    new RegistryChange.Facts(
                            Subject.DWELLING, SARWONOS_HOME, List.of(new Told(FactKind.ROOF, roof, null, null))),
                    day);
            recordedOn(day);
            lastOn.put(day, roof);
        }
        lastOn.forEach((on, roof) -> {
            assertThat(roof(on)).isEqualTo(roof);
            assertThat(roof(on.plusDays(1))).isEqualTo(lastOn.getOrDefault(on.plusDays(1), roof));
        });
        assertThat(roof(LocalDate.of(2026, 3, 31))).isEqualTo("tile");
    }

    @Test
    void what_was_taken_back_stays_an_answer_about_the_days_before() {
        var origin = UUID.randomUUID();
        var fact = new RegistryChange.Facts(
                Subject.DWELLING, SARWONOS_HOME, List.of(new Told(FactKind.FLOOR, "marble", null, null)));
        as(() -> server.bean(RegistryChanges.class)
                .apply(fact, new Source(SourceKind.IMPORT, "DTSEN", LocalDate.of(2026, 2, 1)), origin));
        recordedOn(LocalDate.of(2026, 2, 1));
        database.owner()
                .sql(
                        "insert into registry.withdrawal (origin, reason, withdrawn_at) values (:origin, 'salah', '2026-02-20')")
                .param("origin", origin)
                .update();
        assertThat(fact(FactKind.FLOOR, LocalDate.of(2026, 1, 31))).isEqualTo("earth");
        assertThat(fact(FactKind.FLOOR, LocalDate.of(2026, 2, 10))).isEqualTo("marble");
        assertThat(fact(FactKind.FLOOR, LocalDate.of(2026, 2, 25))).isEqualTo("earth");
        assertThat(page("/riwayat").body()).contains("(sudah ditarik kembali)");
    }

    @Test
    void the_history_says_what_became_different_and_by_whom() {
        assertThat(page("/riwayat").body())
                .contains("Sarwono meninggal pada 2 Mar 2026")
                .contains("Sumirah pertama kali tercatat")
                .doesNotContain(Neighbourhood.SUMIRAH_NIK)
                .doesNotContain("Gagal ginjal");
    }

    @Test
    void the_page_of_a_day_offers_nothing_to_open() {
        var page = page("/riwayat?per=2026-03-09");
        assertThat(page.body())
                .contains("Data per 9 Mar 2026")
                .contains("Sarwono")
                .doesNotContain("/buka/")
                .doesNotContain("Gagal ginjal");
        assertThat(page("/riwayat?per=2020-01-01").body()).contains("belum tercatat");
        assertThat(page("/riwayat?per=kemarin").statusCode()).isEqualTo(422);
        assertThat(page("/riwayat?per=2999-01-01").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> page(String rest) {
        return server.get(village, "/keluarga/" + SARWONOS + rest);
    }

    private List<UUID> living(LocalDate day) {
        return asOf(day).orElseThrow().members().stream()
                .filter(FamilyCard.Member::living)
                .map(FamilyCard.Member::id)
                .toList();
    }

    private String roof(LocalDate day) {
        return fact(FactKind.ROOF, day);
    }

    private String fact(FactKind kind, LocalDate day) {
        return asOf(day).orElseThrow().facts().stream()
                .filter(fact -> fact.kind() == kind)
                .map(Fact::code)
                .findFirst()
                .orElse("");
    }

    private Optional<FamilyCard> asOf(LocalDate day) {
        return server.as(village, () -> past.asOf(SARWONOS, day, AreaZone.WIB));
    }

    private void apply(RegistryChange change, LocalDate seen) {
        as(() -> server.bean(RegistryChanges.class)
                .apply(change, new Source(SourceKind.CASE, null, seen), UUID.randomUUID()));
    }

    private void as(Runnable work) {
        server.as(
                village,
                () -> server.bean(TransactionTemplate.class).execute(status -> {
                    work.run();
                    return true;
                }));
    }

    /** Dates what was recorded in this test's last minutes. */
    private void recordedOn(LocalDate day) {
        for (var table : List.of("sheet", "person", "membership", "family", "dwelling", "claim")) {
            redate(table, day);
            if (!table.equals("sheet")) {
                redate(table + "_past", day);
            }
        }
    }

    private void redate(String table, LocalDate day) {
        database.owner().sql("""
                        alter table registry.%1$s disable trigger user;
                        update registry.%1$s set recorded_at = timestamptz '%2$s 09:00:00+07' where recorded_at > now() - interval '1 hour';
                        alter table registry.%1$s enable trigger user""".formatted(table, day)).update();
    }
}
