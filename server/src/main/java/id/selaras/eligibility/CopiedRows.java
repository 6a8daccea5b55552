package id.selaras.eligibility;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Rows of a query that PostgreSQL copies out in binary form, one at a time: fields are read where they lie. */
final class CopiedRows implements AutoCloseable {
    /** Days and microseconds of PostgreSQL begin with the year 2000. */
    static final int EPOCH_DAY = 10_957;

    private static final int HEADER = 19;
    private static final int HEADER_MORE = 15;

    private final CopyOut copy;
    private final int[] starts;
    private final int[] lengths;
    private byte[] bytes = {};
    private ByteBuffer row = ByteBuffer.wrap(bytes);
    private boolean isBegun;

    CopiedRows(Connection connection, String query, int fields) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (" + query + ") to stdout (format binary)");
        starts = new int[fields];
        lengths = new int[fields];
    }

    boolean next() throws SQLException {
        for (var message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
            bytes = message;
            row = ByteBuffer.wrap(bytes);
            var at = isBegun ? 0 : HEADER + row.getInt(HEADER_MORE);
            isBegun = true;
            // The first row comes with the header, the end is a row without fields.
            if (at < bytes.length && row.getShort(at) == starts.length) {
                locate(at + Short.BYTES);
                return true;
            }
        }
        return false;
    }

    private void locate(int first) {
        var at = first;
        for (var field = 0; field < starts.length; field++) {
            lengths[field] = row.getInt(at);
            starts[field] = at + Integer.BYTES;
            at = starts[field] + Math.max(0, lengths[field]);
        }
    }

    boolean isNull(int field) {
        return lengths[field] < 0;
    }

    boolean isTrue(int field) {
        return bytes[starts[field]] != 0;
    }

    int int4(int field) {
        return row.getInt(starts[field]);
    }

    long int8(int field) {
        return row.getLong(starts[field]);
    }

    int epochDay(int field) {
        return int4(field) + EPOCH_DAY;
    }

    long high(int uuid) {
        return row.getLong(starts[uuid]);
    }

    long low(int uuid) {
        return row.getLong(starts[uuid] + Long.BYTES);
    }

    byte[] bytes() {
        return bytes;
    }

    int start(int field) {
        return starts[field];
    }

    int length(int field) {
        return lengths[field];
    }

    @Nullable
    String text(int field) {
        return isNull(field) ? null : new String(bytes, starts[field], lengths[field], StandardCharsets.UTF_8);
    }

    /** What was not read is thrown away; to cancel it could hit the connection's next statement. */
    @Override
    public void close() throws SQLException {
        while (copy.isActive() && copy.readFromCopy() != null) {
            isBegun = true;
        }
    }
}
