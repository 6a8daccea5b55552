package id.selaras.privacy;

import static id.selaras.registry.Neighbourhood.BAGAS;
import static id.selaras.registry.Neighbourhood.SARWONO;
import static id.selaras.registry.Neighbourhood.SARWONOS;
import static id.selaras.registry.Neighbourhood.SUMIRAH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.casework.CaseDetails.Reporter;
import id.selaras.casework.Topic;
import id.selaras.registry.Neighbourhood;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.json.JsonMapper;

/** What somebody learns who asks what is held about them, and what nobody may learn that way. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubjectReportTest {
    private final TestServer server;
    private final Window window;

    SubjectReportTest(TestServer server) {
        this.server = server;
        this.window = new Window(server);
    }

    @BeforeAll
    void settle() {
        Neighbourhood.settleIn(server.database());
    }

    @BeforeEach
    void nothingHappenedYet() {
        server.database().owner().sql("""
                        truncate casework.case_record, casework.reporter, journal.unsealed, journal.entry, journal.seal,
                          privacy.request, privacy.correction, privacy.restriction cascade""").update();
    }

    @Test
    void it_holds_the_own_numbers_in_full_and_every_fact_with_source_and_age() {
        var report = window.reportOf(SUMIRAH);
        assertThat(report.identity().nik()).isEqualTo("330420 510868 9012");
        assertThat(report.identity().familyCard()).isEqualTo("330420 120318 9008");
        assertThat(report.identity().phone()).startsWith("0849");
        assertThat(report.facts())
                .anySatisfy(fact -> {
                    assertThat(fact.label()).isEqualTo("Lantai");
                    assertThat(fact.value()).isEqualTo("Tanah");
                    assertThat(fact.source()).contains("Kunjungan", "14 Mar 2024", "sudah 2 tahun");
                })
                .anySatisfy(fact -> assertThat(fact.value()).contains("Gagal ginjal"));
        assertThat(report.claims())
                .anySatisfy(claim -> assertThat(claim.value()).contains("PBI-JKN, nonaktif"));
        assertThat(report.numbers()).isNotEmpty();
        assertThat(report.families()).isNotEmpty();
    }

    @Test
    void it_tells_the_matters_she_brought_in_words_of_every_day() {
        window.matter(SUMIRAH, "Bantuan saya berhenti", Window.herself());
        window.matter(SUMIRAH, "Ibu saya perlu sembako", Window.onBehalf("Wahyuni", "anak"));
        assertThat(window.reportOf(SUMIRAH).cases())
                .hasSize(2)
                .anySatisfy(told -> {
                    assertThat(told.words()).isEqualTo("Bantuan saya berhenti");
                    assertThat(told.topic()).isEqualTo("PKH atau bantuan sembako");
                    assertThat(told.state()).isEqualTo("Puskesos");
                })
                .anySatisfy(told -> {
                    assertThat(told.role()).isEqualTo("Disampaikan keluarga untuk Anda.");
                    assertThat(told.words()).isEmpty();
                });
    }

    @Test
    void it_tells_that_she_brought_a_matter_for_somebody_else_but_not_for_whom() {
        var phone = server.database()
                .owner()
                .sql("select phone from registry.person where id = :id")
                .param("id", SUMIRAH)
                .query(String.class)
                .single();
        var reporter = new Reporter(Reporter.Manner.ON_BEHALF, "Sumirah", "tetangga", "0" + phone.substring(3), null);
        window.matter(SARWONO, "Pak Sarwono perlu kursi roda", reporter);
        var report = window.reportOf(SUMIRAH);
        assertThat(report.cases()).singleElement().satisfies(told -> {
            assertThat(told.role()).isEqualTo("Anda sampaikan untuk orang lain.");
            assertThat(told.words()).isEmpty();
        });
        assertThat(json(report)).doesNotContain("kursi roda");
    }

    @Test
    void it_says_who_looked_by_office_and_role_and_never_by_name() {
        server.get(window.puskesos, "/keluarga/" + SARWONOS);
        server.get(window.puskesos, "/keluarga/" + SARWONOS);
        server.get(window.secretariat, "/keluarga/orang/" + SUMIRAH);
        search(window.secretariat, "sumirah 1968");
        var report = window.reportOf(SUMIRAH);
        assertThat(report.readings())
                .anySatisfy(look -> {
                    assertThat(look.who()).isEqualTo("Petugas Puskesos, Gunungjati");
                    assertThat(look.what()).isEqualTo("Membuka halaman keluarga");
                    assertThat(look.times()).isEqualTo(2);
                })
                .anySatisfy(look -> assertThat(look.who()).startsWith("Petugas sekretariat"))
                .anySatisfy(look -> assertThat(look.what()).isEqualTo("Nama muncul dalam pencarian"));
        assertThat(json(report)).doesNotContain(window.puskesos.name(), window.secretariat.name(), "Petugas puskesos.");
    }

    @Test
    void a_confidential_reporter_is_never_in_it_nor_the_matter_that_would_give_the_reporter_away() {
        var caseId = window.matter(SUMIRAH, "Ia menerima dua kali", Window.confidential());
        server.get(window.secretariat, "/kasus/" + caseId);
        for (var officer : new id.selaras.testing.TestDatabase.Officer[] {window.puskesos, window.manager}) {
            var report = window.reportOf(officer, SUMIRAH);
            assertThat(json(report)).doesNotContain("Rahasia", "081200000001", "dua kali");
            assertThat(report.cases()).isEmpty();
            assertThat(report.readings()).noneMatch(look -> look.what().contains("kasus"));
        }
    }

    @Test
    void another_members_health_is_never_in_it() {
        assertThat(json(window.reportOf(SARWONO))).doesNotContain("ginjal", "3304205108689012", "510868", "Sumirah");
        assertThat(json(window.reportOf(BAGAS))).doesNotContain("ginjal", "Sumirah", "Sarwono");
    }

    @Test
    void a_restricted_case_is_never_in_it_even_for_an_officer_who_is_named_on_it() {
        var caseId = window.matter(
                window.puskesos, SUMIRAH, "Terjadi di rumah", Window.herself(), Topic.VIOLENCE, true, null);
        server.get(window.puskesos, "/kasus/" + caseId);
        var report = window.reportOf(SUMIRAH);
        assertThat(report.cases()).isEmpty();
        assertThat(json(report)).doesNotContain("Terjadi di rumah");
        assertThat(report.readings()).noneMatch(look -> look.what().contains("kasus"));
    }

    @Test
    void a_case_in_which_a_neighbour_accuses_her_is_never_in_it() {
        var caseId = window.matter(SUMIRAH, "Ia punya sawah luas", Window.onBehalf("Wiryo", "tetangga"));
        server.get(window.secretariat, "/kasus/" + caseId);
        var report = window.reportOf(window.manager, SUMIRAH);
        assertThat(report.cases()).isEmpty();
        assertThat(json(report)).doesNotContain("sawah", "Wiryo");
        assertThat(report.readings()).noneMatch(look -> look.what().contains("kasus"));
    }

    @Test
    void a_matter_about_an_officer_is_never_in_it() {
        window.matter(
                window.secretariat,
                SUMIRAH,
                "Petugas minta uang",
                Window.herself(),
                Topic.EXTORTION,
                false,
                window.supervisor.account());
        assertThat(window.reportOf(window.manager, SUMIRAH).cases()).isEmpty();
    }

    @Test
    void who_contested_an_entry_and_why_is_never_in_it() {
        server.database().owner().sql("""
                        update registry.claim set contested_on = date '2026-11-01', contested_because = 'Kata Bu Wiryo ia kaya'
                         where subject_id = :id""").param("id", SUMIRAH).update();
        var report = window.reportOf(SUMIRAH);
        assertThat(report.claims())
                .anySatisfy(claim -> assertThat(claim.value()).contains("sedang disanggah"));
        assertThat(json(report)).doesNotContain("Wiryo", "kaya");
    }

    @Test
    void an_agency_that_serves_a_matter_which_must_not_be_told_is_not_among_the_readers() {
        var caseId = window.matter(
                window.puskesos, SUMIRAH, "Terjadi di rumah", Window.herself(), Topic.VIOLENCE, true, null);
        var agency = server.database().owner().sql("""
                        insert into directory.organisation (code, name, kind, area_code, answers_here)
                        values ('uptd-ppa-uji', 'UPTD PPA', 'local_office', '33.04', true) returning id""").query(UUID.class).single();
        var officer = server.database().officer(id.selaras.access.Role.AGENCY, "33.04", agency);
        server.database()
                .owner()
                .sql("""
                        insert into journal.entry (at, account_id, account_name, role, kind, act, subject, subject_id, content, salt, content_digest, digest)
                        values (now(), :account, 'x', 'agency', 'read', 'person.opened', 'person', :person, '{}', '', '', '')""")
                .param("account", officer.account())
                .param("person", SUMIRAH)
                .update();
        assertThat(caseId).isNotNull();
        assertThat(json(window.reportOf(SUMIRAH))).doesNotContain("UPTD PPA");
    }

    @Test
    void every_report_says_the_same_of_what_is_kept_out_whether_something_was_or_not() {
        var before = window.reportOf(SUMIRAH).limits();
        window.matter(SUMIRAH, "Ia menerima dua kali", Window.confidential());
        assertThat(window.reportOf(SUMIRAH).limits()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void nothing_opens_before_somebody_saw_a_paper_and_the_database_refuses_it_too() {
        var id = UUID.randomUUID();
        var nothingYet = new IdentityCheck(Asker.SELF, null, null, null, null);
        server.as(window.puskesos, () -> server.bean(Requests.class).record(id, SUMIRAH, nothingYet));
        assertThat(server.as(
                        window.puskesos, () -> server.bean(SubjectReports.class).of(id, window.texts())))
                .isEmpty();
        assertThat(server.get(window.puskesos, "/hak-data/" + id + "/cetak").statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> server.as(
                        window.puskesos,
                        () -> server.bean(org.springframework.transaction.support.TransactionTemplate.class)
                                .execute(
                                        status -> server.bean(ReportStore.class).readings(id))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_neighbouring_window_does_not_know_of_the_request() {
        var id = window.identified(window.puskesos, SUMIRAH);
        assertThat(server.get(window.neighbour, "/hak-data/" + id).statusCode()).isEqualTo(404);
        assertThat(server.get(window.neighbour, "/hak-data/" + id + "/laporan.json")
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get(window.neighbour, "/hak-data").body()).doesNotContain("Sumirah");
    }

    @Test
    void asking_checking_reading_and_handing_out_are_journaled_and_the_clock_counts_three_days() {
        var visitor = Visitor.as(server, window.puskesos);
        var form = visitor.get("/hak-data/orang/" + SUMIRAH);
        assertThat(form.body()).contains("Hak data Sumirah", "Minta laporan data");
        var later = Map.of("pemohon", "self", "hasil", "nanti");
        var asked = visitor.post("/hak-data/orang/" + SUMIRAH, later);
        var path = asked.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
        var page = visitor.get(path);
        assertThat(page.body()).contains("Menunggu bukti diri", "Sisa 71 jam").doesNotContain("laporan.json");
        assertThat(visitor.post(path + "/identitas", Map.of("pemohon", "self", "hasil", "cocok"))
                        .body())
                .contains("Pilih bukti yang Anda lihat.");
        visitor.get(path);
        visitor.post(path + "/identitas", Map.of("pemohon", "self", "hasil", "cocok", "bukti", "ktp"));
        assertThat(visitor.get(path).body()).contains("Siap diserahkan", "laporan.json");
        assertThat(visitor.get(path + "/cetak").body()).contains("330420 510868 9012", "Hak Anda");
        visitor.get(path);
        visitor.post(path + "/serahkan", Map.of("bentuk", "print"));
        assertThat(visitor.get(path).body()).contains("Sudah diserahkan");
        assertThat(acts()).contains("subject.asked", "subject.identified", "subject.read", "subject.delivered");
    }

    @Test
    void the_file_for_programs_names_its_shape_and_is_kept_nowhere_else() {
        var id = window.identified(window.puskesos, SUMIRAH);
        var file = server.get(window.puskesos, "/hak-data/" + id + "/laporan.json");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        var root = JsonMapper.builder().build().readTree(file.body());
        assertThat(root.get("format").asString()).isEqualTo("selaras-subject-report-2");
        assertThat(root.get("identity").get("nik").asString()).isEqualTo("330420 510868 9012");
    }

    @Test
    void the_paper_is_a_pdf() {
        var id = window.identified(window.puskesos, SUMIRAH);
        var file = server.get(window.puskesos, "/hak-data/" + id + "/laporan.pdf");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).startsWith("%PDF-");
    }

    @Test
    void what_she_says_is_wrong_becomes_a_case_with_a_ticket_once() {
        var id = window.identified(window.puskesos, SUMIRAH);
        var visitor = Visitor.as(server, window.puskesos);
        visitor.get("/hak-data/" + id);
        var receipt = visitor.post("/hak-data/" + id + "/koreksi", Map.of("salah", "Lantai saya sudah semen"));
        var path = receipt.headers().firstValue("Location").orElseThrow();
        assertThat(path).endsWith("/tanda-terima");
        assertThat(visitor.get(path.replaceFirst("https?://[^/]+", "")).body()).contains("PIN");
        assertThat(visitor.get("/hak-data/" + id).body()).contains("Tiket ");
        assertThat(server.database()
                        .owner()
                        .sql("select matter || ' ' || words from casework.case_record")
                        .query(String.class)
                        .list())
                .containsExactly("data_correction Lantai saya sudah semen");
    }

    @Test
    void use_is_suspended_with_a_reason_shown_on_the_family_page_and_lifted_with_another() {
        var visitor = Visitor.as(server, window.puskesos);
        var page = "/hak-data/orang/" + SUMIRAH;
        visitor.get(page);
        assertThat(visitor.post(page + "/batasi", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        visitor.get(page);
        visitor.post(page + "/batasi", Map.of("reason", "NIK dipakai orang lain"));
        assertThat(visitor.get(page).body()).contains("Pemakaian data ditunda", "NIK dipakai orang lain");
        assertThat(visitor.get("/keluarga/" + SARWONOS).body()).contains("Pemakaian data ditunda");
        assertThat(window.reportOf(SUMIRAH).restriction()).startsWith("Pemakaian data Anda ditunda sejak");
        visitor.get(page);
        visitor.post(page + "/pulihkan", Map.of("reason", "NIK sudah dibetulkan"));
        assertThat(visitor.get("/keluarga/" + SARWONOS).body()).doesNotContain("Pemakaian data ditunda");
        assertThat(acts()).contains("subject.restricted", "subject.unrestricted");
    }

    private java.util.List<String> acts() {
        return server.database()
                .owner()
                .sql("select act from journal.entry")
                .query(String.class)
                .list();
    }

    private void search(id.selaras.testing.TestDatabase.Officer officer, String text) {
        var visitor = Visitor.as(server, officer);
        visitor.get("/keluarga");
        visitor.post("/keluarga", Map.of("cari", text));
    }

    private static String json(SubjectReport report) {
        return JsonMapper.builder().build().writeValueAsString(report);
    }
}
