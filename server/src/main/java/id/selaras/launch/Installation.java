package id.selaras.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** What a database is for, decided at its first start and never again: invented people and real ones do not mix. */
public enum Installation {
    DEMONSTRATION,
    REAL;

    /** Answers what the database is, and makes it what the start asked for when it is new. */
    static Installation settle(DatabaseAddress owner, boolean empty) {
        try (var connection = owner.connect()) {
            var settled = of(connection);
            if (settled.isEmpty()) {
                return found(connection, empty ? REAL : DEMONSTRATION);
            }
            if (empty && settled.get() == DEMONSTRATION) {
                throw new StartFailure(
                        "This database holds the demonstration district, and invented people never share"
                                + " a database with real ones; choose an empty folder with --data (or another --database-url).");
            }
            return settled.get();
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(owner, e);
        }
    }

    static Optional<Installation> of(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement("/* launch.installation */ select kind from public.installation");
                var row = query.executeQuery()) {
            return row.next() ? Optional.of(valueOf(row.getString(1).toUpperCase(Locale.ROOT))) : Optional.empty();
        }
    }

    /** Whether a start has settled it; a database without our schema has none. */
    static boolean isSettledIn(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement(
                        "/* launch.has-installation */ select to_regclass('public.installation') is not null");
                var row = query.executeQuery()) {
            return row.next() && row.getBoolean(1) && of(owner).isPresent();
        }
    }

    private static Installation found(Connection owner, Installation kind) throws SQLException {
        try (var insert = owner.prepareStatement(
                "/* launch.found-installation */ insert into public.installation (kind) values (?)")) {
            insert.setString(1, kind.name().toLowerCase(Locale.ROOT));
            insert.executeUpdate();
            return kind;
        }
    }
}
