package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.selaras.access.Role;
import id.selaras.casework.CaseFile.Outcome;
import id.selaras.testing.BrowserTest;
import id.selaras.testing.Looks;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen does with a phone, and what comes out of the printer, in a real browser. */
class CitizenJourney extends BrowserTest {
    private static final String VILLAGE = "33.04.20.2002";

    private final Officer window;
    private final Officer secretariat;

    CitizenJourney(TestServer server) {
        super(server);
        window = server.database().officer(Role.PUSKESOS, VILLAGE);
        secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
        server.database().owner().sql("""
                        insert into directory.organisation (code, name, kind, area_code, address, phone, opening)
                        values ('puskesos-3304202002', 'Puskesos Gunungjati', 'puskesos', '33.04.20.2002',
                                'Balai Desa Gunungjati, RT 01 RW 02', '0286 000 123', 'Senin–Jumat 08.00–15.00')
                        on conflict do nothing""").update();
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void everybodyCanReadThePublicPages(int width) {
        var page = visitor(width);
        show(page, "/", "mulai");
        page.locator("#f-desa").fill("gunungjati pagedongan");
        page.locator("form[role=search] button").click();
        assertThat(page.content()).contains("0286 000 123");
        checked(page, "mulai-loket");
        show(page, "/?kode=33.04.20", "mulai-pilih");
        show(page, "/tentang", "tentang");
        show(page, "/status", "status-tanya");
        page.locator("#f-tiket").fill("1234");
        page.locator("#f-pin").fill("1");
        page.locator("form.ask button").click();
        checked(page, "status-keliru");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void aCitizenContestsAndThenConfirmsWithoutAnyScript(int width) {
        var receipt = reported();
        var page = visitorWithoutScript(width);
        look(page, receipt);
        keep(page, "status-jawab");
        page.locator("details.contest summary").click();
        page.locator("#f-kata").fill("Kartu masih ditolak di loket rumah sakit");
        page.locator("button[value=belum]").click();
        keep(page, "status-belum");
        assertThat(page.content()).contains("laporan kembali dikerjakan");
        report(receipt);
        look(page, receipt);
        page.locator("input[value=good]").check();
        page.locator("button[value=ya]").click();
        keep(page, "status-selesai");
        assertThat(page.content()).contains("Laporan selesai");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void theStatusPagesLeaveNobodyOut(int width) {
        var receipt = reported();
        var page = visitor(width);
        look(page, receipt);
        checked(page, "status-giliran-anda");
        page.locator("details.contest summary").click();
        page.locator("button[value=belum]").click();
        checked(page, "status-tanpa-kata");
        look(page, recorded());
        checked(page, "status-dikerjakan");
        look(page, restricted());
        checked(page, "status-terbatas");
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE})
    void theReceiptIsOnePaper(int width) {
        var receipt = recorded();
        server.bean(FreshPins.class).keep(window.token(), receipt);
        var page = signedIn(window, width);
        show(page, "/kasus/" + receipt.caseId() + "/tanda-terima", "tanda-terima");
        assertThat(page.locator("[data-print]").isVisible()).isTrue();
        page.reload();
        checked(page, "tanda-terima-tanpa-pin");
    }

    @Test
    void printedItIsOneSheetOfA5() {
        var receipt = recorded();
        server.bean(FreshPins.class).keep(window.token(), receipt);
        var page = signedIn(window, DESK);
        page.navigate(address("/kasus/" + receipt.caseId() + "/tanda-terima"));
        var pdf = new String(
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)),
                java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(pdf.split("/Type /Page\\b(?!s)", -1)).hasSize(2);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.big')).fontSize"))
                .isEqualTo("29.3333px");
    }

    private void show(Page page, String path, String name) {
        page.navigate(address(path));
        checked(page, name);
    }

    private void look(Page page, Receipt receipt) {
        page.navigate(address("/t/" + receipt.ticket().digits()));
        page.locator("#f-pin").fill(receipt.pin());
        page.locator("form.ask button").click();
    }

    private static void checked(Page page, String name) {
        Looks.assertSoundAsItIs(page, "warga-" + name);
    }

    private static void keep(Page page, String name) {
        Looks.picture(page, "warga-" + name);
    }

    private Receipt recorded() {
        return server.as(window, () -> server.bean(Intake.class).record(SampleCases.urgent(server, VILLAGE)));
    }

    private Receipt restricted() {
        return server.as(window, () -> server.bean(Intake.class).record(SampleCases.restricted(server, VILLAGE)));
    }

    private Receipt reported() {
        var receipt = recorded();
        report(receipt);
        return receipt;
    }

    private void report(Receipt receipt) {
        var order = CaseOrder.of(CaseAct.REPORT_OUTCOME, null)
                .with(new Outcome(OutcomeKind.SERVED, "Ditanggung mulai besok"));
        server.as(secretariat, () -> server.bean(CaseDesk.class).act(receipt.caseId(), order));
    }
}
