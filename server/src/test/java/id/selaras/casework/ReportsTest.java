package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same matter brought again is added to its case instead of becoming a second one. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {
    private Office office;
    private UUID sumirah = new UUID(0, 0);

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
        Neighbourhood.settleIn(server.database());
        sumirah = server.database()
                .owner()
                .sql("select id from registry.person where name = 'Sumirah'")
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    @Test
    void the_window_warns_and_adds_the_words_to_the_earlier_case() {
        var first = caseOf(record(office.puskesos, form("house", "Atap bocor")));
        var window = Visitor.as(office.server, office.colleague);
        window.get("/terima");
        var warned = window.post("/terima", form("house", "Atapnya ambruk semalam"));
        assertThat(warned.statusCode()).isEqualTo(200);
        assertThat(warned.body()).contains("Tambahkan ke kasus ini").contains(first.toString());

        var again = form("house", "Atapnya ambruk semalam");
        again.put("pelapor", "on_behalf");
        again.put("namaPelapor", "Pak Darmo");
        again.put("hubungan", "ketua RT");
        again.put("kasus", first.toString());
        var added = window.post("/terima/tambah", again);
        assertThat(pathOf(added)).isEqualTo("/kasus/" + first + "/tanda-terima");
        assertThat(window.get(pathOf(added)).body())
                .contains(new Ticket(office.file(office.puskesos, first).ticket()).grouped())
                .contains("Cetak PIN baru");
        assertThat(window.get("/kasus/" + first).body())
                .contains("Laporan lagi tentang hal yang sama")
                .contains("Atapnya ambruk semalam")
                .contains("Juga melapor")
                .contains("Pak Darmo");
        assertThat(casesAbout("house")).isEqualTo(1);
        assertThat(journaled(first)).isEqualTo(1);
    }

    @Test
    void the_same_form_sent_twice_is_added_once() {
        var first = caseOf(record(office.puskesos, form("school", "Belum dapat PIP")));
        var window = Visitor.as(office.server, office.puskesos);
        window.get("/terima");
        var again = form("school", "Masih belum dapat");
        again.put("id", NewId.next().toString());
        again.put("kasus", first.toString());
        window.post("/terima/tambah", again);
        window.get("/terima");
        window.post("/terima/tambah", again);
        assertThat(journaled(first)).isEqualTo(1);
    }

    @Test
    void a_closed_case_is_opened_again_with_the_new_words_as_reason() {
        var form = form("electricity", "Tanya token");
        form.put("selesai", "Sudah dijelaskan");
        var closed = caseOf(record(office.puskesos, form));
        assertThat(office.file(office.puskesos, closed).state()).isEqualTo(CaseState.CLOSED);
        var window = Visitor.as(office.server, office.puskesos);
        window.get("/terima");
        var again = form("electricity", "Tokennya tetap tidak masuk");
        assertThat(window.post("/terima", again).body()).contains("Buka kembali kasus ini");
        again.put("kasus", closed.toString());
        window.post("/terima/tambah", again);
        assertThat(office.file(office.puskesos, closed).state()).isEqualTo(CaseState.AT_PUSKESOS);
        assertThat(window.get("/kasus/" + closed).body())
                .contains("Dibuka kembali")
                .contains("Tokennya tetap tidak masuk");
    }

    @Test
    void a_restricted_case_warns_nobody_who_may_not_see_it_and_takes_nothing_from_them() {
        var form = form("violence", "Terjadi di rumah");
        form.put("kontakAman", "Hanya lewat Bu Nur");
        var hidden = caseOf(record(office.puskesos, form));
        var window = Visitor.as(office.server, office.colleague);
        window.get("/terima");
        var other = form("violence", "Ada yang terjadi");
        other.put("kontakAman", "Di loket");
        other.put("kasus", hidden.toString());
        assertThat(window.post("/terima/tambah", other).statusCode()).isEqualTo(404);
        window.get("/terima");
        other.remove("kasus");
        assertThat(window.post("/terima", other).statusCode()).isEqualTo(302);
    }

    @Test
    void without_words_there_is_nothing_to_add() {
        var first = caseOf(record(office.puskesos, form("livelihood", "Modal jualan")));
        var window = Visitor.as(office.server, office.puskesos);
        window.get("/terima");
        var empty = form("livelihood", "");
        empty.put("kasus", first.toString());
        var refused = window.post("/terima/tambah", empty);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Tulis apa yang disampaikan warga");
    }

    private HttpResponse<String> record(Officer officer, Map<String, String> form) {
        var window = Visitor.as(office.server, officer);
        window.get("/terima");
        return window.post("/terima", form);
    }

    private Map<String, String> form(String topic, String words) {
        var form = new HashMap<String, String>();
        form.put("cari", "Sumirah");
        form.put("orang", sumirah.toString());
        form.put("kata", words);
        form.put("hal", topic);
        form.put("izin", "yes");
        return form;
    }

    private static String pathOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static UUID caseOf(HttpResponse<String> answer) {
        return UUID.fromString(pathOf(answer).replaceFirst("^/kasus/", "").replaceFirst("/tanda-terima$", ""));
    }

    private long casesAbout(String topic) {
        return office.server
                .database()
                .owner()
                .sql("select count(*) from casework.case_record where subject_person = :person and topic = :topic")
                .param("person", sumirah)
                .param("topic", topic)
                .query(Long.class)
                .single();
    }

    private long journaled(UUID caseId) {
        return office.server
                .database()
                .owner()
                .sql("select count(*) from journal.entry where act = 'case.add-report' and case_id = :id")
                .param("id", caseId)
                .query(Long.class)
                .single();
    }
}
