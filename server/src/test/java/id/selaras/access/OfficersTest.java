package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestDatabase.Officer;
import id.selaras.testing.TestServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@SelarasTest
class OfficersTest {
    private static final String DISTRICT = "33.04";
    private static final String VILLAGE = "33.04.01.2001";
    private static final String NEIGHBOUR = "33.05";

    private final TestServer server;
    private final TestDatabase database;
    private Officer administrator;

    OfficersTest(TestServer server) {
        this.server = server;
        this.database = server.database();
    }

    @BeforeEach
    void anAdministratorSignsIn() {
        administrator = database.officer(Role.ADMINISTRATOR, DISTRICT);
    }

    @Test
    void a_new_officer_signs_in_with_the_slip_and_must_change_the_password() {
        var name = newName();
        var slip = asAdministrator(() -> {
            var account = officers().admit(name, "Siti Rahayu", Appointment.of(Role.PUSKESOS, VILLAGE));
            return officers().issueSlip(account);
        });
        var record = server.bean(Sessions.class).signInRecord(name).orElseThrow();
        assertThat(server.bean(PasswordEncoder.class).matches(slip.password(), record.passwordHash()))
                .isTrue();
        assertThat(slip.officer().state()).isEqualTo(OfficerState.SLIP_HANDED_OUT);
        assertThat(record.roles()).containsExactly(Role.PUSKESOS);
        assertThat(slip.toString()).doesNotContain(slip.password());
    }

    @Test
    void a_slip_that_ran_out_opens_nothing() {
        var name = newName();
        var account = asAdministrator(() -> {
            var id = officers().admit(name, "Siti Rahayu", Appointment.of(Role.PUSKESOS, VILLAGE));
            officers().issueSlip(id);
            return id;
        });
        database.owner()
                .sql("update access.account set slip_expires_at = now() - interval '1 minute' where id = :id")
                .param("id", account)
                .update();
        assertThat(server.bean(SignIn.class).signIn(name, "apa-saja", Optional.empty()))
                .isInstanceOf(SignIn.Refused.class);
        assertThat(server.bean(Sessions.class).signInRecord(name).orElseThrow().passwordHash())
                .isNull();
    }

    @Test
    void an_administrator_appoints_nobody_outside_the_own_area() {
        var refusal = asAdministrator(
                () -> officers().whyNotAdmit(newName(), "Budi Santoso", Appointment.of(Role.SECRETARIAT, NEIGHBOUR)));
        assertThat(refusal).contains(Refusal.OUTSIDE_AREA);
        assertThat(asAdministrator(() ->
                        officers().whyNotAdmit(newName(), "Budi Santoso", Appointment.of(Role.SECRETARIAT, "33"))))
                .contains(Refusal.OUTSIDE_AREA);
    }

    @Test
    void an_administrator_gives_nothing_to_oneself() {
        assertThat(asAdministrator(() ->
                        officers().whyNotAppoint(administrator.account(), Appointment.of(Role.SECRETARIAT, DISTRICT))))
                .contains(Refusal.OWN_ACCOUNT);
        assertThatThrownBy(() -> asAdministrator(() -> officers().issueSlip(administrator.account())))
                .isInstanceOf(ActRefused.class);
    }

    @Test
    void an_equal_makes_no_administrator_and_resets_none_but_one_from_above_does() {
        var equal = database.officer(Role.ADMINISTRATOR, DISTRICT);
        assertThat(asAdministrator(
                        () -> officers().whyNotAdmit(newName(), "Budi", Appointment.of(Role.ADMINISTRATOR, DISTRICT))))
                .contains(Refusal.ADMINISTRATOR_FROM_ABOVE);
        assertThat(asAdministrator(() -> officers().whyNot(equal.account())))
                .contains(Refusal.ADMINISTRATOR_FROM_ABOVE);
        var above = database.officer(Role.ADMINISTRATOR, "33");
        assertThat(as(above, () -> officers().whyNot(equal.account()))).isEmpty();
    }

    @Test
    void an_officer_who_also_works_elsewhere_is_left_alone() {
        var both = database.officer(Role.SECRETARIAT, DISTRICT);
        database.post(both, NEIGHBOUR);
        assertThat(asAdministrator(() -> officers().whyNot(both.account()))).contains(Refusal.POSTS_ELSEWHERE);
        var foreign = database.officer(Role.SECRETARIAT, NEIGHBOUR);
        assertThat(asAdministrator(() -> officers().whyNot(foreign.account()))).contains(Refusal.UNKNOWN_ACCOUNT);
    }

    @Test
    void a_role_is_held_at_its_own_level() {
        assertThat(asAdministrator(
                        () -> officers().whyNotAdmit(newName(), "Budi", Appointment.of(Role.SUPERVISOR, VILLAGE))))
                .contains(Refusal.LEVEL_OF_ROLE);
        assertThat(asAdministrator(
                        () -> officers().whyNotAdmit(newName(), "Budi", Appointment.of(Role.AGENCY, DISTRICT))))
                .contains(Refusal.ORGANISATION_MISSING);
        assertThat(asAdministrator(() ->
                        officers().whyNotAdmit(newName(), "Budi", Appointment.of(Role.PUSKESOS, "33.04.99.9999"))))
                .contains(Refusal.UNKNOWN_AREA);
    }

    @Test
    void a_suspended_officer_is_out_at_once() {
        var officer = database.officer(Role.PUSKESOS, VILLAGE);
        asAdministrator(() -> {
            officers().suspend(officer.account());
            return true;
        });
        assertThat(server.bean(Sessions.class).state(officer.token())).isEmpty();
        assertThat(asAdministrator(() -> officers().find(officer.account()))
                        .orElseThrow()
                        .state())
                .isEqualTo(OfficerState.SUSPENDED);
    }

    @Test
    void a_successor_takes_every_post_and_the_one_who_leaves_keeps_none() {
        var from = database.officer(Role.PUSKESOS, VILLAGE);
        var to = database.officer(Role.FACILITATOR, VILLAGE);
        asAdministrator(() -> {
            officers().replace(from.account(), to.account());
            return true;
        });
        var today = LocalDate.now();
        var successor = asAdministrator(() -> officers().find(to.account())).orElseThrow();
        assertThat(successor.posts())
                .extracting(post -> post.appointment().role())
                .containsExactlyInAnyOrder(Role.FACILITATOR, Role.PUSKESOS);
        assertThat(asAdministrator(() -> officers().find(from.account()))
                        .orElseThrow()
                        .postsOn(today))
                .isEmpty();
    }

    @Test
    void officers_are_found_by_a_part_of_the_name_page_by_page() {
        var names = List.of(newName(), newName(), newName());
        asAdministrator(() -> {
            names.forEach(name -> officers().admit(name, "Dicari " + name, Appointment.of(Role.FACILITATOR, VILLAGE)));
            return true;
        });
        var first = asAdministrator(() -> officers().search(new OfficerQuery(DISTRICT, "dicari", null, null, 2)));
        assertThat(first).hasSize(2);
        var next = asAdministrator(() -> officers()
                .search(new OfficerQuery(
                        DISTRICT, "dicari", Role.FACILITATOR, first.getLast().id(), 2)));
        assertThat(next).hasSize(1);
        assertThat(asAdministrator(() -> officers().search(new OfficerQuery(NEIGHBOUR, "dicari", null, null, 2))))
                .isEmpty();
    }

    @Test
    void no_other_role_gains_anything_by_calling_the_functions_itself() {
        var victim = database.officer(Role.PUSKESOS, VILLAGE);
        for (var role : Role.values()) {
            if (role == Role.ADMINISTRATOR) {
                continue;
            }
            var officer = database.officer(role, DISTRICT);
            for (var act : acts(victim.account(), officer.account())) {
                assertThatThrownBy(() -> as(officer, () -> sql(act)))
                        .as(role + ": " + act)
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    void an_administrator_writes_no_account_and_no_post_but_through_the_functions() {
        for (var act : List.of(
                "update access.account set password_hash = 'x'",
                "insert into access.account (name, full_name) values ('x.y.z', 'X')",
                "insert into access.post (account_id, role, area_code, area_lo, area_hi, level) select id, 'manager', '', 0, 10000000000, 0 from access.account limit 1",
                "update access.post set area_hi = 10000000000",
                "delete from access.session",
                "select password_hash from access.account",
                "select set_config('app.role', 'manager', true), access.ok()",
                "select access.appoint('" + administrator.account() + "', 'manager', null, '33.04', null, true)")) {
            assertThatThrownBy(() -> asAdministrator(() -> sql(act))).as(act).isInstanceOf(DataAccessException.class);
        }
    }

    private static List<String> acts(UUID victim, UUID self) {
        return List.of(
                "select access.admit_officer('a.b.c', 'Abc', 'manager', null, '33.04', null, true)",
                "select access.appoint('" + self + "', 'manager', null, '33.04', null, true)",
                "select access.issue_slip('" + victim + "', 'x', now() + interval '1 day')",
                "select access.suspend_officer('" + victim + "')",
                "select access.resume_officer('" + victim + "')",
                "select access.replace_officer('" + victim + "', '" + self + "')",
                "select access.rename_officer('" + victim + "', 'Abc')");
    }

    private List<Object> sql(String statement) {
        return server.bean(JdbcClient.class)
                .sql(statement)
                .query((row, n) -> row.getObject(1))
                .list();
    }

    private Officers officers() {
        return server.bean(Officers.class);
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return as(administrator, work);
    }

    private <T> T as(Officer officer, Supplier<T> work) {
        return server.as(officer, () -> server.bean(TransactionTemplate.class).execute(status -> work.get()));
    }

    private static String newName() {
        return "uji." + UUID.randomUUID().toString().substring(0, 8);
    }
}
