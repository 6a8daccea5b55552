package id.selaras.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.BrowserTest;
import id.selaras.testing.Looks;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The window on a bad day: a closed tab, the same matter again, a matter about a colleague, one that must stay hidden. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowJourneyIT extends BrowserTest {
    private Officer window;
    private Officer desk;
    private Officer companion;
    private Officer supervisor;

    WindowJourneyIT(TestServer server) {
        super(server);
    }

    @BeforeAll
    void settle() {
        var database = server.database();
        Neighbourhood.settleIn(database);
        window = database.officer(Role.PUSKESOS, "33.04.20.2002");
        supervisor = database.officer(Role.SUPERVISOR, "33.04.20");
        desk = database.officer(Role.SECRETARIAT, "33.04");
        var shelter = database.owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, answers_here)
                        values ('uptd-uji', 'UPTD Perlindungan', 'local_office', '33.04', true) returning id""")
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        companion = database.officer(Role.AGENCY, "33.04", shelter);
        database.owner()
                .sql(
                        "update access.post set handles_restricted = true where account_id in (:desk, :companion, :supervisor)")
                .param("desk", desk.account())
                .param("companion", companion.account())
                .param("supervisor", supervisor.account())
                .update();
    }

    @Test
    void what_was_typed_survives_a_closed_tab_without_a_press() {
        var page = signsIn(window, DESK);
        fill(page, "Rumah rusak", "Atapnya bocor sejak Senin");
        assertThat(page.locator("#draf-tersimpan")).containsText("Draf tersimpan");
        page.navigate("/terima");
        assertThat(page.locator("main")).containsText("Draf Anda");
        Looks.assertSound(page, "intake-drafts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lanjutkan"))
                .click();
        assertThat(page.getByLabel("Tulis dengan kata-kata warga")).hasValue("Atapnya bocor sejak Senin");
        record(page);
        Looks.assertSound(page, "receipt-of-a-draft");

        page.navigate("/terima");
        assertThat(page.locator("main")).not().containsText("Draf Anda");
        fill(page, "Rumah rusak", "Sekarang ambruk");
        button(page, "Simpan dan cetak tanda terima").click();
        assertThat(page.locator("#mirip")).containsText("Pernah melapor hal yang mirip");
        Looks.assertSound(page, "intake-similar");
        button(page, "Tambahkan ke kasus ini").click();
        page.waitForURL("**/tanda-terima");
        page.navigate(page.url().replace("/tanda-terima", ""));
        assertThat(page.locator("main")).containsText("Laporan lagi tentang hal yang sama");
        Looks.assertSound(page, "case-added-to");
    }

    @Test
    void a_matter_about_the_supervisor_leaves_the_window_with_its_paper() {
        var page = signsIn(window, DESK);
        fill(page, "Pelayanan", "Diminta uang rokok");
        page.locator("summary").getByText("Lainnya").click();
        page.getByLabel("Tentang petugas atau pemerintah desa").check();
        page.getByLabel("Petugas mana?").selectOption(supervisor.account().toString());
        Looks.assertSound(page, "intake-about-an-officer");
        record(page);
        assertThat(page.locator("body")).containsText("loket ini tidak dapat membukanya lagi");
        Looks.assertSound(page, "receipt-aside");
        page.navigate(page.url().replace("/tanda-terima", ""));
        assertThat(page.locator("body")).containsText("tidak ditemukan");
    }

    @Test
    void a_restricted_matter_reaches_one_named_person_at_the_agency() {
        var page = signsIn(window, DESK);
        fill(page, "Kekerasan", "Terjadi di rumah");
        button(page, "Simpan dan cetak tanda terima").click();
        assertThat(page.locator("main")).containsText("Tulis cara menghubungi yang aman bagi warga");
        Looks.assertSound(page, "intake-without-safe-contact");
        page.getByLabel("Cara menghubungi dengan aman").fill("Hanya lewat Bu Nur, setelah pukul 10");
        record(page);
        var address = page.url().replace("/tanda-terima", "");

        var secretariat = signsIn(desk, DESK);
        secretariat.navigate(address);
        assertThat(secretariat.locator("main")).containsText("Hanya lewat Bu Nur, setelah pukul 10");
        secretariat.getByText("Tunjuk petugas lain").click();
        Looks.assertSound(secretariat, "case-restricted");
        button(secretariat, "Tunjuk petugas ini").click();
        assertThat(secretariat.locator("main")).containsText("Petugas ditunjuk");
        secretariat.getByText("Buat rujukan").click();
        var option = secretariat
                .locator("#f-instansi option")
                .filter(new Locator.FilterOptions().setHasText("UPTD Perlindungan"));
        secretariat.getByLabel("Instansi tujuan").selectOption(option.getAttribute("value"));
        secretariat.getByLabel("Apa yang diminta").fill("Pendampingan dan rumah aman");
        Looks.assertSound(secretariat, "refer-restricted");
        button(secretariat, "Kirim rujukan").click();
        assertThat(secretariat.locator("main")).containsText("Sebut paling sedikit satu petugas UPTD Perlindungan");
        secretariat.getByText("Buat rujukan").click();
        secretariat.getByLabel("Instansi tujuan").selectOption(option.getAttribute("value"));
        secretariat.getByLabel("Petugas " + companion.name()).check();
        secretariat.getByLabel("Apa yang diminta").fill("Pendampingan dan rumah aman");
        button(secretariat, "Kirim rujukan").click();
        assertThat(secretariat.locator("#t4")).containsText("Pendampingan dan rumah aman");

        var agency = signsIn(companion, DESK);
        agency.navigate("/rujukan");
        agency.getByText("Terjadi di rumah").first().click();
        assertThat(agency.locator("main")).containsText("Hanya lewat Bu Nur, setelah pukul 10");
        Looks.assertSound(agency, "inbox-restricted");
    }

    private static void fill(Page page, String topic, String words) {
        page.navigate("/terima");
        page.getByLabel("Nama, NIK, nomor KK, atau tanggal lahir").fill("sumirah 1968");
        button(page, "Cari").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Sumirah, 58")))
                .check();
        page.getByLabel("Tulis dengan kata-kata warga").fill(words);
        page.locator("label")
                .filter(new Locator.FilterOptions().setHasText(topic))
                .first()
                .click();
        page.getByLabel("Warga mengizinkan data dipakai").check();
    }

    private static void record(Page page) {
        button(page, "Simpan dan cetak tanda terima").click();
        page.waitForURL("**/tanda-terima");
        assertThat(page.locator("body").innerText()).containsPattern("\\d{4} \\d{4}");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
