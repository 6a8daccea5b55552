package id.selaras.importing;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows on their way into a temporary table, in COPY's binary form: neither side writes numbers and ids as text to read them again. */
final class StagedRows {
    private static final byte[] HEAD = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final long DAY_NOUGHT = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int MESSAGE = 1 << 16;
    private static final int NULL = -1;
    private static final int INT_TYPE = 23;

    private final String command;
    private byte[] bytes = HEAD.clone();
    private int at = HEAD.length;

    StagedRows(String table, String columns) {
        command = "copy " + table + " (" + columns + ") from stdin (format binary)";
    }

    /** A text for a column of type jsonb. */
    record Json(String text) {

        @Override
        public String toString() {
            return "Json[" + text.length() + "]";
        }
    }

    /** @param values of just the columns' types: a Long for a bigint, an Integer for an int */
    void add(@Nullable Object... values) {
        room(Short.BYTES);
        bytes[at++] = (byte) (values.length >>> 8);
        bytes[at++] = (byte) values.length;
        for (var value : values) {
            add(value);
        }
    }

    /** @return whether there was anything */
    boolean flush(CopyManager copy) throws SQLException {
        if (at == HEAD.length) {
            return false;
        }
        room(Short.BYTES);
        bytes[at++] = (byte) 0xFF;
        bytes[at++] = (byte) 0xFF;
        var in = copy.copyIn(command);
        try {
            for (var from = 0; from < at; from += MESSAGE) {
                in.writeToCopy(bytes, from, Math.min(MESSAGE, at - from));
            }
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
        bytes = HEAD.clone();
        at = HEAD.length;
        return true;
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> number(NULL);
            case String text -> text(text, 0);
            case UUID id -> {
                number(2 * Long.BYTES);
                number(id.getMostSignificantBits());
                number(id.getLeastSignificantBits());
            }
            case Long whole -> {
                number(Long.BYTES);
                number(whole.longValue());
            }
            case Integer whole -> {
                number(Integer.BYTES);
                number(whole.intValue());
            }
            case Boolean yes -> {
                number(1);
                room(1);
                bytes[at++] = (byte) (yes ? 1 : 0);
            }
            case LocalDate day -> {
                number(Integer.BYTES);
                number((int) (day.toEpochDay() - DAY_NOUGHT));
            }
            case Json json -> text(json.text(), 1);
            case int[] all -> array(all);
            default -> throw new IllegalArgumentException("no column takes a " + value.getClass());
        }
    }

    /** @param version a byte of that value before the text, where it isn't 0 */
    private void text(String text, int version) {
        var written = text.getBytes(StandardCharsets.UTF_8);
        var before = version == 0 ? 0 : 1;
        number(written.length + before);
        room(written.length + before);
        if (before > 0) {
            bytes[at++] = (byte) version;
        }
        System.arraycopy(written, 0, bytes, at, written.length);
        at += written.length;
    }

    private void array(int[] all) {
        number(5 * Integer.BYTES + all.length * 2 * Integer.BYTES);
        number(1);
        number(0);
        number(INT_TYPE);
        number(all.length);
        number(1);
        for (var one : all) {
            number(Integer.BYTES);
            number(one);
        }
    }

    private void number(int number) {
        room(Integer.BYTES);
        for (var shift = 24; shift >= 0; shift -= 8) {
            bytes[at++] = (byte) (number >>> shift);
        }
    }

    private void number(long number) {
        number((int) (number >>> 32));
        number((int) number);
    }

    private void room(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(1 << 12, Math.max(2 * bytes.length, at + more)));
        }
    }
}
