package id.selaras.privacy;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.casework.Topic;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whom an account saw, for the notice within 3 × 24 hours. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BreachTest {
    private final TestServer server;
    private final Window window;
    private final Officer auditor;

    BreachTest(TestServer server) {
        this.server = server;
        this.window = new Window(server);
        this.auditor = server.database().officer(Role.AUDITOR, "33.04");
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
    }

    @BeforeEach
    void nothingHappenedYet() {
        server.database()
                .owner()
                .sql(
                        "truncate casework.case_record, export.taken, journal.entry, journal.unsealed, journal.seal cascade")
                .update();
    }

    @Test
    void everybody_is_listed_whom_the_account_opened_searched_or_met_in_a_case() {
        server.get(window.puskesos, "/keluarga/" + SARWONOS);
        var visitor = Visitor.as(server, window.puskesos);
        visitor.get("/keluarga");
        visitor.post("/keluarga", Map.of("cari", "sumirah wati"));
        var page = asked(window.puskesos, "/jejak/kebocoran", Map.of());
        assertThat(page)
                .contains(
                        "Sumirah",
                        "Sarwono",
                        "Bagas",
                        "halaman dibuka",
                        "muncul dalam pencarian",
                        "Gunungjati, Pagedongan")
                .contains("Awal surat pemberitahuan", "Datanglah ke loket")
                .doesNotContain("0849-2011-0047");
    }

    @Test
    void another_officers_looks_and_other_days_are_not_in_it() {
        server.get(window.secretariat, "/keluarga/" + SARWONOS);
        assertThat(asked(window.puskesos, "/jejak/kebocoran", Map.of())).doesNotContain("Sarwono");
        var longAgo = Map.of("dari", "1-1-2020", "sampai", "2-1-2020");
        assertThat(asked(window.secretariat, "/jejak/kebocoran", longAgo)).doesNotContain("Sarwono");
    }

    @Test
    void the_file_holds_those_in_downloads_too_with_a_way_to_reach_them() {
        var visitor = Visitor.as(server, window.puskesos);
        visitor.get("/unduhan");
        visitor.post("/unduhan", Map.of("wilayah", GUNUNGJATI, "tujuan", "Daftar hadir"));
        var page = asked(window.puskesos, "/jejak/kebocoran", Map.of());
        assertThat(page).contains("Gunungjati: 4 orang, nomor disamarkan");
        var file = asked(window.puskesos, "/jejak/kebocoran/unduh", Map.of());
        assertThat(file).contains("Sumirah Wati", "ada dalam berkas unduhan", "0849", "RT 002");
        assertThat(server.database()
                        .owner()
                        .sql("select act from journal.entry where act like 'breach.%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("breach.listed", "breach.exported");
    }

    @Test
    void a_restricted_case_is_not_told_to_an_auditor_this_way() {
        var caseId = window.matter(
                window.puskesos, SUMIRAH, "Terjadi di rumah", Window.herself(), Topic.VIOLENCE, true, null);
        server.database()
                .owner()
                .sql("delete from journal.entry where subject = 'person'")
                .update();
        assertThat(caseId).isNotNull();
        assertThat(asked(window.puskesos, "/jejak/kebocoran/unduh", Map.of())).doesNotContain("Sumirah");
    }

    @Test
    void what_a_session_or_an_address_saw_is_told_apart_from_what_the_account_saw_elsewhere() {
        var stolen = session(window.puskesos, "203.0.113.7", "now() - interval '1 hour'", "now() + interval '1 hour'");
        session(window.puskesos, "10.20.1.7", "now() - interval '3 hours'", "now() - interval '2 hours'");
        session(window.secretariat, "203.0.113.7", "now() - interval '3 hours'", "now() - interval '2 hours'");
        server.get(window.puskesos, "/keluarga/" + SARWONOS);
        server.get(window.secretariat, "/keluarga/orang/" + SUMIRAH);
        assertThat(asked("203.0.113.7", "/jejak/kebocoran", Map.of()))
                .contains("Sarwono", "Bagas", "perangkat di sebuah alamat jaringan", "Sesi yang terkait (2)", stolen);
        assertThat(asked(stolen, "/jejak/kebocoran", Map.of())).contains("Bagas", "sebuah sesi petugas");
        assertThat(asked("10.20.1.7", "/jejak/kebocoran", Map.of())).doesNotContain("Bagas");
        assertThat(asked(stolen, "/jejak/kebocoran/unduh", Map.of())).contains("Bagas", "RT 002");
        assertThat(asked("198.51.100.1", "/jejak/kebocoran", Map.of()))
                .contains("id=\"f-petugas-e\"", "Tidak ada sesi");
    }

    @Test
    void a_file_that_leaked_is_found_by_its_number_with_everybody_in_it() {
        var visitor = Visitor.as(server, window.puskesos);
        visitor.get("/unduhan");
        visitor.post("/unduhan", Map.of("wilayah", GUNUNGJATI, "tujuan", "Daftar hadir"));
        var number = server.database()
                .owner()
                .sql("select number from export.taken")
                .query(String.class)
                .single();
        assertThat(asked(number, "/jejak/kebocoran", Map.of()))
                .contains("Sumirah Wati", "ada dalam berkas unduhan", "berkas unduhan yang jatuh ke tangan lain");
        assertThat(asked(number, "/jejak/kebocoran/unduh", Map.of())).contains("Sumirah Wati", "RT 002");
    }

    private String session(Officer officer, String address, String opened, String ended) {
        return server.database()
                .owner()
                .sql(
                        "insert into access.session_log (account_id, kind, address, opened_at, expires_at, ended_at) values (:account, 'web', :address, "
                                + opened + ", now() + interval '9 hours', " + ended + ") returning id::text")
                .param("account", officer.account())
                .param("address", address)
                .query(String.class)
                .single();
    }

    @Test
    void what_cannot_be_asked_is_said_at_its_field() {
        var page = asked("tidak.ada", "/jejak/kebocoran", Map.of("dari", "x", "alasan", ""));
        assertThat(page).contains("id=\"f-petugas-e\"", "id=\"f-dari-e\"", "id=\"f-alasan-e\"");
    }

    private String asked(Officer about, String path, Map<String, String> fields) {
        return asked(about.name(), path, fields);
    }

    private String asked(String about, String path, Map<String, String> fields) {
        var all = new HashMap<>(
                Map.of("petugas", about, "dari", "1-1-2026", "sampai", "31-12-2040", "alasan", "Laptop dicuri"));
        all.putAll(fields);
        var visitor = Visitor.as(server, auditor);
        visitor.get("/jejak/kebocoran");
        return visitor.post(path, all).body();
    }
}
