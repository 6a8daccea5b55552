package id.selaras.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.access.AccountsAtTerminal.Issued;
import id.selaras.testing.SelarasTest;
import id.selaras.testing.TestDatabase;
import id.selaras.testing.TestServer;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@SelarasTest
class AccountsAtTerminalTest {
    private final SignIn signIn;
    private final TestDatabase database;

    AccountsAtTerminalTest(TestServer server) {
        this.signIn = server.bean(SignIn.class);
        this.database = server.database();
    }

    @Test
    void the_first_administrator_signs_in_with_the_printed_password() throws SQLException {
        var issued = at(terminal -> terminal.createAdministrator(newName())).orElseThrow();
        var opened = (SignIn.Opened) signIn.signIn(issued.name(), issued.secret(), Optional.empty());
        assertThat(opened.roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void a_name_that_is_taken_or_malformed_makes_no_administrator() throws SQLException {
        var name = newName();
        assertThat(at(terminal -> terminal.createAdministrator(name))).isPresent();
        assertThat(at(terminal -> terminal.createAdministrator(name))).isEmpty();
        assertThat(at(terminal -> terminal.createAdministrator("ibu kepala"))).isEmpty();
    }

    @Test
    void a_lost_password_is_replaced_sessions_end_and_earlier_misses_are_forgiven() throws SQLException {
        var officer = database.officer(Role.PUSKESOS, "33.04.01.2001");
        for (var i = 0; i < 6; i++) {
            signIn.signIn(officer.name(), "keliru", Optional.empty());
        }
        assertThat(signIn.signIn(officer.name(), "keliru", Optional.empty())).isInstanceOf(SignIn.MustWait.class);
        var issued = at(terminal -> terminal.resetPassword(officer.name())).orElseThrow();
        assertThat(sessionsOf(officer.account())).isZero();
        assertThat(signIn.signIn(officer.name(), issued.secret(), Optional.empty()))
                .isInstanceOf(SignIn.Opened.class);
    }

    @Test
    void nobody_unknown_and_no_account_of_the_program_gets_a_password() throws SQLException {
        assertThat(at(terminal -> terminal.resetPassword(newName()))).isEmpty();
        assertThat(at(terminal -> terminal.resetPassword("selaras.system"))).isEmpty();
    }

    private interface Asking {
        Optional<Issued> of(AccountsAtTerminal terminal) throws SQLException;
    }

    private Optional<Issued> at(Asking asking) throws SQLException {
        try (var owner = database.database().owner().connect()) {
            return asking.of(new AccountsAtTerminal(owner));
        }
    }

    private long sessionsOf(UUID account) {
        return database.owner()
                .sql("select count(*) from access.session where account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private static String newName() {
        return "kepala." + UUID.randomUUID().toString().substring(0, 8);
    }
}
