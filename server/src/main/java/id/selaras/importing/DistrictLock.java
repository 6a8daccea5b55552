package id.selaras.importing;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One import at a time works on a district's people: an advisory lock of the session, free again when its process dies. */
final class DistrictLock {
    private static final int KIND = 0x496D706F;
    private static final long DISTRICT = 1_000_000L;

    private DistrictLock() {}

    /** A lock that is held. */
    record Held(Connection connection, int district) implements AutoCloseable {

        @Override
        public void close() throws SQLException {
            try (connection) {
                call(connection, "pg_advisory_unlock", district);
            }
        }
    }

    static @Nullable Held take(Connection connection, long districtNo) throws SQLException {
        var district = (int) (districtNo / DISTRICT);
        if (call(connection, "pg_try_advisory_lock", district)) {
            return new Held(connection, district);
        }
        connection.close();
        return null;
    }

    private static boolean call(Connection connection, String function, int district) throws SQLException {
        try (var lock = connection.prepareStatement("/* importing.lock */ select " + function + "(?, ?)")) {
            lock.setInt(1, KIND);
            lock.setInt(2, district);
            try (var row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
