package id.selaras.practice.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Many rows for one statement; sent when told, because rows of one table lean on those of another. */
final class Batch implements AutoCloseable {

    private final PreparedStatement statement;
    private final Connection connection;

    Batch(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(sql);
    }

    void add(@Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            set(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void set(int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(place, null);
            case Instant at -> statement.setObject(place, at.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(place, constant.name().toLowerCase(Locale.ROOT));
            case List<?> words -> statement.setArray(place, connection.createArrayOf("text", words.toArray()));
            default -> statement.setObject(place, value);
        }
    }

    void flush() throws SQLException {
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        flush();
        statement.close();
    }
}
