package id.selaras.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.benefit.RecipientList.Order;
import id.selaras.benefit.RecipientRow.Outcome;
import id.selaras.importing.Tables;
import id.selaras.registry.Claim;
import id.selaras.registry.Neighbourhood;
import id.selaras.registry.People;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecipientListsTest {
    private static final long DISTRICT = 3_304_000_000L;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String HEADS = "NIK;No. KK;Nama Penerima;Sejak;Cair Terakhir;Status;Nominal;Program\n";
    private static final String FAMILY = "/keluarga/" + Neighbourhood.SARWONOS;

    private final TestServer server;
    private Officer secretariat;
    private Officer window;
    private Officer nextDistrict;

    RecipientListsTest(TestServer server) {
        this.server = server;
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
        secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
        window = server.database().officer(Role.PUSKESOS, Neighbourhood.GUNUNGJATI);
        nextDistrict = server.database().officer(Role.SECRETARIAT, "33.02");
    }

    @Test
    void each_row_is_told_what_is_wrong_with_it_and_where() {
        var list = checks(
                "PKH",
                "2026-07",
                HEADS + ";" + Neighbourhood.SARWONOS_CARD + ";SARWONO;2023;2026-07;aktif;Rp 600.000;\n"
                        + Neighbourhood.SUMIRAH_NIK + ";;SUMIRAH;2023;;;;\n"
                        + "3304201508800005;;ORANG LAIN;;;;;\n"
                        + Neighbourhood.SUMIRAH_NIK + ";;BUDIMAN;;;;;\n"
                        + Neighbourhood.SUMIRAH_NIK + ";;SUMIRAH;2040;;;;\n"
                        + Neighbourhood.SUMIRAH_NIK + ";;SUMIRAH;kemarin;;;;\n"
                        + "123;;X;;;;;\n"
                        + ";;X;;;;;\n"
                        + Neighbourhood.SUMIRAH_NIK + ";;SUMIRAH;;;;;BANSOS-X\n"
                        + ";" + Neighbourhood.SARWONOS_CARD + ";SARWONO;;;;;PBI-JKN\n");
        assertThat(rows(list, Outcome.MATCHED)).extracting(RecipientRow::number).containsExactly(2L);
        assertThat(rows(list, Outcome.DOUBLE)).singleElement().matches(row -> "2".equals(row.detail()));
        assertThat(rows(list, Outcome.STRANGER))
                .extracting(RecipientRow::number)
                .containsExactly(4L);
        assertThat(rows(list, Outcome.DOUBTFUL))
                .extracting(RecipientRow::problem)
                .containsExactly("name");
        assertThat(rows(list, Outcome.BROKEN))
                .extracting(RecipientRow::problem)
                .containsExactly("future", "date", "nik", "no-number", "programme", "nik-needed");
        assertThat(server.get(secretariat, "/impor/penerima/" + list + "?hasil=broken")
                        .body())
                .contains("Tanggal \"2040\" ada di masa depan", "tidak ada di katalog");
        assertThat(claims("PKH")).isEmpty();
    }

    @Test
    void participation_is_recorded_with_its_history_and_taken_back_whole() {
        var first = checks(
                "SEMBAKO", "2026-07", HEADS + ";" + Neighbourhood.SARWONOS_CARD + ";SARWONO;2023;2026-07;aktif;;\n");
        as(() -> lists().record(first));
        assertThat(claims("SEMBAKO")).singleElement().satisfies(claim -> {
            assertThat(claim.state()).isEqualTo(Claim.ACTIVE);
            assertThat(claim.lastPaid()).isEqualTo(LocalDate.of(2026, 7, 1));
            assertThat(claim.source().ref()).isEqualTo("Daftar SEMBAKO 2026-07, Dinas Sosial");
        });
        assertThat(server.get(window, FAMILY).body()).contains("Sembako", "Sejak 2023", "cair terakhir Jul 2026");
        assertThatThrownBy(() -> as(() -> lists().record(first))).hasMessage("recipients.refused.state");

        var second = checks("SEMBAKO", "2026-09", HEADS + "3304201508800005;;ORANG LAIN;;;;;\n");
        as(() -> lists().record(second));
        assertThat(claims("SEMBAKO"))
                .singleElement()
                .matches(claim -> claim.state().equals(Claim.INACTIVE));
        as(() -> lists().takeBack(second));
        assertThat(claims("SEMBAKO"))
                .singleElement()
                .matches(claim -> claim.state().equals(Claim.ACTIVE));
        as(() -> lists().takeBack(first));
        assertThat(claims("SEMBAKO")).isEmpty();
    }

    @Test
    void a_list_that_is_older_than_what_is_known_changes_nothing_and_says_so() {
        var newer = checks("PIP", "2026-09", HEADS + Neighbourhood.SUMIRAH_NIK + ";;SUMIRAH;2024;;aktif;;\n");
        as(() -> lists().record(newer));
        var older = checks("PIP", "2026-03", HEADS + Neighbourhood.SUMIRAH_NIK + ";;SUMIRAH;2024;;selesai;;\n");
        assertThatThrownBy(() -> as(() -> lists().record(older))).hasMessage("recipients.refused.nobody");
        assertThat(claims("PIP")).singleElement().matches(claim -> claim.state().equals(Claim.ACTIVE));
    }

    @Test
    void nobody_but_the_district_sees_its_lists() {
        var list = checks("BERAS", "2026-09", HEADS + "3304201508800005;;ORANG LAIN;;;;;\n");
        assertThat(server.get(nextDistrict, "/impor/penerima/" + list).statusCode())
                .isEqualTo(404);
        assertThat(server.get(window, "/impor/penerima").statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_without_any_number_is_refused() {
        assertThatThrownBy(() -> checks("PKH", "2026-09", "Nama;Alamat\nSARWONO;Krajan\n"))
                .hasMessage("recipients.refused.columns");
    }

    private UUID checks(String programme, String period, String file) {
        var id = UUID.randomUUID();
        var observed = LocalDate.parse(period + "-28");
        var order = new Order(id, DISTRICT, programme, period, "Dinas Sosial", true, observed);
        return server.as(secretariat, () -> {
            var table = server.bean(Tables.class)
                    .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), 1000);
            lists().check(order, "daftar.csv", table, TODAY);
            return id;
        });
    }

    private List<RecipientRow> rows(UUID list, Outcome outcome) {
        return server.as(
                secretariat, () -> lists().rows(lists().find(list).orElseThrow().list(), outcome, 100));
    }

    private List<Claim> claims(String programme) {
        return server.as(
                window,
                () -> server.bean(People.class).family(Neighbourhood.SARWONOS).orElseThrow().claims().stream()
                        .filter(claim -> claim.topic().equals(programme))
                        .toList());
    }

    private RecipientLists lists() {
        return server.bean(RecipientLists.class);
    }

    private void as(Runnable work) {
        server.as(secretariat, work);
    }
}
