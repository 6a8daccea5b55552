package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import id.selaras.ui.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;

/** A matter about an officer never passes through that officer, and is seen by the officer nowhere. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AboutOfficerTest {
    private static final Pattern TICKET = Pattern.compile("<div class=\"big\">([0-9 ]+)</div>");
    private Office office;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
    }

    @Test
    void the_window_offers_the_officers_who_serve_the_village_and_no_others() {
        var page = Visitor.as(office.server, office.puskesos).get("/terima").body();
        assertThat(page)
                .contains(office.colleague.name())
                .contains(office.supervisor.name())
                .contains(office.secretariat.name())
                .contains("Petugas " + office.health.name() + ", ")
                .doesNotContain(office.neighbour.name())
                .doesNotContain(office.auditor.name());
    }

    @Test
    void it_reaches_the_secretariat_and_the_window_still_prints_ticket_and_pin_once() {
        var window = Visitor.as(office.server, office.puskesos);
        var slip = recorded(window, office.supervisor.account().toString());
        var paper = window.get(slip);
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(TICKET.matcher(paper.body()).results().count()).isEqualTo(2);
        assertThat(paper.body())
                .contains("loket ini tidak dapat membukanya lagi")
                .doesNotContain("Mbah Karso");
        assertThat(window.get(slip).statusCode()).isEqualTo(404);
        var id = caseOf(slip);
        assertThat(office.sees(office.puskesos, id)).isFalse();
        assertThat(office.file(office.secretariat, id).state()).isEqualTo(CaseState.AT_SECRETARIAT);
    }

    @Test
    void whom_it_is_about_meets_it_in_no_list_count_search_warning_or_guessed_address() {
        var accused = office.server.database().officer(Role.SECRETARIAT, "33.04");
        var before = counted(accused);
        var window = Visitor.as(office.server, office.puskesos);
        var slip = recorded(window, accused.account().toString());
        var id = caseOf(slip);
        var ticket = office.file(office.secretariat, id).ticket();

        assertThat(office.sees(accused, id)).isFalse();
        assertThat(counted(accused)).isEqualTo(before);
        assertThat(counted(office.secretariat)).isGreaterThan(before);
        var desk = Visitor.as(office.server, accused);
        assertThat(desk.get("/kasus/" + id).statusCode()).isEqualTo(404);
        assertThat(desk.get("/kasus/" + id + "/tanda-terima").statusCode()).isEqualTo(404);
        desk.get("/kerja");
        assertThat(desk.post("/kerja", Map.of("cari", ticket)).body()).doesNotContain("Mbah Karso");
        var colleague = Visitor.as(office.server, office.secretariat);
        colleague.get("/kerja");
        assertThat(colleague.post("/kerja", Map.of("cari", ticket)).body()).contains("Mbah Karso");
    }

    @Test
    void an_agency_officer_it_is_about_sees_no_referral_of_it_while_the_colleague_does() {
        var colleague = office.server.database().officer(Role.AGENCY, "33.04", office.healthOffice);
        var slip = recorded(
                Visitor.as(office.server, office.puskesos),
                office.health.account().toString());
        var referral = office.refers(office.secretariat, caseOf(slip), office.healthOffice);
        assertThat(office.server.get(office.health, "/rujukan/" + referral.id()).statusCode())
                .isEqualTo(404);
        assertThat(inboxTitle(office.health)).startsWith("Tidak ada rujukan");
        assertThat(inboxTitle(colleague)).startsWith("1 ");
        assertThat(office.server.get(colleague, "/rujukan/" + referral.id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_matter_about_the_village_government_needs_no_name() {
        var slip = recorded(Visitor.as(office.server, office.puskesos), "");
        assertThat(office.sees(office.puskesos, caseOf(slip))).isFalse();
        assertThat(office.sees(office.supervisor, caseOf(slip))).isFalse();
        assertThat(office.sees(office.secretariat, caseOf(slip))).isTrue();
    }

    @Test
    void somebody_who_does_not_serve_the_village_can_not_be_named() {
        var window = Visitor.as(office.server, office.puskesos);
        window.get("/terima");
        var refused = window.post("/terima", form(office.neighbour.account().toString()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Petugas ini tidak melayani desa itu");
    }

    private String recorded(Visitor window, String about) {
        window.get("/terima");
        var answer = window.post("/terima", form(about));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, String> form(String about) {
        var form = new HashMap<String, String>();
        form.put("orang", "baru");
        form.put("nama", "Mbah Karso");
        form.put("kata", "Diminta uang untuk surat");
        form.put("hal", "service");
        form.put("izin", "yes");
        form.put("tentangPetugas", "yes");
        form.put("petugas", about);
        return form;
    }

    private static UUID caseOf(String slip) {
        return UUID.fromString(slip.replaceFirst("^/kasus/", "").replaceFirst("/tanda-terima$", ""));
    }

    private String inboxTitle(Officer officer) {
        var texts = new Texts(office.server.bean(MessageSource.class), Texts.INDONESIAN);
        return office.server
                .as(officer, () -> office.server.bean(Inbox.class).list(InboxTab.WAITING, texts))
                .title();
    }

    private long counted(Officer officer) {
        return office.server.as(
                officer,
                () -> office.inTransaction(() -> office.server
                        .bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select count(*) from casework.case_record")
                        .query(Long.class)
                        .single()));
    }
}
