package id.selaras.launch;

import java.sql.SQLException;

/** Says in one sentence why a PostgreSQL can't be used. */
final class DatabaseTrouble {

    private DatabaseTrouble() {}

    static StartFailure explain(DatabaseAddress address, SQLException cause) {
        var state = cause.getSQLState() == null ? "" : cause.getSQLState();
        var where = address.jdbcUrl().replaceFirst("\\?.*", "");
        return switch (state) {
            case "28P01", "28000" ->
                new StartFailure(
                        "The database at " + where + " refused the password of " + address.user()
                                + "; check the user and password in --database-url.",
                        cause);
            case "3D000" -> new StartFailure("There is no such database at " + where + "; create it first.", cause);
            case "42501" ->
                new StartFailure(
                        "The user " + address.user() + " at " + where
                                + " may not make the roles that Selaras serves through;"
                                + " give it CREATEROLE (or, where another user made roles named selaras_…, start as that one).",
                        cause);
            case "08001", "08006", "08004" ->
                new StartFailure(
                        "No PostgreSQL answers at " + where + "; check the address and that it is running.", cause);
            default -> new StartFailure("The database at " + where + " can't be used: " + cause.getMessage(), cause);
        };
    }
}
