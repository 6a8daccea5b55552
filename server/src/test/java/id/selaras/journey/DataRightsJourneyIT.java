package id.selaras.journey;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.BrowserTest;
import id.selaras.testing.Looks;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Sumirah asks at the window what is held about her; a list is taken to the deliberation; an account leaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataRightsJourneyIT extends BrowserTest {
    private Officer puskesos;
    private Officer auditor;

    DataRightsJourneyIT(TestServer server) {
        super(server);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
        puskesos = server.database().officer(Role.PUSKESOS, GUNUNGJATI);
        auditor = server.database().officer(Role.AUDITOR, "33.04");
    }

    @Test
    void somebody_gets_what_is_held_about_her_says_what_is_wrong_and_has_the_use_suspended() {
        var page = signedIn(puskesos, DESK);
        page.navigate("/hak-data");
        Looks.assertSound(page, "hak-data-kosong");
        page.navigate("/keluarga/" + SARWONOS);
        page.getByText("Laporan data Sumirah").click();
        Looks.assertSound(page, "hak-data-orang");
        press(page, "Catat permintaan");
        assertThat(page.locator("main .err").count()).isPositive();
        Looks.assertSound(page, "hak-data-orang-keliru");
        page.locator("#f-bukti").selectOption("ktp");
        press(page, "Catat permintaan");
        page.waitForURL("**/hak-data/*");
        Looks.assertSound(page, "hak-data-permintaan");
        var request = page.url();
        page.getByText("Buka untuk dicetak").click();
        assertThat(page.locator("main").innerText()).contains("330420 510868 9012", "Siapa yang melihat data Anda");
        Looks.assertSound(page, "hak-data-laporan");
        page.navigate(request);
        press(page, "Sudah diserahkan tercetak");
        assertThat(page.locator("main").innerText()).contains("Sudah diserahkan");
        page.locator("#f-salah").fill("Lantai saya sudah semen");
        press(page, "Catat sebagai kasus");
        page.waitForURL("**/tanda-terima");
        page.navigate("/hak-data");
        Looks.assertSound(page, "hak-data-daftar");
        page.navigate(request);
        page.getByText("Semua hak orang ini").click();
        page.locator("#f-reason").fill("NIK dipakai orang lain");
        press(page, "Tunda pemakaian");
        Looks.assertSound(page, "hak-data-ditunda");
        page.navigate("/keluarga/" + SARWONOS);
        Looks.assertSound(page, "keluarga-ditunda");
        page.locator("a[href^='/hak-data/orang/']").nth(1).click();
        page.locator("#f-reason").fill("NIK sudah dibetulkan");
        press(page, "Cabut penundaan");
    }

    @Test
    void a_list_is_taken_with_its_purpose_and_a_leak_is_followed_up() throws IOException {
        var page = signedIn(puskesos, DESK);
        page.navigate("/unduhan");
        Looks.assertSound(page, "unduhan");
        press(page, "Unduh berkas");
        assertThat(page.locator("#f-tujuan-e").innerText()).contains("untuk apa");
        Looks.assertSound(page, "unduhan-keliru");
        page.locator("#f-tujuan").fill("Daftar hadir musyawarah");
        var file = page.waitForDownload(() -> press(page, "Unduh berkas"));
        assertThat(Files.readString(file.path())).contains("Sumirah", "Daftar hadir musyawarah");
        page.navigate("/unduhan");
        assertThat(page.locator("main").innerText()).contains("Selesai:");
        Looks.assertSound(page, "unduhan-selesai");
        var reader = signedIn(auditor, DESK);
        reader.navigate("/jejak/kebocoran");
        reader.locator("#f-petugas").fill(puskesos.name());
        reader.locator("#f-dari").fill("1-1-2026");
        reader.locator("#f-sampai").fill("31-12-2040");
        reader.locator("#f-alasan").fill("Laptop dicuri");
        press(reader, "Tampilkan");
        assertThat(reader.locator("main").innerText()).contains("Awal surat pemberitahuan");
        Looks.assertSound(reader, "kebocoran");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
