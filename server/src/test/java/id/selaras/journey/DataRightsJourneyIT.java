package id.selaras.journey;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
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

/** Sumirah asks at the window what is held about her; lists come in and are taken; an account leaks; what ran out ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataRightsJourneyIT extends BrowserTest {
    private static final Locator.WaitForOptions WHILE_IT_WORKS = new Locator.WaitForOptions().setTimeout(30_000);
    private static final String LIST = """
            nomor_kartu_keluarga;kode_kel;nik;nama;jenis_kelamin;tanggal_lahir;asal-usul
            3304201102149007;3304202002;3304201408809001;SARWONO;1;14-08-1980;1
            3304201102149007;3304202002;3304205203849002;TUMINAH;2;12-03-1984;2
            3304201102149007;3304202002;330420050610900;WAHYU;1;05-06-2010;3
            """;

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
        page.getByText("Usulkan perbaikan data").click();
        page.locator("select[name=orang]").selectOption(new SelectOption().setIndex(1));
        Looks.assertSound(page, "hak-data-perbaikan");
        page.locator("select[name=bidang]").selectOption("name");
        page.locator("input[name=nilai]").fill("Sumirah Astuti");
        page.locator("[name=alasan]").fill("Nama saya kurang lengkap");
        press(page, "Kirim usulan");
        page.waitForURL("**/usulan/*");
        page.navigate(request);
        assertThat(page.locator("main").innerText()).contains("Perbaikan menunggu putusan");
        Looks.assertSound(page, "hak-data-permintaan-perbaikan");
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
        page.navigate("/keluarga/" + SARWONOS + "/skor");
        Looks.assertSound(page, "skor-ditunda");
        page.navigate("/keluarga");
        page.locator("#f-cari").fill("sumirah");
        page.keyboard().press("Enter");
        page.getByText("Penggunaan dibatasi").first().waitFor();
        Looks.assertSound(page, "cari-ditunda");
        page.navigate("/keluarga/" + SARWONOS);
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

    @Test
    void a_list_comes_in_by_its_columns_and_what_was_held_goes_home_to_be_mended() throws IOException {
        var page = signedIn(server.database().officer(Role.SECRETARIAT, "33.04"), DESK);
        page.navigate("/impor");
        page.locator("[name=berkas]").setInputFiles(new FilePayload("tw3.csv", "text/csv", LIST.getBytes(UTF_8)));
        press(page, "Unggah dan periksa");
        page.waitForURL("**/kolom");
        page.locator("#f-nama").fill("DTSEN triwulan");
        page.getByLabel("Arti kolom asal-usul").selectOption("id_hub_kepala_keluarga");
        Looks.assertSound(page, "impor-kolom");
        press(page, "Simpan dan periksa isi berkas");
        page.getByText("Hasil pemeriksaan").first().waitFor(WHILE_IT_WORKS);
        Looks.assertSound(page, "impor-pratinjau");
        press(page, "Catat 2 orang");
        page.getByText("2 orang dalam 1 keluarga tercatat. 1 baris tertahan.").waitFor(WHILE_IT_WORKS);
        Looks.assertSound(page, "impor-laporan");
        var held = page.waitForDownload(() -> page.getByText("Unduh CSV").click());
        assertThat(Files.readString(held.path()))
                .contains("WAHYU", "selaras_alasan")
                .doesNotContain("SARWONO");
    }

    @Test
    void what_ran_out_is_looked_at_proposed_by_one_and_confirmed_by_another() {
        server.database().owner().sql("""
                        insert into importing.import (district_no, file_name, bytes, digest, state, actor, dropped_at, ended_at)
                        select 3304000000, 'lama.csv', 1, '', 'done', id, now() - interval '9 years', now() - interval '9 years'
                          from access.account where name = 'selaras.system'""").update();
        var first = signedIn(server.database().officer(Role.ADMINISTRATOR, "33.04"), DESK);
        first.navigate("/kelola/retensi");
        Looks.assertSound(first, "retensi");
        first.getByText("Lihat yang lewat masa simpan").click();
        Looks.assertSound(first, "retensi-pratinjau");
        first.locator("#f-alasan").fill("Persetujuan arsip 45/2026");
        press(first, "Usulkan");
        first.waitForURL("**/kelola/retensi/*-*");
        Looks.assertSound(first, "retensi-menunggu");
        var second = signedIn(server.database().officer(Role.ADMINISTRATOR, "33.04"), DESK);
        second.navigate(first.url());
        press(second, "Setujui dan akhiri");
        assertThat(second.locator("main").innerText()).contains("sedang dikerjakan");
        Looks.assertSound(second, "retensi-berjalan");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
