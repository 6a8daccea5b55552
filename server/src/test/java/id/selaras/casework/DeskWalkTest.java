package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Each act of the desk as the right officer sends it from the page: offered, refused without what it needs, done, told. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskWalkTest {
    private Office office;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
    }

    @Test
    void a_question_settled_at_the_window_is_recorded_and_closed_on_one_page() {
        var window = Visitor.as(office.server, office.puskesos);
        assertThat(window.get("/terima").body()).contains("Selesai di loket");
        var form = new HashMap<String, String>();
        form.put("orang", "baru");
        form.put("nama", "Mbah Karso");
        form.put("kata", "Kapan bantuan sembako cair?");
        form.put("hal", "cash_or_food");
        form.put("jenis", "question");
        form.put("izin", "yes");
        form.put("selesai", "Dijelaskan: cair tanggal 5 di kantor pos.");
        var done = window.post("/terima", form);
        assertThat(done.statusCode()).isEqualTo(302);
        var receipt = pathOf(done);
        assertThat(window.get(receipt).body()).contains("PIN (rahasia)");
        var page = window.get(receipt.replace("/tanda-terima", "")).body();
        assertThat(page)
                .contains("Selesai di loket")
                .contains("Sudah dijelaskan")
                .contains("cair tanggal 5")
                .contains("Buka kembali");
    }

    @Test
    void a_service_given_at_the_window_is_closed_as_served() {
        var window = Visitor.as(office.server, office.puskesos);
        window.get("/terima");
        var form = new HashMap<String, String>();
        form.put("orang", "baru");
        form.put("nama", "Mbah Karso");
        form.put("kata", "Minta surat keterangan tidak mampu");
        form.put("hal", "service");
        form.put("izin", "yes");
        form.put("selesai", "SKTM langsung diberikan.");
        form.put("hasilLoket", "served");
        var receipt = pathOf(window.post("/terima", form));
        assertThat(window.get(receipt.replace("/tanda-terima", "")).body()).contains("Terlayani");
    }

    @Test
    void a_pause_needs_a_reason_stops_the_clock_and_ends() {
        var id = office.recordsUrgent().caseId();
        var desk = Visitor.as(office.server, office.secretariat);
        assertThat(desk.get("/kasus/" + id).body()).contains("Jeda dengan alasan");
        assertThat(act(desk, id, "PAUSE", Map.of()).statusCode()).isEqualTo(422);
        done(act(desk, id, "PAUSE", Map.of("alasan", "menunggu surat RSUD")));
        var paused = desk.get("/kasus/" + id).body();
        assertThat(paused).contains("Dijeda").contains("menunggu surat RSUD").contains("Lanjutkan");
        done(act(desk, id, "RESUME", Map.of()));
        assertThat(office.file(office.secretariat, id).isPaused()).isFalse();
    }

    @Test
    void a_waiting_list_shows_its_place_to_the_sender() {
        var id = office.recordsUrgent().caseId();
        var referral =
                office.refers(office.secretariat, id, office.healthOffice).id();
        var agency = Visitor.as(office.server, office.health);
        assertThat(agency.get("/rujukan/" + referral).body()).contains("Masukkan daftar tunggu");
        done(answer(agency, referral, "WAITLIST", Map.of("alasan", "Kuota habis", "urutan", "14", "dari", "52")));
        assertThat(office.server.get(office.secretariat, "/kasus/" + id).body())
                .contains("Daftar tunggu, urutan 14 dari 52")
                .contains("Kuota habis");
    }

    @Test
    void a_question_of_the_agency_and_its_refusal_come_back_to_the_desk_with_their_reason() {
        var id = office.recordsUrgent().caseId();
        var referral =
                office.refers(office.secretariat, id, office.healthOffice).id();
        var agency = Visitor.as(office.server, office.health);
        agency.get("/rujukan/" + referral);
        done(answer(agency, referral, "ASK", Map.of("alasan", "Kode diagnosis tidak terbaca")));
        var desk = Visitor.as(office.server, office.secretariat);
        assertThat(desk.get("/kasus/" + id).body())
                .contains("Kode diagnosis tidak terbaca")
                .contains("Kirim jawaban");
        done(answer(desk, referral, "ANSWER", Map.of("alasan", "N18.6")));
        agency.get("/rujukan/" + referral);
        assertThat(answer(agency, referral, "DECLINE", Map.of()).statusCode()).isEqualTo(422);
        agency.get("/rujukan/" + referral);
        done(answer(agency, referral, "DECLINE", Map.of("alasan", "Bukan warga kabupaten ini")));
        assertThat(desk.get("/kasus/" + id).body())
                .contains("Bukan warga kabupaten ini")
                .contains("Buat rujukan");
    }

    @Test
    void a_referral_is_withdrawn_by_its_sender_and_a_case_at_the_wish_of_who_reported() {
        var id = office.recordsUrgent().caseId();
        var referral =
                office.refers(office.secretariat, id, office.healthOffice).id();
        var desk = Visitor.as(office.server, office.secretariat);
        assertThat(desk.get("/kasus/" + id).body()).contains("Tarik rujukan");
        done(answer(desk, referral, "WITHDRAW", Map.of("alasan", "Kartu sudah aktif lagi")));
        assertThat(office.file(office.secretariat, id).state()).isEqualTo(CaseState.AT_SECRETARIAT);
        desk.get("/kasus/" + id);
        done(act(desk, id, "WITHDRAW", Map.of("alasan", "Warga sudah tidak memerlukan")));
        var page = desk.get("/kasus/" + id).body();
        assertThat(page).contains("Dicabut pelapor").contains("Warga sudah tidak memerlukan");
        assertThat(act(desk, id, "REOPEN", Map.of("ke", "AT_SECRETARIAT")).statusCode())
                .isEqualTo(422);
        desk.get("/kasus/" + id);
        done(act(desk, id, "REOPEN", Map.of("ke", "AT_SECRETARIAT", "alasan", "Ternyata belum aktif")));
        assertThat(office.file(office.secretariat, id).state()).isEqualTo(CaseState.AT_SECRETARIAT);
    }

    @Test
    void a_case_climbs_by_hand_level_by_level_and_each_level_sends_it_back() {
        var id = office.records(office.puskesos, SampleCases.ordinary(office.server, Office.GUNUNGJATI))
                .caseId();
        climbs(office.puskesos, id, "Tidak dapat diselesaikan di desa", CaseState.AT_SUPERVISOR);
        climbs(office.supervisor, id, "Perlu keputusan kabupaten", CaseState.AT_SECRETARIAT);
        climbs(office.secretariat, id, "Di luar wewenang kabupaten", CaseState.AT_PROVINCE);
        climbs(office.province, id, "Menyangkut aturan pusat", CaseState.AT_MINISTRY);
        sendsBack(office.ministry, id, CaseState.AT_PROVINCE, "Sudah diputuskan pusat");
        sendsBack(office.province, id, CaseState.AT_SECRETARIAT, "Silakan dilanjutkan");
        sendsBack(office.secretariat, id, CaseState.AT_SUPERVISOR, "Mohon dicek");
        sendsBack(office.supervisor, id, CaseState.AT_PUSKESOS, "Mohon dilengkapi");
        var page = office.server.get(office.puskesos, "/kasus/" + id).body();
        assertThat(page).contains("Sudah diputuskan pusat").contains("Mohon dilengkapi");
        assertThat(page.split("<time").length).isGreaterThan(9);
    }

    private void climbs(Officer officer, UUID id, String reason, CaseState to) {
        var desk = Visitor.as(office.server, officer);
        assertThat(desk.get("/kasus/" + id).body()).as(officer.name()).contains("Naikkan ke tingkat atas");
        assertThat(act(desk, id, "ESCALATE", Map.of()).statusCode()).isEqualTo(422);
        desk.get("/kasus/" + id);
        done(act(desk, id, "ESCALATE", Map.of("alasan", reason)));
        assertThat(office.file(officer, id).state()).isEqualTo(to);
    }

    private void sendsBack(Officer officer, UUID id, CaseState to, String reason) {
        var desk = Visitor.as(office.server, officer);
        assertThat(desk.get("/kerja").body()).contains("/kasus/" + id);
        assertThat(desk.get("/kasus/" + id).body()).as(officer.name()).contains("Kembalikan dengan pertanyaan");
        done(act(desk, id, "SEND_BACK", Map.of("ke", to.name(), "alasan", reason)));
        assertThat(office.file(office.puskesos, id).state()).isEqualTo(to);
    }

    private static HttpResponse<String> act(Visitor desk, UUID id, String act, Map<String, String> fields) {
        return send(desk, "/kasus/" + id + "/tindakan", act, fields);
    }

    private static HttpResponse<String> answer(Visitor desk, UUID referral, String act, Map<String, String> fields) {
        return send(desk, "/rujukan/" + referral + "/tindakan", act, fields);
    }

    private static HttpResponse<String> send(Visitor desk, String path, String act, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("act", act);
        form.put("langkah", NewId.next().toString());
        return desk.post(path, form);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private static String pathOf(HttpResponse<String> answer) {
        done(answer);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
