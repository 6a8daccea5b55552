package id.selaras.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailTest {
    private static final long GUNUNGJATI = 3304202002L;

    private final TestServer server;
    private final Officer tuti;
    private final Officer auditor;

    TrailTest(TestServer server) {
        this.server = server;
        tuti = server.database().officer(Role.PUSKESOS, "33.04.20.2002");
        auditor = server.database().officer(Role.AUDITOR, "33.04");
        server.database()
                .owner()
                .sql("update access.account set full_name = 'Tuti Handayani' where id = :id")
                .param("id", tuti.account())
                .update();
    }

    // In the order in which sealing takes them, which may be going on.
    @BeforeEach
    void anEmptyJournal() {
        server.database()
                .owner()
                .sql("truncate journal.seal, journal.unsealed, journal.entry")
                .update();
    }

    @Test
    void an_auditor_reads_who_did_what_in_words_and_what_changed() {
        acted(Trace.of("case.forward", "case", null)
                .inArea(GUNUNGJATI)
                .changed("state", "AT_PUSKESOS", "AT_SUPERVISOR")
                .with("role", "secretariat")
                .with("area", "33.04.20"));
        var page = Visitor.as(server, auditor).get("/jejak");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Tuti Handayani", "Petugas Puskesos", "Meneruskan kasus", "Keadaan: ")
                .contains("<del>Puskesos</del>", "Supervisor", "Petugas sekretariat", "Pagedongan")
                .contains("Gunungjati, Pagedongan")
                .doesNotContain("AT_PUSKESOS", "case.forward</td>");
    }

    @Test
    void reading_the_journal_is_an_entry_of_it_one_for_each_search() {
        Visitor.as(server, auditor).get("/jejak");
        assertThat(count("journal.searched")).isEqualTo(1);
        assertThat(Visitor.as(server, auditor).get("/jejak").body()).contains("Membaca jejak");
    }

    @Test
    void what_happened_to_an_account_is_found_where_the_account_works() {
        acted(Trace.of("officer.suspended", "account", tuti.account()));
        acted(Trace.of("person.searched", "person", null).with("count", "3"));
        assertThat(Visitor.as(server, auditor).get("/jejak").body())
                .contains("Menghentikan sementara petugas", "Mencari orang", "Jumlah ditampilkan: 3");
        var elsewhere = server.database().officer(Role.AUDITOR, "33.05");
        assertThat(Visitor.as(server, elsewhere).get("/jejak").body())
                .doesNotContain("Menghentikan sementara petugas</td>", "Tuti Handayani");
    }

    @Test
    void a_search_narrows_by_officer_act_kind_and_period() {
        acted(Trace.of("case.note", "case", null).inArea(GUNUNGJATI));
        var visitor = Visitor.as(server, auditor);
        visitor.get("/jejak");
        assertThat(rows(visitor, Map.of("petugas", "handayani"))).contains("Menulis catatan");
        assertThat(rows(visitor, Map.of("petugas", tuti.name()))).contains("Menulis catatan");
        assertThat(rows(visitor, Map.of("petugas", "handoko"))).doesNotContain("Menulis catatan");
        assertThat(rows(visitor, Map.of("tindakan", "case."))).contains("Menulis catatan");
        assertThat(rows(visitor, Map.of("tindakan", "case.take"))).doesNotContain("Menulis catatan");
        assertThat(rows(visitor, Map.of("jenis", "lihat"))).doesNotContain("Menulis catatan");
        assertThat(rows(visitor, Map.of("jenis", "ubah", "dari", "1-1-2020"))).contains("Menulis catatan");
        assertThat(rows(visitor, Map.of("dari", "01/01/2020", "sampai", "31.12.2020")))
                .contains("Tidak ada catatan yang cocok.");
    }

    @Test
    void all_about_one_person_is_a_link_away() {
        var person = UUID.randomUUID();
        acted(Trace.of("person.opened", "person", person).inArea(GUNUNGJATI));
        acted(Trace.of("case.note", "case", null).inArea(GUNUNGJATI));
        var visitor = Visitor.as(server, auditor);
        assertThat(visitor.get("/jejak").body()).contains("/jejak?tentang=" + person);
        assertThat(entries(visitor.get("/jejak?tentang=" + person).body()))
                .contains("Membuka data orang")
                .doesNotContain("Menulis catatan");
    }

    @Test
    void what_cannot_be_searched_for_is_said_at_its_field() {
        var visitor = Visitor.as(server, auditor);
        visitor.get("/jejak");
        var refused = visitor.post("/jejak", Map.of("dari", "32-13-2026", "tiket", "12"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("id=\"f-dari-e\"", "Tanggal ini tidak dapat dibaca", "id=\"f-tiket-e\"", "bukan nomor tiket");
        assertThat(visitor.post("/jejak", Map.of("dari", "2-2-2026", "sampai", "1-1-2026"))
                        .body())
                .contains("id=\"f-sampai-e\"");
    }

    @Test
    void older_entries_come_on_the_next_page() {
        for (var i = 1; i <= Trails.PAGE + 5; i++) {
            acted(Trace.of("case.note", "case", null).inArea(GUNUNGJATI).with("count", "n" + i + "n"));
        }
        var visitor = Visitor.as(server, auditor);
        var first = visitor.get("/jejak").body();
        assertThat(first).contains("n55n", "n6n", "Lebih lama").doesNotContain("n5n");
        assertThat(visitor.post("/jejak", Map.of()).body())
                .contains("n5n", "n1n")
                .doesNotContain("n6n");
    }

    @Test
    void the_download_is_a_sheet_and_an_entry() {
        acted(Trace.of("case.note", "case", null).inArea(GUNUNGJATI));
        var visitor = Visitor.as(server, auditor);
        visitor.get("/jejak");
        var file = visitor.post("/jejak/unduh", Map.of("jenis", "ubah"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains(".csv"));
        assertThat(file.body()).contains("\"Tuti Handayani\"", "\"Menulis catatan\"", "\"case.note\"");
        assertThat(count("journal.exported")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUDITOR", "AGENCY"})
    void nobody_but_an_auditor_opens_it(Role role) {
        var officer = server.database().officer(role, "33.04");
        assertThat(server.get(officer, "/jejak").statusCode()).isEqualTo(403);
    }

    private void acted(Trace trace) {
        server.as(
                tuti,
                () -> server.bean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> server.bean(Journal.class).acted(trace)));
    }

    private static String rows(Visitor visitor, Map<String, String> search) {
        var found = visitor.post("/jejak", search);
        assertThat(found.statusCode()).isEqualTo(200);
        return entries(found.body());
    }

    // The words of all acts stand in the filter, too.
    private static String entries(String body) {
        return body.substring(body.indexOf("</form>", body.indexOf("trail-search")));
    }

    private long count(String act) {
        return server.database()
                .owner()
                .sql("select count(*) from journal.entry where act = :act")
                .param("act", act)
                .query(Long.class)
                .single();
    }
}
