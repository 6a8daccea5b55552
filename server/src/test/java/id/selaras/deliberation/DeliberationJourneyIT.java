package id.selaras.deliberation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.selaras.proposal.ProposalKind;
import id.selaras.testing.BrowserTest;
import id.selaras.testing.Looks;
import id.selaras.testing.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A village's list from the proposal to the ministry's answer, each step by whoever owes it. */
class DeliberationJourneyIT extends BrowserTest {

    DeliberationJourneyIT(TestServer server) {
        super(server);
    }

    @Test
    void a_familys_proposal_goes_through_the_deliberation_to_the_ministrys_answer() throws IOException {
        var musdes = Musdes.over(server);
        var proposal = musdes.acceptedProposal(ProposalKind.LIST_ENTRY, "Sumirah Wati");
        var village = signedIn(musdes.puskesos, DESK);
        prepare(village, musdes);
        var address = village.url().replaceFirst("\\?.*", "");
        record(village);
        finish(village);
        read(village);
        press(village, "Kirim daftar");
        assertThat(village.locator("main")).containsText("Daftar terkirim ke Dinas Sosial");
        var office = signedIn(musdes.secretariat, DESK);
        verify(office, address);
        var manager = signedIn(musdes.manager, DESK);
        approveAndLock(manager);
        type(office, musdes);
        answer(office, musdes);
        village.navigate(address);
        assertThat(village.locator("main")).containsText("Diterima kementerian");
        Looks.assertSound(village, "deliberation-answered");
        assertThat(musdes.stateOf(proposal)).isEqualTo("ANSWERED");
    }

    private static void prepare(Page page, Musdes musdes) {
        page.navigate("/musyawarah");
        assertThat(page.locator("h1")).containsText("Musyawarah desa (musdes) Gunungjati");
        Looks.assertSound(page, "deliberation-village");
        page.getByLabel("Tanggal musyawarah").fill(musdes.today.toString());
        page.getByLabel("Tempat").fill("Balai desa Gunungjati");
        page.getByLabel("Pimpinan musyawarah").fill("Kepala Desa Gunungjati");
        press(page, "Siapkan agenda");
        assertThat(page.locator("main")).containsText("Sumirah Wati");
        assertThat(page.locator("main")).containsText("Usulan baru");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cetak agenda"))
                .click();
        Looks.assertSound(page, "deliberation-agenda");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kembali ke musyawarah"))
                .click();
    }

    private static void record(Page page) {
        // By keyboard alone: the first letter chooses the decision.
        page.getByLabel("Keputusan untuk keluarga Sumirah Wati").focus();
        page.keyboard().type("Di");
        assertThat(page.getByLabel("Keputusan untuk keluarga Sumirah Wati")).hasValue("agreed");
        page.getByLabel("Nama hadirin 1").fill("Paijo");
        page.keyboard().press("Tab");
        page.keyboard().type("Ketua RT 02");
        Looks.assertSound(page, "deliberation-record");
        press(page, "Simpan, lalu selesaikan");
    }

    private static void finish(Page page) {
        assertThat(page.locator("h1")).containsText("Selesaikan musyawarah ini?");
        Looks.assertSound(page, "deliberation-finish");
        press(page, "Selesaikan musyawarah");
        assertThat(page.locator("main")).containsText("Berita Acara (PDF)");
        Looks.assertSound(page, "deliberation-finished");
    }

    private static void read(Page page) throws IOException {
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Berita Acara (PDF)"))
                        .click());
        try (var document = Loader.loadPDF(Files.readAllBytes(download.path()))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("001/BA/33.04.20.2002/")
                    .contains("Sumirah Wati")
                    .contains("Paijo");
        }
    }

    private static void verify(Page page, String address) {
        page.navigate("/musyawarah");
        assertThat(page.locator("main")).containsText("Terkirim, menunggu verifikasi");
        Looks.assertSound(page, "deliberation-cycle");
        page.navigate(address);
        page.getByLabel("Hasil periksa untuk keluarga Sumirah Wati").selectOption("agreed");
        Looks.assertSound(page, "deliberation-verify");
        press(page, "Simpan verifikasi");
        assertThat(page.locator("main")).containsText("Verifikasi tersimpan");
    }

    private static void approveAndLock(Page page) {
        page.navigate("/musyawarah");
        page.getByLabel("Nomor surat pengesahan").fill("460/123/2026");
        page.getByLabel("Tanggal surat").fill("16-11-2026");
        page.locator("[name=berkas]")
                .setInputFiles(new FilePayload(
                        "pengesahan.pdf", "application/pdf", Musdes.PDF.getBytes(StandardCharsets.ISO_8859_1)));
        press(page, "Simpan pengesahan");
        assertThat(page.locator("main")).containsText("Nomor 460/123/2026");
        Looks.assertSound(page, "deliberation-approved");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kunci bulan ini"))
                .click();
        Looks.assertSound(page, "deliberation-lock");
        press(page, "Kunci sekarang");
        assertThat(page.locator("main")).containsText("Dikunci manajer");
    }

    private static void type(Page page, Musdes musdes) {
        page.navigate("/musyawarah/siklus/" + musdes.month + "/ketik");
        assertThat(page.locator("main")).containsText("3304204101699003");
        assertThat(page.locator("[data-copy='3304204101699003']")).isVisible();
        Looks.assertSound(page, "deliberation-typing");
        press(page, "Tandai sudah diketik Sumirah Wati");
        page.reload();
        assertThat(page.locator("main")).containsText("Sudah diketik");
    }

    private static void answer(Page page, Musdes musdes) {
        page.navigate("/musyawarah/siklus/" + musdes.month + "/hasil");
        Looks.assertSound(page, "deliberation-results");
        page.locator("[name=berkas]")
                .setInputFiles(new FilePayload(
                        "hasil.csv",
                        "text/csv",
                        "NIK;HASIL\n3304204101699003;diterima\n1111111111111111;ditolak\n"
                                .getBytes(StandardCharsets.UTF_8)));
        press(page, "Lihat isi berkas");
        assertThat(page.locator("main")).containsText("Cocok dengan satu keluarga (1)");
        assertThat(page.locator("main")).containsText("Tidak ada keluarga dalam daftar bulan ini");
        Looks.assertSound(page, "deliberation-results-preview");
        press(page, "Simpan 1 hasil");
        assertThat(page.locator("main")).containsText("Diterima kementerian");
    }

    private static void press(Page page, String name) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        button.click();
    }
}
