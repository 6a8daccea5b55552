package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.area.Areas;
import id.selaras.engine.identity.Nik;
import id.selaras.registry.NewPerson;
import id.selaras.registry.People;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.ui.Texts;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InboxTest {
    private static final String VILLAGE = "33.04.06.1001";

    private final TestServer server;
    private final Inbox inbox;
    private final Texts texts;
    private final Officer village;
    private final Officer secretariat;
    private final Officer health;
    private final Officer other;
    private final UUID healthOffice;
    private UUID caseId = new UUID(0, 0);
    private UUID referral = new UUID(0, 0);

    InboxTest(TestServer server) {
        this.server = server;
        this.inbox = server.bean(Inbox.class);
        this.texts = new Texts(server.bean(MessageSource.class), Texts.INDONESIAN);
        var database = server.database();
        this.village = database.officer(Role.PUSKESOS, VILLAGE);
        this.secretariat = database.officer(Role.SECRETARIAT, "33.04");
        this.healthOffice = organisation("dinkes-contoh", "Dinas Kesehatan");
        this.health = database.officer(Role.AGENCY, "33.04", healthOffice);
        this.other = database.officer(Role.AGENCY, "33.04", organisation("perkim-contoh", "Perkim"));
    }

    @BeforeEach
    void refer() {
        server.database()
                .owner()
                .sql("update casework.referral set state = 'WITHDRAWN', ended_at = now()")
                .update();
        caseId = server.as(village, () -> server.bean(Intake.class).record(SampleCases.urgent(server, VILLAGE)))
                .caseId();
        var wanted = new NewReferral(NewId.next(), healthOffice, null, "Jaminan daerah mulai besok", null, null);
        referral = server.as(secretariat, () -> server.bean(ReferralDesk.class).send(caseId, wanted))
                .id();
    }

    @Test
    void a_referral_lies_in_the_inbox_of_its_agency_and_of_no_other() {
        var page = server.as(health, () -> inbox.list(InboxTab.WAITING, texts));
        assertThat(page.title()).isEqualTo("1 rujukan menunggu jawaban");
        assertThat(page.lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(referral);
            assertThat(line.unread()).isTrue();
        });
        assertThat(server.as(other, () -> inbox.list(InboxTab.WAITING, texts)).lines())
                .isEmpty();
        assertThat(server.get(other, "/rujukan/" + referral).statusCode()).isEqualTo(404);
        assertThat(sent(other, Map.of("act", "ACCEPT")).statusCode()).isEqualTo(404);
        assertThat(server.get(health, "/rujukan/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void opening_tells_the_sender_and_the_journal() {
        var page = server.get(health, "/rujukan/" + referral);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Jaminan daerah mulai besok").contains("Sumirah");
        assertThat(state()).isEqualTo("RECEIVED");
        server.get(health, "/rujukan/" + referral);
        assertThat(times("referral.open")).isEqualTo(1);
        assertThat(times("referral.open-page")).isEqualTo(2);
    }

    @Test
    void the_reporter_is_nobody_the_agency_needs() {
        assertThat(server.get(health, "/rujukan/" + referral).body()).doesNotContain("Wahyuni");
    }

    @Test
    void the_nik_is_opened_with_a_reason_that_the_journal_keeps() {
        aboutSomebodyWithNik("3304204108689012");
        assertThat(server.get(health, "/rujukan/" + referral).body())
                .contains("/rujukan/" + referral + "/buka/nik")
                .doesNotContain("330420 410868 9012");
        assertThat(nikOpenedBy(health, "").statusCode()).isEqualTo(422);
        assertThat(nikOpenedBy(other, "Mendaftarkan jaminan").statusCode()).isEqualTo(404);
        var opened = nikOpenedBy(health, "Mendaftarkan jaminan daerah");
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).contains("330420 410868 9012");
        assertThat(server.database()
                        .owner()
                        .sql(
                                "select content from journal.entry where act = 'person.revealed' and account_id = :account")
                        .param("account", health.account())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("Mendaftarkan jaminan daerah")
                .doesNotContain("9012");
    }

    private void aboutSomebodyWithNik(String nik) {
        var areaNo = server.bean(Areas.class).find(VILLAGE).orElseThrow().no();
        var person = new NewPerson(
                "Sumirah", null, null, Nik.parse(nik).asOptional().orElseThrow(), null, areaNo, null, null, null);
        var id = server.as(village, () -> server.bean(People.class).admit(person));
        server.database()
                .owner()
                .sql("update casework.case_record set subject_person = :person where id = :case")
                .param("person", id)
                .param("case", caseId)
                .update();
    }

    @Test
    void an_agency_accepts_and_reports_and_the_citizen_is_asked() {
        assertThat(sentTo(health, Map.of("act", "ACCEPT"))).endsWith("/rujukan/" + referral);
        var outcome = Map.of(
                "act", "REPORT_OUTCOME", "hasil", "served", "kalimat", "Jaminan berlaku besok.", "mulai", "2026-11-25");
        assertThat(sentTo(health, outcome)).endsWith("/rujukan/" + referral);
        assertThat(state()).isEqualTo("OUTCOME_REPORTED");
        assertThat(caseState()).isEqualTo("OUTCOME_REPORTED");
        assertThat(server.as(health, () -> inbox.list(InboxTab.REPORTED, texts)).lines())
                .hasSize(1);
    }

    @Test
    void a_question_goes_to_the_desk_that_sent_and_its_answer_comes_back() {
        sentTo(health, Map.of("act", "ASK", "alasan", "Nomor kartunya berapa?"));
        assertThat(caseState()).isEqualTo("AT_SECRETARIAT");
        assertThat(server.as(health, () -> inbox.list(InboxTab.ASKED, texts)).lines())
                .hasSize(1);
        assertThat(sentTo(secretariat, Map.of("act", "ANSWER", "alasan", "Ada di lampiran")))
                .endsWith("/kasus/" + caseId + "#t4");
        assertThat(caseState()).isEqualTo("WITH_AGENCY");
        assertThat(state()).isEqualTo("RECEIVED");
    }

    @Test
    void a_refused_act_changes_nothing_and_says_why_on_the_same_page() {
        var declined = sent(health, Map.of("act", "DECLINE"));
        assertThat(declined.statusCode()).isEqualTo(422);
        assertThat(declined.body()).contains("Tulis alasan atau keterangannya.");
        assertThat(state()).isNotEqualTo("DECLINED");
        var place = sent(health, Map.of("act", "WAITLIST", "alasan", "Penuh", "urutan", "empat belas"));
        assertThat(place.statusCode()).isEqualTo(422);
        var notMine = sent(secretariat, Map.of("act", "ACCEPT"));
        assertThat(notMine.statusCode()).isEqualTo(422);
        assertThat(notMine.body()).contains("Langkah ini bukan giliran Anda");
    }

    @Test
    void the_same_form_sent_twice_is_one_step() {
        var form = Map.of("act", "ACCEPT", "langkah", NewId.next().toString());
        sentTo(health, form);
        sentTo(health, form);
        assertThat(times("referral.accept")).isEqualTo(1);
    }

    @Test
    void an_officer_of_the_area_is_led_to_the_case() {
        assertThat(server.get(secretariat, "/rujukan/" + referral)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/kasus/" + caseId + "#t4");
        assertThatThrownBy(() -> server.as(
                        server.database().officer(Role.PUSKESOS, "33.04.06.1006"), () -> inbox.caseOf(referral)))
                .isInstanceOf(CaseNotFound.class);
    }

    private UUID organisation(String code, String name) {
        return server.database()
                .owner()
                .sql("""
                        insert into directory.organisation (code, name, kind, area_code, sectors, answers_here)
                        values (:code, :name, 'local_office', '33.04', '{health}', true) returning id""")
                .param("code", code)
                .param("name", name)
                .query((row, n) -> row.getObject("id", UUID.class))
                .single();
    }

    private HttpResponse<String> nikOpenedBy(Officer officer, String reason) {
        return posted(officer, "/buka/nik", "reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> sent(Officer officer, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var step = fields.containsKey("langkah") ? "" : "&langkah=" + NewId.next();
        return posted(officer, "/tindakan", body + step);
    }

    private HttpResponse<String> posted(Officer officer, String act, String body) {
        return server.send(HttpRequest.newBuilder(server.address("/rujukan/" + referral + act))
                .header("Cookie", "selaras=" + officer.token() + "; XSRF-TOKEN=abc")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=AAAAYWJj&" + body)));
    }

    private String sentTo(Officer officer, Map<String, String> fields) {
        var answer = sent(officer, fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElse("");
    }

    private String state() {
        return server.database()
                .owner()
                .sql("select state from casework.referral where id = :id")
                .param("id", referral)
                .query(String.class)
                .single();
    }

    private String caseState() {
        return server.database()
                .owner()
                .sql("select state from casework.case_record where id = :id")
                .param("id", caseId)
                .query(String.class)
                .single();
    }

    private long times(String act) {
        return server.database()
                .owner()
                .sql("select count(*) from journal.entry where act = :act and subject_id = :id")
                .param("act", act)
                .param("id", referral)
                .query(Long.class)
                .single();
    }
}
