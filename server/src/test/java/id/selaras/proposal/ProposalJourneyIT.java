package id.selaras.proposal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.selaras.casework.papers.Samples;
import id.selaras.testing.BrowserTest;
import id.selaras.testing.Looks;
import id.selaras.testing.TestServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A death and a fallen roof, told at the window: proposed from the case, one accepted, one returned for a photo. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalJourneyIT extends BrowserTest {
    private Village village;

    ProposalJourneyIT(TestServer server) {
        super(server);
    }

    @BeforeAll
    void settle() {
        village = Village.over(server);
    }

    @Test
    void an_officer_proposes_and_the_supervisor_accepts_one_and_asks_for_a_photo_of_the_other() {
        var caseId = village.bringsCase().caseId();
        var window = signedIn(village.puskesos, DESK);
        window.navigate("/kasus/" + caseId);
        Looks.assertSound(window, "proposal-case");
        var death = proposesDeath(window);
        var roof = proposesRoof(window, caseId.toString());

        var supervisor = signedIn(village.supervisor, DESK);
        supervisor.navigate("/usulan");
        assertThat(supervisor.locator("main")).containsText("Keadaan berubah");
        Looks.assertSound(supervisor, "proposal-list");
        accepts(supervisor, death);
        returns(supervisor, roof);

        window.navigate("/kasus/" + caseId);
        assertThat(window.locator("#usulan")).containsText("Diterapkan");
        assertThat(window.locator("#usulan")).containsText("Dikembalikan");
        window.navigate("/keluarga/" + village.sarwonos);
        assertThat(window.locator("#usulan")).containsText("Meninggal");
        window.navigate(roof);
        assertThat(window.locator("main")).containsText("Mohon foto atap");
        Looks.assertSound(window, "proposal-returned");
    }

    @Test
    void the_form_works_without_script_and_says_what_is_missing() {
        var caseId = village.bringsCase().caseId();
        var page = visitorWithoutScript(PHONE);
        page.context()
                .addCookies(java.util.List.of(
                        new com.microsoft.playwright.options.Cookie("selaras", village.facilitator.token())
                                .setUrl(server.address("/").toString())));
        page.navigate("/kasus/" + caseId + "/usulan?jenis=newcomer");
        press(page, "Kirim usulan");
        assertThat(page.locator("main")).containsText("Tuliskan namanya");
    }

    @Test
    void a_familys_whole_profile_can_be_told_on_a_phone() {
        var page = signedIn(village.facilitator, PHONE);
        page.navigate("/kasus/" + village.bringsCase().caseId() + "/usulan?jenis=list_entry");
        press(page, "Kirim usulan");
        assertThat(page.locator("main")).containsText("Belum dapat dikirim");
        Looks.assertSound(page, "proposal-profile");
        press(page, "Simpan draf");
        assertThat(page.locator("#draf")).containsText("Draf Anda");
        Looks.assertSound(page, "proposal-draft");
        page.navigate("/keluarga/" + village.widows + "/klaim");
        Looks.assertSound(page, "claim-form");
        page.locator("#f-dasar").selectOption("x06");
        page.locator("#f-sumber").selectOption("agency");
        page.locator("#f-asal").fill("PLN, daftar pelanggan Oktober 2026");
        page.locator("#f-tanggal").fill("2026-11-02");
        page.locator("#f-bukti").fill("Meter 2.200 VA atas nama anggota keluarga");
        press(page, "Catat klaim");
        assertThat(page.locator("#klaim")).containsText("Daya listrik di atas 1.300 VA");
        Looks.assertSound(page, "claim-family");
    }

    private String proposesDeath(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Usulkan perubahan data"))
                .click();
        page.getByLabel("Apa yang berubah?").selectOption("death");
        press(page, "Isi usulan");
        page.locator("#f-orang").selectOption(village.sarwono.toString());
        page.getByLabel("Tanggal meninggal").fill("1-11-2026");
        page.locator("#f-alasan").fill("Istrinya menunjukkan surat kematian dari RSUD");
        page.locator("[name=berkas]")
                .setInputFiles(new FilePayload("surat.png", "image/png", Samples.picture("png", 320, 200)));
        Looks.assertSound(page, "proposal-form-death");
        press(page, "Kirim usulan");
        page.waitForURL(Pattern.compile(".*/usulan/.*"));
        assertThat(page.locator("main")).containsText("surat.jpg");
        return page.url();
    }

    private static String proposesRoof(Page page, String caseId) {
        page.navigate("/kasus/" + caseId + "/usulan?jenis=house");
        page.locator("[name='fakta.roof']").selectOption("thatch");
        page.locator("#f-alasan").fill("Atap dapur runtuh, diganti rumbia");
        Looks.assertSound(page, "proposal-form-house");
        press(page, "Kirim usulan");
        page.waitForURL(Pattern.compile(".*/usulan/.*"));
        return page.url();
    }

    private static void accepts(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator("main")).containsText("Giliran Anda");
        Looks.assertSound(page, "proposal-review");
        isReachedOnAPhone(page);
        press(page, "Terima usulan");
        assertThat(page.locator("main")).containsText("Diterapkan");
        Looks.assertSound(page, "proposal-applied");
    }

    private static void isReachedOnAPhone(Page page) {
        page.setViewportSize(Looks.PHONE, 640);
        var accept = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terima usulan"));
        accept.focus();
        // It scrolls smoothly; a bar that covers the button would never let go of it.
        page.waitForFunction("""
                button => { const place = button.getBoundingClientRect();
                  return [0.1, 0.5, 0.9].every(part => button.contains(document.elementFromPoint(
                    place.x + place.width / 2, place.y + place.height * part))) }""", accept.elementHandle());
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(java.nio.file.Path.of("target", "screenshots", "proposal-accept-360.png")));
        page.setViewportSize(DESK, 768);
    }

    private static void returns(Page page, String address) {
        page.navigate(address);
        page.getByText("Kembalikan untuk dilengkapi").first().click();
        page.getByLabel("Apa yang masih dibutuhkan").fill("Mohon foto atap dari dalam dan luar");
        press(page, "Kembalikan untuk dilengkapi");
        assertThat(page.locator("main")).containsText("Dikembalikan");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
