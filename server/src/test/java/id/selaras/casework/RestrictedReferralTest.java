package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A restricted case reaches people by name, at an agency too; others of the same agency see nothing at all. */
@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestrictedReferralTest {
    private Office office;
    private Officer desk;
    private Officer companion;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
        desk = designated(Role.SECRETARIAT, null);
        companion = designated(Role.AGENCY, office.healthOffice);
    }

    @Test
    void only_the_named_officer_of_the_agency_sees_it() {
        var id = restricted();
        var referral = sends(id, List.of(companion.account()));
        assertThat(office.sees(companion, id)).isTrue();
        assertThat(office.server.get(companion, "/rujukan/" + referral).body())
                .contains("Terjadi di rumah")
                .contains("Hanya lewat Bu Nur, setelah pukul 10")
                .doesNotContain("Wahyuni");

        assertThat(office.sees(office.health, id)).isFalse();
        assertThat(office.server.get(office.health, "/rujukan/" + referral).statusCode())
                .isEqualTo(404);
        assertThat(office.server.get(office.health, "/kasus/" + id).statusCode())
                .isEqualTo(404);
        var inbox = office.server.as(
                office.health,
                () -> office.server
                        .bean(Inbox.class)
                        .list(InboxTab.WAITING, new Texts(office.server.bean(MessageSource.class), Texts.INDONESIAN)));
        assertThat(inbox.lines()).isEmpty();
        assertThat(inbox.title()).startsWith("Tidak ada rujukan");
    }

    @Test
    void the_database_itself_shows_the_others_of_the_agency_no_row() {
        var id = restricted();
        sends(id, List.of(companion.account()));
        for (var table : List.of(
                "case_record where id = ",
                "referral where case_id = ",
                "step where case_id = ",
                "attachment where case_id = ",
                "attachment_share where case_id = ")) {
            assertThat(count(office.health, table, id)).as(table).isZero();
        }
        assertThat(count(office.health, "reporter where safe_contact is not null and case_id = ", id))
                .isZero();
        assertThat(count(companion, "referral where case_id = ", id)).isEqualTo(1);
        assertThatThrownBy(() -> office.server.as(
                        companion,
                        () -> office.inTransaction(() -> office.server
                                .bean(JdbcClient.class)
                                .sql("select name, phone from casework.reporter")
                                .query((row, n) -> 1)
                                .list())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void who_names_nobody_or_somebody_not_designated_is_told_what_to_do() {
        var id = restricted();
        assertThatThrownBy(() -> sends(id, List.of())).hasMessage("refusal.restricted-name-somebody");
        assertThatThrownBy(() -> sends(id, List.of(office.health.account())))
                .hasMessage("refusal.restricted-name-somebody");
        assertThat(office.sees(office.health, id)).isFalse();
        assertThatThrownBy(() -> sendsTo(id, office.education.organisation(), List.of(companion.account())))
                .hasMessage("refusal.restricted-nobody-designated");
        assertThatThrownBy(() -> sendsTo(id, office.outside, List.of())).hasMessage("refusal.restricted-stays");
    }

    @Test
    void the_page_offers_the_designated_officers_and_says_why_it_refused() {
        var id = restricted();
        var sender = Visitor.as(office.server, desk);
        var page = sender.get("/kasus/" + id).body();
        assertThat(page)
                .contains("Hubungi dengan aman")
                .contains("Hanya lewat Bu Nur, setelah pukul 10")
                .contains("Petugas " + companion.name() + ", Dinas Kesehatan")
                .doesNotContain(office.health.name())
                .doesNotContain("dicatat di sini, dijawab di luar");
        var form = Map.of(
                "id", NewId.next().toString(),
                "instansi", String.valueOf(office.education.organisation()),
                "minta", "Pendampingan");
        var refused = sender.post("/kasus/" + id + "/rujukan", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Dinas Pendidikan belum punya petugas yang ditunjuk");
        var sent = sender.post(
                "/kasus/" + id + "/rujukan",
                Map.of(
                        "id", NewId.next().toString(),
                        "instansi", office.healthOffice.toString(),
                        "petugas", companion.account().toString(),
                        "minta", "Visum dan pendampingan"));
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(office.sees(companion, id)).isTrue();
    }

    @Test
    void one_more_designated_officer_of_the_area_is_named_by_who_is_named_and_by_nobody_else() {
        var id = restricted();
        var later = designated(Role.MANAGER, null);
        var far = office.server.database().officer(Role.SECRETARIAT, "33.05");
        assertThat(office.sees(later, id)).isFalse();
        var named = Visitor.as(office.server, desk);
        assertThat(named.get("/kasus/" + id).body())
                .contains("Tunjuk petugas lain")
                .contains(later.name());
        assertThat(names(named, id, far).statusCode()).isEqualTo(422);
        assertThat(names(named, id, office.manager).statusCode()).isEqualTo(422);
        assertThat(office.sees(office.manager, id)).isFalse();
        var outsider = Visitor.as(office.server, office.secretariat);
        outsider.get("/kerja");
        assertThat(names(outsider, id, office.secretariat).statusCode()).isEqualTo(404);

        assertThat(names(named, id, later).statusCode()).isEqualTo(302);
        assertThat(office.sees(later, id)).isTrue();
        assertThat(office.server.get(later, "/kasus/" + id).body()).contains("Petugas ditunjuk");
        assertThatThrownBy(() -> office.server.as(
                        office.secretariat,
                        () -> office.inTransaction(() -> office.server
                                .bean(NamedOfficers.class)
                                .nameColleague(id, office.secretariat.account()))))
                .isInstanceOf(DataAccessException.class);
    }

    private static java.net.http.HttpResponse<String> names(Visitor visitor, UUID id, Officer officer) {
        return visitor.post(
                "/kasus/" + id + "/petugas",
                Map.of(
                        "langkah",
                        NewId.next().toString(),
                        "petugas",
                        officer.account().toString()));
    }

    @Test
    void without_a_safe_contact_nothing_restricted_is_recorded() {
        var plain = SampleCases.urgent(office.server, Office.GUNUNGJATI);
        var unsafe = new NewCase(
                plain.id(),
                plain.areaNo(),
                plain.matter(),
                plain.urgency(),
                plain.urgencyReason(),
                plain.subject(),
                plain.reporter(),
                true,
                true,
                false,
                null,
                null);
        assertThatThrownBy(() -> office.records(office.puskesos, unsafe)).hasMessage("intake.error.safe-contact");
    }

    private UUID restricted() {
        return office.records(office.puskesos, SampleCases.restricted(office.server, Office.GUNUNGJATI))
                .caseId();
    }

    private UUID sends(UUID id, List<UUID> to) {
        return sendsTo(id, office.healthOffice, to);
    }

    private UUID sendsTo(UUID id, UUID organisation, List<UUID> to) {
        var wanted = new NewReferral(NewId.next(), organisation, null, "Pendampingan", null, null).to(to);
        return office.server.as(
                desk,
                () -> office.server.bean(ReferralDesk.class).send(id, wanted).id());
    }

    private Officer designated(Role role, @org.jspecify.annotations.Nullable UUID organisation) {
        var officer = office.server.database().officer(role, "33.04", organisation);
        office.server
                .database()
                .owner()
                .sql("update access.post set handles_restricted = true where account_id = :account")
                .param("account", officer.account())
                .update();
        return officer;
    }

    private long count(Officer officer, String rows, UUID id) {
        return office.server.as(
                officer,
                () -> office.inTransaction(() -> office.server
                        .bean(JdbcClient.class)
                        .sql("select count(*) from casework." + rows + ":id")
                        .param("id", id)
                        .query(Long.class)
                        .single()));
    }
}
