package id.selaras.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs an act typed at the terminal as the owner and writes it into the journal as the program's own account. Only the
 * serving login can write into the journal, so there are two transactions: the entry is written first and committed last.
 */
record TerminalJournal(Database database) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    <T> T acting(String act, Work<T> work) {
        var sessions = ServiceSessions.open(database.owner());
        try (var owner = database.owner().connect();
                var serving = database.serving().connect()) {
            owner.setAutoCommit(false);
            serving.setAutoCommit(false);
            var done = work.on(owner);
            write(serving, sessions.system(), act, done.account());
            owner.commit();
            serving.commit();
            return done.result();
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(database.owner(), e);
        } finally {
            sessions.end(database.owner());
        }
    }

    private static void write(Connection serving, String token, String act, @Nullable UUID account)
            throws SQLException {
        try (var enter = serving.prepareStatement("/* access.enter */ select access.enter(?)")) {
            enter.setString(1, token);
            enter.execute();
        }
        try (var role = serving.createStatement()) {
            role.execute("set local role selaras_service");
        }
        try (var entry = serving.prepareStatement(
                "/* journal.write */ select journal.write('act', ?, 'account', ?, null, null, null, ?)")) {
            entry.setString(1, act);
            entry.setObject(2, account);
            entry.setString(3, JSON.writeValueAsString(Map.of("by", "terminal of the machine")));
            entry.execute();
        }
    }

    /** Something done as the owner. */
    interface Work<T> {
        Done<T> on(Connection owner) throws SQLException;
    }

    /** @param account whom it was done to */
    record Done<T>(T result, @Nullable UUID account) {}
}
