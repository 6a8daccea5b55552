package id.selaras.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV that spreadsheets open (UTF-8 said by its first character); what they would run as a formula is made plain text. */
public final class CsvWriter implements RowWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BUFFER = 1 << 16;
    private static final String RUNS = "=+-@\t\r";

    private final Writer out;
    private final StringBuilder line = new StringBuilder(2_048);

    public CsvWriter(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(new BufferedOutputStream(out, BUFFER), StandardCharsets.UTF_8);
        this.out.write(BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        line.setLength(0);
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            cell(cells.get(i));
        }
        out.append(line.append("\r\n"));
    }

    private void cell(String text) {
        if (text.isEmpty()) {
            return;
        }
        var runs = RUNS.indexOf(text.charAt(0)) >= 0;
        if (!runs && isPlain(text)) {
            line.append(text);
            return;
        }
        line.append('"')
                .append(runs ? "'" : "")
                .append(text.replace("\"", "\"\""))
                .append('"');
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var one = text.charAt(i);
            if (one == ',' || one == ';' || one == '"' || one == '\n' || one == '\r' || one == '\t') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
