package id.selaras.importing;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Transactions in the name of an import, one after the other on one connection: each begins with the signed scope that
 * {@code importing.enter} gives, and ends with it.
 */
final class ImportTransaction implements AutoCloseable {
    private final Connection connection;
    private final String systemToken;
    private final UUID importId;
    private boolean staged;
    /** Made in the transaction that runs, and gone with it if it fails. */
    private boolean staging;

    ImportTransaction(Connection connection, String systemToken, UUID importId) throws SQLException {
        this.connection = connection;
        this.systemToken = systemToken;
        this.importId = importId;
        connection.setAutoCommit(false);
    }

    /** Something to do with a row. */
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Work that a transaction is committed after. */
    interface Work<T extends @Nullable Object> {
        T done() throws SQLException, IOException;
    }

    /** Enters, works and commits; a failure leaves nothing. */
    <T extends @Nullable Object> T run(Work<T> work) throws SQLException, IOException {
        try {
            enter();
            var result = work.done();
            connection.commit();
            staged |= staging;
            return result;
        } catch (SQLException | IOException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            staging = false;
        }
    }

    private void enter() throws SQLException {
        try (var enter = connection.prepareStatement(
                "/* importing.enter */ select set_config('role', importing.enter(?, ?), true)")) {
            enter.setString(1, systemToken);
            enter.setObject(2, importId);
            enter.execute();
        }
    }

    /** Temporary tables for rows on their way, made when first asked for. */
    void stage() throws SQLException {
        if (!staged && !staging) {
            execute("importing.stage", Staging.TABLES);
            staging = true;
        }
    }

    CopyManager copy() throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    JdbcClient jdbc() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    void execute(String label, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("/* " + label + " */ " + sql);
        }
    }

    int update(String label, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate("/* " + label + " */ " + sql);
        }
    }

    void read(String label, String sql, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("/* " + label + " */ " + sql)) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }

    /** The connection goes back as it came. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
            if (staged) {
                execute("importing.unstage", "discard temp");
            }
        }
    }
}
