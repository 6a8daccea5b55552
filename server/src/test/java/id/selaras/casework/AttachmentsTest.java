package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.casework.papers.Samples;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttachmentsTest {
    private static final String VILLAGE = "33.04.06.1001";

    private final TestServer server;
    private final Attachments attachments;
    private final Officer village;
    private final Officer secretariat;
    private final Officer agency;
    private final UUID health;
    private UUID caseId = new UUID(0, 0);

    AttachmentsTest(TestServer server) {
        this.server = server;
        var database = server.database();
        this.attachments = server.bean(Attachments.class);
        this.village = database.officer(Role.PUSKESOS, VILLAGE);
        this.secretariat = database.officer(Role.SECRETARIAT, "33.04");
        this.health = database.owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, sectors, answers_here)
                        values ('dinkes-contoh', 'Dinas Kesehatan', 'local_office', '33.04', '{health}', true) returning id""")
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
        this.agency = database.officer(Role.AGENCY, "33.04", health);
    }

    @BeforeEach
    void record() {
        caseId = server.as(village, () -> server.bean(Intake.class).record(SampleCases.urgent(server, VILLAGE)))
                .caseId();
    }

    @Test
    void a_photo_is_kept_once_however_often_the_form_is_sent() {
        var id = add(village, "surat.png");
        server.as(village, () -> attachments.add(caseId, "surat.png", Samples.picture("png", 30, 20), id));
        var kept = server.as(secretariat, () -> attachments.of(caseId));
        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("surat.jpg");
            assertThat(one.sharedWith()).isEmpty();
        });
    }

    @Test
    void an_agency_sees_only_what_was_shared_with_it_and_what_it_added() {
        var letter = add(village, "surat.png");
        var other = add(village, "ktp.png");
        refer();
        assertThat(server.as(agency, () -> attachments.of(caseId))).isEmpty();
        server.as(secretariat, () -> attachments.share(letter, health));
        assertThat(server.as(agency, () -> attachments.of(caseId)))
                .extracting(Attachment::id)
                .containsExactly(letter);
        assertThat(server.as(agency, () -> attachments.open(caseId, letter)).content())
                .isNotEmpty();
        assertThatThrownBy(() -> server.as(agency, () -> attachments.open(caseId, other)))
                .isInstanceOf(CaseNotFound.class);
        var answer = add(agency, "balasan.png");
        assertThat(server.as(village, () -> attachments.of(caseId)))
                .extracting(Attachment::id)
                .contains(answer);
    }

    @Test
    void an_agency_the_case_was_never_referred_to_gets_nothing() {
        var letter = add(village, "surat.png");
        assertThatThrownBy(() -> server.as(secretariat, () -> attachments.share(letter, health)))
                .hasMessage("attachment.refused.not-referred");
        assertThatThrownBy(() -> server.as(agency, () -> attachments.of(caseId)))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> add(agency, "surat.png")).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void a_neighbour_and_a_reader_without_pen_add_nothing() {
        var neighbour = server.database().officer(Role.PUSKESOS, "33.04.06.1006");
        assertThatThrownBy(() -> add(neighbour, "surat.png")).isInstanceOf(CaseNotFound.class);
        var auditor = server.database().officer(Role.AUDITOR, "33.04");
        assertThatThrownBy(() -> add(auditor, "surat.png")).hasMessage("refusal.not-your-turn");
    }

    @Test
    void papers_of_a_restricted_case_are_for_the_named_only() {
        caseId = server.as(village, () -> server.bean(Intake.class).record(SampleCases.restricted(server, VILLAGE)))
                .caseId();
        var letter = add(village, "visum.png");
        assertThatThrownBy(() -> server.as(secretariat, () -> attachments.open(caseId, letter)))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> server.as(secretariat, () -> attachments.of(caseId)))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void a_paper_leaves_as_a_download_that_no_page_opens() {
        var letter = add(village, "surat \"RSUD\".png");
        var answer = server.get(village, "/kasus/" + caseId + "/lampiran/" + letter);
        assertThat(answer.statusCode()).isEqualTo(200);
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Disposition").orElse("")).startsWith("attachment;");
        assertThat(headers.firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(server.get("/kasus/" + caseId + "/lampiran/" + letter).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_file_lying_about_its_type_is_refused_on_the_page_of_the_case() {
        var page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        assertThat(sentTo(upload("ktp.jpg", page))).endsWith("?lampiran=unknown-type#lampiran");
        assertThat(server.as(village, () -> attachments.of(caseId))).isEmpty();
    }

    @Test
    void a_form_with_a_photo_leads_back_to_the_case() {
        var form = upload("ktp.txt", Samples.picture("jpg", 30, 20));
        assertThat(sentTo(form)).endsWith("/kasus/" + caseId + "#lampiran");
        assertThat(sentTo(form)).endsWith("/kasus/" + caseId + "#lampiran");
        assertThat(server.as(village, () -> attachments.of(caseId)))
                .extracting(Attachment::name)
                .containsExactly("ktp.txt.jpg");
    }

    @Test
    void the_page_of_the_case_lists_its_papers_and_says_why_one_was_refused() {
        add(village, "surat RSUD.png");
        assertThat(server.get(village, "/kasus/" + caseId).body())
                .contains("Lampiran dan surat", "surat RSUD.jpg", "multipart/form-data");
        assertThat(server.get(village, "/kasus/" + caseId + "?lampiran=heic").body())
                .contains("format HEIC");
        assertThat(server.get(village, "/kasus/" + caseId + "?lampiran=%3Cscript%3E")
                        .body())
                .doesNotContain("<script>");
    }

    private UUID add(Officer officer, String name) {
        return server.as(officer, () -> attachments.add(caseId, name, Samples.picture("png", 30, 20), NewId.next()));
    }

    private void refer() {
        server.as(
                secretariat,
                () -> server.bean(ReferralDesk.class)
                        .send(caseId, new NewReferral(NewId.next(), health, null, "Mohon dibantu", null, null)));
    }

    private HttpRequest.Builder upload(String name, byte[] content) {
        var line = "--batas\r\nContent-Disposition: form-data; name=\"";
        var head = line + "_csrf\"\r\n\r\nAAAAYWJj\r\n" + line + "lampiran\"\r\n\r\n" + NewId.next() + "\r\n" + line
                + "berkas\"; filename=\"" + name + "\"\r\nContent-Type: image/jpeg\r\n\r\n";
        var body = Samples.joined(
                Samples.joined(head.getBytes(StandardCharsets.UTF_8), content),
                "\r\n--batas--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(server.address("/kasus/" + caseId + "/lampiran"))
                .header("Cookie", "selaras=" + village.token() + "; XSRF-TOKEN=abc")
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    private String sentTo(HttpRequest.Builder form) {
        var answer = server.send(form);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElse("");
    }
}
