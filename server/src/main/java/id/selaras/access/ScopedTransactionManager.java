package id.selaras.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction in the name of whoever acts: {@code access.enter} signs the scope that the policies look up, and
 * {@code set local role} puts the matching policies in force. Both end with the transaction, so a pooled connection keeps
 * nothing.
 */
class ScopedTransactionManager extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;
    private static final Set<String> FAMILIES =
            Set.of("selaras_area", "selaras_agency", "selaras_public", "selaras_service");

    private final transient Acting acting;

    ScopedTransactionManager(DataSource dataSource, Acting acting) {
        super(dataSource);
        this.acting = acting;
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var token = acting.token();
        if (token.isPresent()) {
            enter(connection, token.get());
        }
    }

    // The role is set in the same breath: one way to the database less in each transaction.
    private static void enter(Connection connection, String token) throws SQLException {
        try (var enter =
                connection.prepareStatement("/* access.enter */ select set_config('role', access.enter(?), true)")) {
            enter.setString(1, token);
            try (var result = enter.executeQuery()) {
                result.next();
                if (!FAMILIES.contains(result.getString(1))) {
                    throw new SQLException("unknown role family", "28000");
                }
            }
        } catch (SQLException refused) {
            connection.rollback();
            throw refused;
        }
    }
}
