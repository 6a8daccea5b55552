package id.selaras.export;

import static id.selaras.registry.Neighbourhood.GUNUNGJATI;
import static id.selaras.registry.Neighbourhood.SARWONO;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import id.selaras.access.Role;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What leaves as a file, for whom, and what is kept of it. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private static final String NIK = Neighbourhood.SUMIRAH_NIK;

    private final TestServer server;
    private final Officer puskesos;
    private final Officer secretariat;
    private final Officer auditor;

    ExportTest(TestServer server) {
        this.server = server;
        puskesos = server.database().officer(Role.PUSKESOS, GUNUNGJATI);
        secretariat = server.database().officer(Role.SECRETARIAT, "33.04");
        auditor = server.database().officer(Role.AUDITOR, "33.04");
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
    }

    @BeforeEach
    void nothingLeftYet() {
        server.database()
                .owner()
                .sql("truncate export.taken, privacy.restriction, journal.unsealed, journal.entry, journal.seal")
                .update();
    }

    @Test
    void one_row_for_each_person_of_the_own_area_with_what_is_known_now() {
        var rows = rows(take(puskesos, GUNUNGJATI, Map.of()).body());
        assertThat(rows).hasSize(4);
        var sumirah = rowOf(rows, "Sumirah");
        assertThat(sumirah)
                .containsEntry("jenis_lantai_terluas", "earth")
                .containsEntry("nama_kelurahan", "Gunungjati")
                .containsEntry("kode_kelurahan", "3304202002")
                .containsEntry("desil_nasional", "3")
                .containsEntry("occupation", "farm_labourer")
                .containsEntry("id_hub_kepala_keluarga", "spouse")
                .containsEntry("jumlah_anggota_keluarga", "3");
    }

    @Test
    void answers_come_in_the_codes_of_their_questionnaire_where_those_are_known() {
        var rows = rows(take(puskesos, GUNUNGJATI, Map.of("kode", "source")).body());
        assertThat(rowOf(rows, "Sumirah"))
                .containsEntry("jenis_lantai_terluas", "8")
                .containsEntry("jenis_atap_terluas", "2")
                .containsEntry("occupation", "farm_labourer");
    }

    @Test
    void numbers_are_covered_and_health_is_absent_unless_the_role_may_and_says_why() {
        var covered = take(secretariat, "33.04", Map.of()).body();
        assertThat(covered).contains("3304**").doesNotContain(NIK, "id_penyakit_menahun", "kidney");
        var wanted = Map.of("terbuka", "ya", "kesehatan", "ya");
        var refused = take(secretariat, "33.04", wanted);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"f-alasan-e\"");
        var all = new HashMap<>(wanted);
        all.put("alasan", "Dicocokkan dengan SIKS-NG");
        assertThat(take(secretariat, "33.04", all).body()).contains(NIK, "id_penyakit_menahun", "kidney_failure");
        assertThat(take(puskesos, GUNUNGJATI, all).body()).doesNotContain(NIK, "kidney_failure");
    }

    @Test
    void a_purpose_is_asked_for_and_checked_like_a_reason() {
        var refused = take(puskesos, GUNUNGJATI, Map.of("tujuan", "  x "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("tulis untuk apa berkas ini");
        assertThat(count("select count(*) from export.taken")).isZero();
    }

    @Test
    void another_area_than_the_own_cannot_be_asked_for() {
        assertThat(take(puskesos, "33.04", Map.of()).statusCode()).isEqualTo(422);
        assertThat(take(puskesos, "33.04.20.2003", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void the_first_row_says_who_took_it_and_the_journal_keeps_purpose_area_and_count() {
        var file = take(puskesos, GUNUNGJATI, Map.of("tujuan", "Daftar hadir musyawarah"));
        var number = server.database()
                .owner()
                .sql("select number from export.taken")
                .query(String.class)
                .single();
        assertThat(file.body().substring(0, 200)).contains(number, puskesos.name(), "Daftar hadir musyawarah");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains(number + ".csv"));
        assertThat(server.database()
                        .owner()
                        .sql("select act || ' ' || content from journal.entry where act like 'export.%' order by id")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        begun -> assertThat(begun).contains("export.begun", "Daftar hadir musyawarah", GUNUNGJATI),
                        done -> assertThat(done).contains("export.completed", "\"count\":\"4\""));
        assertThat(count("select people from export.taken where state = 'complete'"))
                .isEqualTo(4);
    }

    @Test
    void somebody_whose_use_is_suspended_stays_out_and_is_counted() {
        server.database()
                .owner()
                .sql("""
                        insert into privacy.restriction (id, person_id, area_no, reason, placed_by)
                        select gen_random_uuid(), id, area_no, 'Diminta warga', :by from registry.person where id = :id""")
                .param("id", SUMIRAH)
                .param("by", puskesos.account())
                .update();
        var rows = rows(take(puskesos, GUNUNGJATI, Map.of()).body());
        assertThat(rows).hasSize(3).noneMatch(row -> row.get("nama").equals("Sumirah"));
        assertThat(count("select left_out from export.taken")).isEqualTo(1);
    }

    @Test
    void what_a_spreadsheet_would_run_is_made_text() {
        server.database()
                .owner()
                .sql("update registry.person set name = '=HYPERLINK(\"http://x\")' where id = :id")
                .param("id", SARWONO)
                .update();
        assertThat(take(puskesos, GUNUNGJATI, Map.of()).body()).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        server.database()
                .owner()
                .sql("update registry.person set name = 'Sarwono' where id = :id")
                .param("id", SARWONO)
                .update();
    }

    @Test
    void a_workbook_is_given_as_well() throws IOException {
        var response = take(puskesos, GUNUNGJATI, Map.of("bentuk", "xlsx"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("PK");
    }

    @Test
    void a_sheet_that_is_full_is_followed_by_another_with_the_same_head() throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new XlsxWriter(out, List.of(List.of("Nomor U1"), List.of("nik", "nama")), 4);
        for (var i = 0; i < 5; i++) {
            writer.row(List.of("330420", "=1+" + i));
        }
        writer.end();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = workbook.getSheets().toList();
            assertThat(sheets).hasSize(3);
            for (var sheet : sheets) {
                var rows = sheet.read();
                assertThat(rows.get(0).getCellText(0)).isEqualTo("Nomor U1");
                assertThat(rows.get(1).getCellText(1)).isEqualTo("nama");
                assertThat(rows.get(2).getCellText(1)).startsWith("=1+");
                assertThat(rows.get(2).getCell(1).getFormula()).isNull();
            }
        }
    }

    @Test
    void one_sees_the_own_downloads_and_an_auditor_all_of_the_area() {
        take(puskesos, GUNUNGJATI, Map.of("tujuan", "Daftar hadir musyawarah"));
        take(secretariat, "33.04", Map.of("tujuan", "Rapat kabupaten"));
        assertThat(server.get(puskesos, "/unduhan").body())
                .contains("Daftar hadir musyawarah", "Selesai: 4 orang")
                .doesNotContain("Rapat kabupaten");
        assertThat(server.get(auditor, "/unduhan").body())
                .contains("Daftar hadir musyawarah", "Rapat kabupaten")
                .doesNotContain("Unduh berkas");
        var elsewhere = server.database().officer(Role.AUDITOR, "33.02");
        assertThat(server.get(elsewhere, "/unduhan").body()).doesNotContain("Rapat kabupaten");
    }

    private HttpResponse<String> take(Officer officer, String area, Map<String, String> fields) {
        var all = new HashMap<>(Map.of("wilayah", area, "tujuan", "Pemeriksaan berkala"));
        all.putAll(fields);
        var visitor = Visitor.as(server, officer);
        visitor.get("/unduhan");
        return visitor.post("/unduhan", all);
    }

    /** The people of a file by the names of its columns; its first row is the watermark. */
    private static List<Map<String, String>> rows(String file) {
        var body = file.substring(file.indexOf("\r\n") + 2);
        return CsvReader.builder().ofNamedCsvRecord(body).stream()
                .map(row -> Map.copyOf(row.getFieldsAsMap()))
                .toList();
    }

    private static Map<String, String> rowOf(List<Map<String, String>> rows, String name) {
        return rows.stream()
                .filter(row -> row.get("nama").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long count(String sql) {
        return server.database().owner().sql(sql).query(Long.class).single();
    }
}
