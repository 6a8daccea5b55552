package id.selaras.launch;

import id.selaras.access.AccountsAtTerminal;
import id.selaras.access.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A bearer token for scripts; it is the only line on standard output. */
@Command(
        name = "token",
        description = "Print a bearer token with which a script acts as an account.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    private static final int LONGEST_DAYS = 366;

    @Mixin
    private DataOptions options = new DataOptions();

    @Parameters(paramLabel = "ACCOUNT")
    private String account = "";

    @Option(names = "--days", defaultValue = "30", description = "Days until it ends (${DEFAULT-VALUE}).")
    private int days = 30;

    @Option(names = "--role", description = "Which of the account's roles, when it has several.")
    private @Nullable String role;

    @Override
    public Integer call() {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new StartFailure("--days must be between 1 and " + LONGEST_DAYS + ".");
        }
        try (var closing = new Closing()) {
            var database = options.reach(closing);
            var issued = new TerminalJournal(database).acting("officer.token-opened-at-terminal", owner -> {
                var given = new AccountsAtTerminal(owner).openToken(account, chosenRole(owner), days);
                return new TerminalJournal.Done<>(given, given.account());
            });
            System.err.println("acts as " + issued.name() + " for " + days + " days; keep it like a password");
            System.out.println(issued.secret());
        }
        return 0;
    }

    private Role chosenRole(Connection owner) throws SQLException {
        var roles = new AccountsAtTerminal(owner).rolesOf(account);
        if (roles.isEmpty()) {
            throw new StartFailure(
                    "There is no open account named " + account + " with a post today; check the spelling.");
        }
        if (role == null && roles.size() > 1) {
            throw new StartFailure(account + " has several roles; name one with --role: "
                    + String.join(", ", roles.stream().map(Role::code).toList()) + ".");
        }
        return roles.stream()
                .filter(held -> role == null || held.code().equalsIgnoreCase(role))
                .findFirst()
                .orElseThrow(() -> new StartFailure(account + " does not hold the role " + role + " today."));
    }
}
