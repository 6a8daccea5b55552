package id.selaras.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.access.Officers;
import id.selaras.access.Role;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import id.selaras.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SelarasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoverTest {
    private Office office;

    @BeforeAll
    void open(TestServer server) {
        office = Office.over(server);
    }

    @Test
    void a_successor_finds_the_open_cases_in_the_own_name_and_the_timeline_says_from_whom() {
        var leaves = office.server.database().officer(Role.SECRETARIAT, "33.04");
        var follows = office.server.database().officer(Role.SECRETARIAT, "33.04");
        var id = takenBy(leaves);
        assertThat(workOf(leaves).cases()).isEqualTo(1);

        asAdministrator(officers -> officers.replace(leaves.account(), follows.account()));

        assertThat(office.file(follows, id).assignee()).isEqualTo(follows.account());
        var page = office.server.get(follows, "/kasus/" + id).body();
        assertThat(page)
                .contains("Penanggung jawab berganti")
                .contains("Diserahkan Petugas " + leaves.name() + " → Petugas " + follows.name());
        assertThat(journaled("case.hand-over", id)).isEqualTo(1);
        assertThat(workOf(leaves).isNone()).isTrue();
    }

    @Test
    void the_administrator_reads_how_much_will_move_and_then_how_much_moved() {
        var leaves = office.server.database().officer(Role.SECRETARIAT, "33.04");
        takenBy(leaves);
        takenBy(leaves);
        var follows = office.server.database().officer(Role.SECRETARIAT, "33.04");
        var administrator = Visitor.as(office.server, office.administrator);
        var form = "/kelola/petugas/" + leaves.account() + "/ganti";
        assertThat(administrator.get(form).body()).contains("2 kasus terbuka, 0 rujukan terbuka");
        var done = administrator.post(form, Map.of("akun", follows.name(), "nama", ""));
        assertThat(done.statusCode()).isEqualTo(302);
        var after = administrator.get(
                done.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
        assertThat(after.body()).contains("2 kasus terbuka berpindah").contains("Terbuka atas namanya: 2 kasus");
    }

    @Test
    void suspended_without_a_successor_the_cases_go_back_to_the_offices_pile() {
        var leaves = office.server.database().officer(Role.SECRETARIAT, "33.04");
        var id = takenBy(leaves);
        asAdministrator(officers -> officers.suspend(leaves.account()));
        assertThat(office.file(office.secretariat, id).assignee()).isNull();
        assertThat(office.server.get(office.secretariat, "/kasus/" + id).body())
                .contains("Kembali ke meja kantor")
                .contains("Sebelumnya dipegang Petugas " + leaves.name());
        assertThat(journaled("case.release", id)).isEqualTo(1);
    }

    @Test
    void a_restricted_case_names_the_successor_instead() {
        var leaves = office.server.database().officer(Role.PUSKESOS, Office.GUNUNGJATI);
        var follows = office.server.database().officer(Role.PUSKESOS, Office.GUNUNGJATI);
        var id = office.records(leaves, SampleCases.restricted(office.server, Office.GUNUNGJATI))
                .caseId();
        assertThat(office.sees(follows, id)).isFalse();
        asAdministrator(officers -> officers.replace(leaves.account(), follows.account()));
        assertThat(office.sees(follows, id)).isTrue();
        assertThat(named(id)).contains(follows.account()).doesNotContain(leaves.account());
    }

    @Test
    void a_matter_about_the_successor_never_becomes_the_successors() {
        var leaves = office.server.database().officer(Role.SECRETARIAT, "33.04");
        var follows = office.server.database().officer(Role.SECRETARIAT, "33.04");
        var id = takenBy(leaves);
        office.server
                .database()
                .owner()
                .sql("update casework.case_record set about_account = :about where id = :id")
                .param("about", follows.account())
                .param("id", id)
                .update();
        asAdministrator(officers -> officers.replace(leaves.account(), follows.account()));
        assertThat(office.sees(follows, id)).isFalse();
        assertThat(office.file(office.secretariat, id).assignee()).isNull();
    }

    @Test
    void an_open_referral_passes_to_the_successor_at_the_agency() {
        var leaves = office.server.database().officer(Role.AGENCY, "33.04", office.healthOffice);
        var follows = office.server.database().officer(Role.AGENCY, "33.04", office.healthOffice);
        var id = office.recordsUrgent().caseId();
        var referral = office.refers(office.secretariat, id, office.healthOffice);
        office.answers(leaves, referral.id(), ReferralOrder.of(ReferralAct.ACCEPT, null));
        assertThat(workOf(leaves).referrals()).isEqualTo(1);
        asAdministrator(officers -> officers.replace(leaves.account(), follows.account()));
        assertThat(workOf(follows).referrals()).isEqualTo(1);
    }

    @Test
    void nobody_hands_over_to_a_closed_account_and_the_refusal_says_so() {
        var leaves = office.server.database().officer(Role.SECRETARIAT, "33.04");
        var closed = office.server.database().officer(Role.SECRETARIAT, "33.04");
        asAdministrator(officers -> officers.suspend(closed.account()));
        assertThatThrownBy(() -> asAdministrator(officers -> officers.replace(leaves.account(), closed.account())))
                .hasMessageContaining("SUCCESSOR_SUSPENDED");
    }

    @Test
    void the_functions_serve_the_administrator_of_the_account_only() {
        var victim = office.server.database().officer(Role.SECRETARIAT, "33.04");
        takenBy(victim);
        for (var other : List.of(
                office.secretariat, office.puskesos, office.server.database().officer(Role.ADMINISTRATOR, "33.05"))) {
            assertThatThrownBy(() -> sql(
                            other,
                            "select count(*) from casework.hand_over('" + victim.account() + "', '" + other.account()
                                    + "')"))
                    .isInstanceOf(DataAccessException.class);
            assertThat(sql(other, "select cases from casework.open_work_of('" + victim.account() + "')"))
                    .containsOnlyNulls();
        }
    }

    private UUID takenBy(Officer officer) {
        var id = office.recordsUrgent().caseId();
        office.acts(officer, id, CaseOrder.of(CaseAct.TAKE, null));
        return id;
    }

    private Handover.OpenWork workOf(Officer officer) {
        return office.server.as(
                office.administrator, () -> office.server.bean(Handover.class).workOf(officer.account()));
    }

    private void asAdministrator(Consumer<Officers> act) {
        office.server.as(
                office.administrator,
                () -> office.inTransaction(() -> {
                    act.accept(office.server.bean(Officers.class));
                    return true;
                }));
    }

    private List<UUID> named(UUID caseId) {
        return office.server
                .database()
                .owner()
                .sql("select account_id from casework.named_officer where case_id = :id")
                .param("id", caseId)
                .query(UUID.class)
                .list();
    }

    private long journaled(String act, UUID caseId) {
        return office.server
                .database()
                .owner()
                .sql("select count(*) from journal.entry where act = :act and case_id = :id")
                .param("act", act)
                .param("id", caseId)
                .query(Long.class)
                .single();
    }

    private List<Object> sql(Officer officer, String statement) {
        return office.server.as(
                officer,
                () -> office.inTransaction(() -> office.server
                        .bean(JdbcClient.class)
                        .sql(statement)
                        .query((row, n) -> row.getObject(1))
                        .list()));
    }
}
