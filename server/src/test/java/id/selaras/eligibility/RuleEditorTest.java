package id.selaras.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A rule written in forms, without a programmer and without script. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleEditorTest {
    private final TestServer server;
    private final Officer writer;

    RuleEditorTest(TestServer server) {
        this.server = server;
        writer = server.database().officer(Role.ADMINISTRATOR, "33.04");
    }

    private String begun(Visitor visitor, String code, String copied) {
        visitor.get("/kelola/aturan");
        return Visitor.sentTo(visitor.post(
                "/kelola/aturan/baru",
                Map.of("kode", code, "nama", "Bantuan lansia", "pemilik", "Dinsos Banjarnegara", "salin", copied)));
    }

    private static void sent(Visitor visitor, String draft, String act, Map<String, String> fields) {
        visitor.get(draft);
        var answer = visitor.post(draft + act, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void an_officer_writes_a_whole_programme_in_plain_words() {
        var visitor = Visitor.as(server, writer);
        var draft = begun(visitor, "BANSOS-LANSIA", "");
        assertThat(visitor.get(draft).body())
                .contains("Belum diisi: isi kelompok syarat", "Belum ada syarat di kelompok ini");
        sent(
                visitor,
                draft,
                "/syarat",
                Map.of("di", "", "tentang", "number:decile", "banding", "at_most", "batas", "3"));
        sent(visitor, draft, "/syarat", Map.of("di", "", "tentang", "members", "anggota", "any"));
        sent(visitor, draft, "/syarat", Map.of("di", "1.0", "tentang", "age", "dari", "60"));
        sent(visitor, draft, "/syarat", Map.of("di", "", "tentang", "receives", "program", "PKH"));
        sent(visitor, draft, "/syarat/langkah", Map.of("tempat", "2", "langkah", "bukan"));
        sent(
                visitor,
                draft,
                "/nilai",
                Map.of(
                        "kode",
                        "",
                        "namaNilai",
                        "Besaran bantuan",
                        "angka",
                        "300.000",
                        "mulaiNilai",
                        "01-01-2027",
                        "sumberNilai",
                        "Perbup 12/2026"));
        sent(
                visitor,
                draft,
                "/manfaat",
                Map.of("manfaat", "uang tunai", "besaran", "BANSOS-LANSIA.besaran_bantuan", "setiap", "month"));
        sent(
                visitor,
                draft,
                "/umum",
                Map.of(
                        "nama",
                        "Bantuan lansia",
                        "pemilik",
                        "Dinsos Banjarnegara",
                        "untuk",
                        "family",
                        "mulai",
                        "01-01-2027",
                        "barisBerkas",
                        "KTP\nKK",
                        "sumber",
                        "Perbup 12/2026",
                        "dasar",
                        "",
                        "barisPastikan",
                        "",
                        "sampai",
                        ""));
        assertThat(visitor.get(draft).body())
                .contains(
                        "Tidak ada masalah dalam aturan ini",
                        "Desil paling banyak 3",
                        "Rp 300.000 sebulan",
                        "<dd>KTP</dd>")
                .contains("ada anggota dengan umur 60 tahun ke atas", "tidak (menerima PKH)")
                .contains("Ada anggota keluarga yang", "Anda ikut menulis rancangan ini");
    }

    @Test
    void what_is_wrong_is_said_at_the_field_and_what_was_typed_stays() {
        var visitor = Visitor.as(server, writer);
        var draft = begun(visitor, "UJI-SALAH", "");
        visitor.get(draft);
        var refused = visitor.post(
                draft + "/nilai",
                Map.of("namaNilai", "Besaran", "angka", "banyak", "mulaiNilai", "besok", "sumberNilai", "x"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"banyak\"", "Isi angka, misalnya", "Isi tanggal seperti");
        visitor.get(draft);
        var empty = visitor.post(draft + "/syarat", Map.of("di", "", "tentang", "coded:floor"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Pilih paling sedikit satu jawaban");
    }

    @Test
    void every_condition_of_a_copied_programme_stands_in_the_tree_and_its_form_opens() {
        var visitor = Visitor.as(server, writer);
        for (var copied : new String[] {"PKH", "RS-RTLH", "KIPK"}) {
            var draft = begun(visitor, "SALINAN-" + copied, copied);
            var page = visitor.get(draft).body();
            var forms = java.util.regex.Pattern.compile("syarat\\?ubah=([\\d.]+)")
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(forms).isNotEmpty();
            assertThat(visitor.get(draft + "/syarat?ubah=" + forms.getFirst()).statusCode())
                    .isEqualTo(200);
            assertThat(visitor.get(draft + "/syarat?ubah=" + forms.getLast()).statusCode())
                    .isEqualTo(200);
        }
    }
}
