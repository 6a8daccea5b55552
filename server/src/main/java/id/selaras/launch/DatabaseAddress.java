package id.selaras.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where a PostgreSQL answers, and as whom; the password never shows in {@link #toString()}. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "selaras");
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(jdbcUrl, properties);
    }

    public DatabaseAddress as(String otherUser, String otherPassword) {
        return new DatabaseAddress(jdbcUrl, otherUser, otherPassword);
    }

    public DatabaseAddress to(String database) {
        return new DatabaseAddress(jdbcUrl.replaceFirst("/[^/?]*(\\?|$)", "/" + database + "$1"), user, password);
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + user + " at " + jdbcUrl + "]";
    }
}
