package id.selaras.importing;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text with their ends, which belong to a cell where a quoted one runs on. */
final class Lines implements AutoCloseable {
    /** Beyond any row of a thousand full cells; a file without line ends must not fill the memory. */
    private static final int LONGEST = 4 << 20;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private final Deque<Line> givenBack = new ArrayDeque<>();
    private int at;
    private int filled;

    /** @param end what parted it from the next: nothing at the end of the file */
    record Line(String text, String end) {}

    Lines(Reader reader) {
        this.reader = reader;
    }

    @Nullable
    Line next() throws IOException {
        return givenBack.isEmpty() ? read() : givenBack.removeFirst();
    }

    /** To be read again, in this order. */
    void giveBack(List<Line> lines) {
        lines.reversed().forEach(givenBack::addFirst);
    }

    private @Nullable Line read() throws IOException {
        if (!more()) {
            return null;
        }
        var text = new StringBuilder();
        while (more()) {
            var start = at;
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            text.append(buffer, start, at - start);
            if (text.length() > LONGEST) {
                throw new FileRefused("no-lines");
            }
            if (at < filled) {
                return new Line(text.toString(), end());
            }
        }
        return new Line(text.toString(), "");
    }

    private String end() throws IOException {
        var first = buffer[at++];
        if (first == '\r' && more() && buffer[at] == '\n') {
            at++;
            return "\r\n";
        }
        return first == '\r' ? "\r" : "\n";
    }

    private boolean more() throws IOException {
        if (at < filled) {
            return true;
        }
        at = 0;
        filled = Math.max(0, reader.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
