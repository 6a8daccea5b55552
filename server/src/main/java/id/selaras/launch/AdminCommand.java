package id.selaras.launch;

import id.selaras.access.AccountsAtTerminal;
import id.selaras.access.AccountsAtTerminal.Issued;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The first administrator, and the way back in when a password is lost. */
@Command(
        name = "admin",
        description = "Make the first administrator, or give an account a new one-time password.",
        mixinStandardHelpOptions = true)
final class AdminCommand {

    @Command(name = "create", description = "Make an administrator; prints a one-time password.")
    int create(
            @Mixin DataOptions options,
            @Parameters(paramLabel = "NAME", description = "3 to 40 of a-z, 0-9, dot, hyphen, underscore.")
                    String name) {
        return issue(
                options,
                "officer.created-at-terminal",
                owner -> new AccountsAtTerminal(owner).createAdministrator(name),
                "The name " + name + " is taken, or is not 3 to 40 of a-z, 0-9, dot, hyphen and underscore;"
                        + " choose another, or type admin reset " + name + " for a new password.");
    }

    @Command(name = "reset", description = "Give an account a new one-time password and end its sessions.")
    int reset(@Mixin DataOptions options, @Parameters(paramLabel = "NAME") String name) {
        return issue(
                options,
                "officer.password-reset-at-terminal",
                owner -> new AccountsAtTerminal(owner).resetPassword(name),
                "There is no officer's account named " + name + "; check the spelling.");
    }

    private static int issue(DataOptions options, String act, Issuing issuing, String refusal) {
        try (var closing = new Closing()) {
            var database = options.reach(closing);
            var issued = new TerminalJournal(database).acting(act, owner -> {
                var given = issuing.by(owner).orElseThrow(() -> new StartFailure(refusal));
                return new TerminalJournal.Done<>(given, given.account());
            });
            System.out.println("account            " + issued.name());
            System.out.println("one-time password  " + issued.secret());
            System.out.println("It works for 14 days and must be changed at the first sign-in. It is shown only now.");
        }
        return 0;
    }

    private interface Issuing {
        Optional<Issued> by(Connection owner) throws SQLException;
    }
}
