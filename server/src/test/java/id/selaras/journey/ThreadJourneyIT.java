package id.selaras.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.BrowserTest;
import id.selaras.testing.Hands;
import id.selaras.testing.Looks;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The thread: from the hospital's letter in a village to the citizen's yes, each step by another person. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadJourneyIT extends BrowserTest {
    private static final double AT_MOST_SECONDS = 60;

    private Officer tuti;
    private Officer ratna;
    private Officer laksmi;

    ThreadJourneyIT(TestServer server) {
        super(server);
    }

    @BeforeAll
    void settle() {
        var database = server.database();
        Neighbourhood.settleIn(database);
        tuti = database.officer(Role.PUSKESOS, "33.04.20.2002");
        ratna = database.officer(Role.SECRETARIAT, "33.04");
        var health = organisation("dinkes-uji", "Dinas Kesehatan Banjarnegara", true);
        organisation("siksng-uji", "SIKS-NG Banjarnegara", false);
        laksmi = database.officer(Role.AGENCY, "33.04", health);
        called(tuti, "Tuti Handayani");
        called(ratna, "Ratna Puspitasari");
        called(laksmi, "Laksmi Hapsari");
    }

    @Test
    void a_daughter_reports_and_confirms_and_each_step_is_somebody_elses() {
        var desk = signsIn(tuti, DESK);
        var paper = recordComplaint(desk);
        var secretariat = signsIn(ratna, DESK);
        refer(secretariat, paper.address());
        var agency = signsIn(laksmi, DESK);
        answer(agency);
        confirm(paper);
        secretariat.navigate(paper.address());
        assertThat(secretariat.locator("main")).containsText("Warga menjawab ya");
        assertThat(secretariat.locator("#t4")).containsText("SIKS-NG Banjarnegara");
        Looks.assertSound(secretariat, "thread-closed");
    }

    private Paper recordComplaint(Page page) {
        var hands = new Hands();
        page.navigate("/terima");
        Looks.assertSound(page, "intake-empty");
        hands.type(page.getByLabel("Nama, NIK, nomor KK, atau tanggal lahir"), "sumirah 1968");
        hands.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cari")));
        hands.decide();
        hands.press(
                page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Sumirah, 58"))));
        hands.type(page.getByLabel("Tulis dengan kata-kata warga"), "Ibu saya cuci darah, KIS mati, besok jadwalnya");
        hands.decide();
        hands.press(choice(page, "KIS / PBI tidak aktif"));
        hands.decide();
        hands.press(choice(page, "Darurat"));
        hands.type(page.getByLabel("Alasan mendesak atau darurat"), "cuci darah besok");
        hands.press(choice(page, "Mewakili"));
        hands.typeNext(page.getByLabel("Nama pelapor"), "Wahyuni");
        hands.typeNext(page.getByLabel("Hubungan"), "anak");
        hands.press(page.getByLabel("Warga mengizinkan data dipakai"));
        Looks.assertSound(page, "intake-filled");
        hands.press(
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan dan cetak tanda terima")));
        page.waitForURL("**/tanda-terima");
        System.out.println("keystroke-level count of the complaint: " + hands);
        assertThat(hands.seconds()).isLessThanOrEqualTo(AT_MOST_SECONDS);
        Looks.assertSound(page, "receipt");
        var text = page.locator("body").innerText();
        var ticket = firstGroup(text, "(\\d{4} \\d{4})");
        var pin = firstGroup(text, "(\\d{3} \\d{3})(?! ?\\d)");
        return new Paper(page.url().replace("/tanda-terima", ""), ticket, pin);
    }

    private static void refer(Page page, String address) {
        page.navigate("/kerja");
        Looks.assertSound(page, "worklist");
        page.navigate(address);
        assertThat(page.locator("main")).containsText("Giliran Anda");
        Looks.assertSound(page, "case-secretariat");
        page.getByText("Catat hasil cek di sistem lain").click();
        page.getByLabel("Apa yang dicek").fill("Kepesertaan PBI-JKN");
        page.getByLabel("Hasilnya").fill("Nonaktif sejak 1 Februari 2026, diusulkan aktif kembali");
        page.locator("[name=gambar]").setInputFiles(screenshotOfTheAnswer());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan hasil cek"))
                .click();
        assertThat(page.locator("#t2")).containsText("Lihat tangkapan layar");
        send(page, "SIKS-NG Banjarnegara", "Reaktivasi PBI-JKN diusulkan hari ini");
        send(page, "Dinas Kesehatan Banjarnegara", "Jaminan kesehatan daerah mulai besok");
        assertThat(page.locator("#t4")).containsText("Terkirim");
        Looks.assertSound(page, "case-referred");
    }

    private static FilePayload screenshotOfTheAnswer() {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("siks-ng.png", "image/png", file.toByteArray());
    }

    private static void send(Page page, String organisation, String asked) {
        page.getByText("Buat rujukan").click();
        var option = page.locator("#f-instansi option").filter(new Locator.FilterOptions().setHasText(organisation));
        page.getByLabel("Instansi tujuan").selectOption(option.getAttribute("value"));
        page.getByLabel("Apa yang diminta").fill(asked);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kirim rujukan"))
                .click();
        assertThat(page.locator("#t4")).containsText(asked);
    }

    private static void answer(Page page) {
        page.navigate("/rujukan");
        Looks.assertSound(page, "inbox");
        page.getByText("Ibu saya cuci darah").first().click();
        act(page, "Terima rujukan");
        page.locator("summary").getByText("Laporkan hasil").click();
        page.getByLabel("Kalimat untuk warga").fill("Jaminan kesehatan daerah aktif mulai besok pagi.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Laporkan hasil"))
                .click();
        assertThat(page.locator("main")).containsText("Hasil dilaporkan");
        Looks.assertSound(page, "inbox-answered");
    }

    private static void act(Page page, String name) {
        page.locator("summary").getByText(name).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private void confirm(Paper paper) {
        var phone = visitor(PHONE);
        phone.navigate("/status");
        Looks.assertSound(phone, "status-form");
        phone.getByLabel("Nomor tiket").fill(paper.ticket());
        phone.getByLabel("PIN").fill(paper.pin());
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Lihat|Cek")))
                .click();
        assertThat(phone.locator("main"))
                .containsText("Dinas Kesehatan Banjarnegara menyatakan bantuan atau layanan sudah diberikan");
        Looks.assertSound(phone, "status");
        phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ya, sudah saya terima"))
                .click();
        assertThat(phone.locator("main"))
                .containsText(Pattern.compile("selesai|Terima kasih", Pattern.CASE_INSENSITIVE));
        Looks.assertSound(phone, "status-confirmed");
    }

    private static Locator choice(Page page, String label) {
        return page.locator("label")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first();
    }

    private static String firstGroup(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("the receipt shows " + pattern).isTrue();
        return matcher.group(1);
    }

    private void called(Officer officer, String name) {
        server.database()
                .owner()
                .sql("update access.account set full_name = :name where id = :id")
                .param("name", name)
                .param("id", officer.account())
                .update();
    }

    private UUID organisation(String code, String name, boolean answersHere) {
        return server.database()
                .owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, answers_here, sectors)
                        values (:code, :name, 'local_office', '33.04', :here, '{health}') returning id""")
                .param("code", code)
                .param("name", name)
                .param("here", answersHere)
                .query(UUID.class)
                .single();
    }

    /** What the citizen carries home. */
    private record Paper(String address, String ticket, String pin) {}
}
