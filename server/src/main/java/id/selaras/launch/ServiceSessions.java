package id.selaras.launch;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;

/**
 * Opens the sessions of the program's own accounts through the owner's connection, so that the serving role can't make
 * itself one.
 */
record ServiceSessions(String system, String forPublic) {

    static ServiceSessions open(DatabaseAddress owner) {
        try (var connection = owner.connect()) {
            return new ServiceSessions(
                    open(connection, "selaras.system", "system"), open(connection, "selaras.public", "public"));
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(owner, e);
        }
    }

    private static String open(Connection connection, String account, String role) throws SQLException {
        var token = token();
        try (var statement = connection.prepareStatement("""
                /* access.open-service-session */
                insert into access.session (token_hash, account_id, role, kind, expires_at)
                select sha256(convert_to(?, 'UTF8')), id, ?, 'service', 'infinity' from access.account where name = ?
                """)) {
            statement.setString(1, token);
            statement.setString(2, role);
            statement.setString(3, account);
            statement.executeUpdate();
        }
        return token;
    }

    /** Ends them; a server's last until its database is restored or it opens others. */
    void end(DatabaseAddress owner) {
        try (var connection = owner.connect();
                var statement = connection.prepareStatement("""
                        /* access.end-service-sessions */
                        delete from access.session where token_hash in (sha256(convert_to(?, 'UTF8')), sha256(convert_to(?, 'UTF8')))
                        """)) {
            statement.setString(1, system);
            statement.setString(2, forPublic);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw DatabaseTrouble.explain(owner, e);
        }
    }

    private static String token() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "ServiceSessions[…]";
    }
}
