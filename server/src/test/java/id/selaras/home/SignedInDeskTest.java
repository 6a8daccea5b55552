package id.selaras.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.MenuItem;
import id.selaras.ui.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

@SelarasTest
class SignedInDeskTest {
    private final TestServer server;
    private final Texts texts;

    SignedInDeskTest(TestServer server) {
        this.server = server;
        this.texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
    }

    @Test
    void the_bar_says_role_and_place() {
        assertThat(roleLine(Role.SECRETARIAT, "33.04")).isEqualTo("Sekretariat · Kab. Banjarnegara");
        assertThat(roleLine(Role.SUPERVISOR, "33.04.20")).isEqualTo("Supervisor · Kec. Pagedongan");
        assertThat(roleLine(Role.PUSKESOS, "33.04.20.2002")).isEqualTo("Petugas · Gunungjati");
        assertThat(roleLine(Role.SECRETARIAT, "")).isEqualTo("Sekretariat · Indonesia");
    }

    @Test
    void each_role_has_the_pages_of_its_work() {
        assertThat(menu(Role.PUSKESOS, "33.04.20.2002"))
                .containsExactly(
                        "/kerja",
                        "/terima",
                        "/keluarga",
                        "/usulan",
                        "/musyawarah",
                        "/laporan",
                        "/surat",
                        "/hak-data",
                        "/unduhan",
                        "/akun");
        assertThat(menu(Role.AGENCY, "33.04")).containsExactly("/rujukan", "/kelola/layanan", "/akun");
        assertThat(menu(Role.AUDITOR, "33.04"))
                .containsExactly("/kerja", "/usulan", "/musyawarah", "/jejak", "/unduhan", "/laporan", "/akun");
        assertThat(menu(Role.ADMINISTRATOR, "33.04")).containsExactly("/kelola", "/akun");
        assertThat(menu(Role.PLANNER, "33.04")).containsExactly("/laporan", "/kelola/aturan/uji", "/akun");
    }

    @Test
    void the_page_one_is_on_is_marked_and_a_longer_name_is_not_mistaken_for_it() {
        var officer = server.database().officer(Role.MANAGER, "33.04");
        assertThat(current(officer, "/kerja/selesai")).containsExactly("/kerja");
        assertThat(current(officer, "/kerjasama")).isEmpty();
    }

    @Test
    void nobody_has_neither_name_nor_menu() {
        assertThat(desk().whoAmI(texts)).isEmpty();
        assertThat(desk().menu(texts, "/")).isEmpty();
    }

    private List<String> current(Officer officer, String path) {
        return server.as(officer, () -> desk().menu(texts, path)).stream()
                .filter(MenuItem::current)
                .map(MenuItem::href)
                .toList();
    }

    private List<String> menu(Role role, String area) {
        var officer = server.database().officer(role, area);
        return server.as(officer, () -> desk().menu(texts, "/")).stream()
                .map(MenuItem::href)
                .toList();
    }

    private String roleLine(Role role, String area) {
        var officer = server.database().officer(role, area);
        return server.as(officer, () -> desk().whoAmI(texts)).orElseThrow().roleLine();
    }

    private SignedInDesk desk() {
        return server.bean(SignedInDesk.class);
    }
}
