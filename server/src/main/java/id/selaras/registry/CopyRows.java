package id.selaras.registry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows of one table on their way through COPY. */
public final class CopyRows {
    private final String command;
    private final StringBuilder text = new StringBuilder();

    public CopyRows(String table, String columns) {
        command = "copy " + table + " (" + columns + ") from stdin";
    }

    public void add(@Nullable Object... values) {
        for (var i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
    }

    public void flush(CopyManager copy) throws SQLException, IOException {
        if (!text.isEmpty()) {
            var rows = text.toString().getBytes(StandardCharsets.UTF_8);
            text.setLength(0);
            copy.copyIn(command, new ByteArrayInputStream(rows), 1 << 16);
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        var written = value.toString();
        if (isPlain(written)) {
            text.append(written);
        } else {
            escape(written);
        }
    }

    private static boolean isPlain(String written) {
        for (var i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            if (c <= '\r' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void escape(String written) {
        for (var i = 0; i < written.length(); i++) {
            var c = written.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }
}
