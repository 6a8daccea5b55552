package id.selaras.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.BrowserTest;
import id.selaras.testing.Looks;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page beside the case work: whole for everybody at any width, in both languages, by keyboard, light on the line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT extends BrowserTest {
    private static final int TWICE_AS_LARGE = 683;
    private static final int NARROWEST = 320;
    private static final int LIGHT = 100 * 1024;
    private static final Pattern INDONESIAN =
            Pattern.compile("\\b(untuk|dengan|belum|tidak|Anda|Simpan|Kembali|Tambah|Tanggal|Alasan)\\b");
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|with|your|Save|Back|Search|Choose File)\\b");
    private static final Pattern RAW_KEY = Pattern.compile(
            "\\b(admin|trail|error|account|search|family|people|queue|home|layout|sign-in|unlock|refusal)\\.[a-z]");

    private Officer administrator;
    private Officer auditor;
    private Officer puskesos;

    PagesIT(TestServer server) {
        super(server);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
        administrator = server.database().officer(Role.ADMINISTRATOR, "33.04");
        auditor = server.database().officer(Role.AUDITOR, "33.04");
        puskesos = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
    }

    @Test
    void an_administrators_pages_are_whole_in_both_languages() {
        var page = signedIn(administrator, DESK);
        var officer = "/kelola/petugas/" + puskesos.account();
        sound(
                page,
                "/kelola",
                "/kelola/instansi",
                "/kelola/instansi/baru",
                "/kelola/petugas",
                "/kelola/petugas/baru",
                officer,
                officer + "/ganti",
                "/kelola/lembar",
                "/kelola/libur",
                "/kelola/batas-waktu",
                "/kelola/kartu-skor",
                "/kelola/ppks");
        for (var form : List.of("/kelola/instansi/baru", "/kelola/petugas/baru", "/kelola/libur")) {
            page.navigate(form);
            page.locator("main button.btn-primary").first().click();
            Looks.assertSound(page, name(form) + "-keliru");
            assertThat(page.locator("main .err").count()).isPositive();
        }
    }

    @Test
    void a_sheet_is_chosen_in_our_words_looked_at_and_applied() {
        var page = signedIn(administrator, DESK);
        page.navigate("/kelola/lembar");
        assertThat(page.locator("main").innerText()).contains("Pilih berkas", "Belum ada berkas dipilih");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "penyiapan.csv",
                        "text/csv",
                        "jenis;kode;nama;wilayah;peran\npetugas;siti.uji;Siti Uji;33.04.20.2002;Petugas Puskesos\npetugas;x;;;raja\n"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("main").innerText()).contains("penyiapan.csv");
        page.locator("form[enctype] button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/kelola/lembar/[0-9a-f-]{36}.*"));
        Looks.assertSound(page, "lembar-periksa");
        page.locator("main button.btn-primary").click();
        page.waitForURL("**/kelola/lembar?*");
        Looks.assertSound(page, "lembar-diterapkan");
        assertThat(count("select count(*) from access.account where name = 'siti.uji'"))
                .isEqualTo(1);
    }

    @Test
    void a_family_is_found_and_a_number_is_opened_for_a_reason_that_is_kept() {
        var page = signedIn(puskesos, DESK);
        sound(page, "/keluarga", "/akun", "/akun/sandi");
        page.navigate("/keluarga");
        page.locator("#f-cari").fill("sumirah");
        page.keyboard().press("Enter");
        var found = page.locator("main a[href^='/keluarga/']").first();
        found.waitFor();
        Looks.assertSound(page, "keluarga-ditemukan");
        found.click();
        Looks.assertSound(page, "keluarga-satu");
        var before = count("select count(*) from journal.entry where act = 'person.revealed'");
        var reveal = page.locator("details.reveal").first();
        reveal.locator("summary").click();
        reveal.locator("input[name=reason]").fill("Mencocokkan surat rumah sakit");
        reveal.locator("button").click();
        Looks.assertSound(page, "keluarga-terbuka");
        assertThat(count("select count(*) from journal.entry where act = 'person.revealed'"))
                .isEqualTo(before + 1);
    }

    @Test
    void a_score_and_the_categories_open_on_the_familys_page_and_one_is_recorded_and_ended() {
        var page = signedIn(puskesos, DESK);
        var family = "/keluarga/" + Neighbourhood.SARWONOS;
        sound(
                page,
                "/daftar-kerja",
                "/daftar-kerja?jenis=belum-dicek",
                family + "/program",
                family + "/skor",
                family + "/ppks");
        page.navigate(family);
        page.locator("details:has(a[href$='/skor']) summary").click();
        page.locator("#skor-bantu").waitFor();
        assertThat(page.locator("#skor-bantu").innerText()).contains("Bukan desil resmi", "14 kriteria");
        Looks.assertSound(page, "keluarga-skor");
        page.navigate(family + "/ppks");
        page.locator("main button.btn-primary").click();
        Looks.assertSound(page, "ppks-keliru");
        assertThat(page.locator("main .err").count()).isPositive();
        page.locator("#f-orang").selectOption(new SelectOption().setIndex(1));
        page.locator("#f-jenis").selectOption("ppks-24");
        page.locator("#f-sejak").fill("05-01-2026");
        page.locator("main button.btn-primary").click();
        Looks.assertSound(page, "ppks-dicatat");
        assertThat(page.locator("main").innerText()).contains("Fakir miskin");
        page.locator("details.actform summary").first().click();
        page.locator("input[name=alasan]").first().fill("Sudah berkecukupan");
        page.locator("details.actform button").first().click();
        assertThat(page.locator("main").innerText()).contains("Sudah berakhir", "Sudah berkecukupan");
    }

    @Test
    void an_auditor_reads_the_journal_in_both_languages() {
        var page = signedIn(auditor, DESK);
        sound(page, "/jejak");
        page.locator("#f-petugas").fill(auditor.name());
        page.locator(".trail-search button.btn-primary").click();
        assertThat(page.locator("table.trail").innerText()).contains("Membaca jejak");
        page.locator("#f-tiket").fill("12");
        page.locator(".trail-search button.btn-primary").click();
        Looks.assertSound(page, "jejak-keliru");
    }

    @Test
    void a_page_that_failed_says_what_to_do() {
        var page = signedIn(puskesos, DESK);
        sound(page, "/tidak-ada", "/kelola");
        page.navigate("/keluarga");
        page.evaluate("document.querySelectorAll('[name=_csrf]').forEach(field => field.value = 'lama')");
        page.locator("#f-cari").fill("sumirah");
        page.keyboard().press("Enter");
        page.waitForSelector(".trouble");
        Looks.assertSound(page, "csrf-hilang");
        page.locator(".trouble button.btn-primary").click();
        assertThat(page.locator("#f-cari").inputValue()).isEqualTo("sumirah");
    }

    @Test
    void a_locked_screen_keeps_what_was_typed() {
        var officer = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
        givePassword(officer);
        var page = signedIn(officer, DESK);
        page.navigate("/keluarga");
        server.database()
                .owner()
                .sql("update access.session set locked = true where account_id = :id")
                .param("id", officer.account())
                .update();
        page.locator("#f-cari").fill("sumirah");
        page.keyboard().press("Enter");
        page.waitForSelector(".trouble");
        Looks.assertSound(page, "terkunci");
        var unlock =
                page.context().waitForPage(() -> page.locator(".trouble a.btn").click());
        Looks.assertSound(unlock, "buka-kunci");
        unlock.locator("#f-sandi").fill(PASSWORD);
        unlock.keyboard().press("Enter");
        unlock.waitForURL("**/kerja");
        page.locator(".trouble button.btn-primary").click();
        assertThat(page.locator("#f-cari").inputValue()).isEqualTo("sumirah");
    }

    @Test
    void what_the_public_sees_first_is_light_and_whole() {
        var page = visitor(PHONE);
        for (var path : List.of("/", "/status", "/masuk", "/tentang")) {
            sound(page, path);
        }
        for (var path : List.of("/", "/status")) {
            assertThat(transferred(path)).as("bytes of " + path).isLessThanOrEqualTo(LIGHT);
        }
    }

    @Test
    void the_window_is_served_by_keyboard_alone() {
        givePassword(puskesos);
        var page = visitor(DESK);
        page.navigate("/masuk");
        tabTo(page, "#f-akun");
        page.keyboard().type(puskesos.name());
        tabTo(page, "#f-sandi");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/kerja");
        page.keyboard().press("Tab");
        assertThat(focused(page)).contains("skip");
        tabTo(page, "a[href='/terima']");
        page.keyboard().press("Enter");
        page.waitForURL("**/terima");
        tabTo(page, "#f-cari");
        page.keyboard().type("sumirah 1968");
        page.keyboard().press("Enter");
        page.locator("input[name=orang]").first().waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        choose(page, "orang");
        tabTo(page, "#f-kata");
        page.keyboard().type("Kartu KIS mati");
        choose(page, "hal");
        tabTo(page, "#f-izin");
        page.keyboard().press("Space");
        tabTo(page, "main button.btn-primary:not([formaction])");
        page.keyboard().press("Enter");
        page.waitForURL("**/tanda-terima");
    }

    private void sound(Page page, String... paths) {
        for (var path : paths) {
            page.navigate(path);
            Looks.assertSound(page, name(path));
            assertSpeaks(page, path, ENGLISH);
            for (var width : new int[] {TWICE_AS_LARGE, NARROWEST}) {
                page.setViewportSize(width, 768);
                Looks.assertNothingScrollsSideways(page);
            }
            page.setViewportSize(DESK, 768);
            inEnglish(page).navigate(path);
            Looks.picture(page, name(path) + "-en");
            assertSpeaks(page, path, INDONESIAN);
            page.context()
                    .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("bahasa"));
            page.navigate(path);
        }
    }

    /** No key without words and no word of the other language, but in what people wrote and in names. */
    private static void assertSpeaks(Page page, String path, Pattern other) {
        var words = page.locator("body").innerText();
        assertThat(RAW_KEY.matcher(words).results().map(found -> found.group()))
                .as(path)
                .isEmpty();
        if (!path.equals("/tentang") && !path.contains("batas")) {
            assertThat(other.matcher(words).results().map(found -> found.group()))
                    .as(path)
                    .isEmpty();
        }
    }

    /** Goes on with the tab key until it stands there; each stop on the way can be seen. */
    private static void tabTo(Page page, String target) {
        for (var i = 0; i < 120; i++) {
            if ((Boolean) page.evaluate("target => document.activeElement.matches(target)", target)) {
                return;
            }
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("""
                    () => { const at = document.activeElement, look = getComputedStyle(at);
                      return at === document.body || at.matches('.skip') || look.outlineStyle !== 'none' || look.boxShadow !== 'none'
                        || (at.nextElementSibling !== null && getComputedStyle(at.nextElementSibling).outlineStyle !== 'none'); }"""))
                    .as("focus can be seen on %s", focused(page))
                    .isTrue();
        }
        throw new AssertionError("the tab key never reaches " + target + " on " + page.url());
    }

    private static void choose(Page page, String name) {
        tabTo(page, "input[name=" + name + "]");
        page.keyboard().press("Space");
        assertThat(page.locator("input[name=" + name + "]:checked").count()).isEqualTo(1);
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.outerHTML.slice(0, 200)");
    }

    private long transferred(String path) {
        var page = visitor(PHONE);
        var requests = new java.util.concurrent.ConcurrentLinkedQueue<com.microsoft.playwright.Request>();
        page.onRequestFinished(requests::add);
        page.navigate(path);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        var bytes = requests.stream()
                .filter(request -> request.url().startsWith("http"))
                .mapToLong(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                .sum();
        System.out.println("first visit of " + path + ": " + bytes + " bytes in " + requests.size() + " answers");
        return bytes;
    }

    private long count(String sql) {
        return server.database().owner().sql(sql).query(Long.class).single();
    }

    private static String name(String path) {
        var name = path.replaceAll("[0-9a-f-]{36}", "satu").replaceAll("\\W+", "-");
        return "halaman" + (name.equals("-") ? "-mulai" : name);
    }
}
