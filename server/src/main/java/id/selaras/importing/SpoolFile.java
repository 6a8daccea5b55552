package id.selaras.importing;

import id.selaras.importing.RawRow.CellProblem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way through a file of our own: a part of the spool. A row is its length in bytes, its number, whether it is
 * delimited, its problems and its cells; a cell of one plain character, as codes are, is that byte, any other is announced by a
 * {@link #TEXT} and its length.
 */
final class SpoolFile {
    private static final int BUFFER = 1 << 14;
    private static final int TEXT = 0;
    private static final String[] SHORT = CsvCells.shortTexts();

    private SpoolFile() {}

    static final class Writer implements AutoCloseable {
        private final OutputStream out;
        private byte[] row = new byte[1 << 12];
        private int at;

        Writer(Path file) throws IOException {
            out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        }

        void write(RawRow written) throws IOException {
            at = Integer.BYTES;
            number(written.number() >>> 32);
            number(written.number());
            number(written.delimited() ? 1 : 0);
            number(written.problems().size());
            for (var problem : written.problems()) {
                number(problem.place());
                cell(problem.problem().name());
            }
            number(written.cells().size());
            for (var cell : written.cells()) {
                cell(cell);
            }
            var length = at;
            at = 0;
            number(length - Integer.BYTES);
            out.write(row, 0, length);
        }

        private void cell(String cell) {
            if (cell.length() == 1 && cell.charAt(0) != TEXT && cell.charAt(0) < SHORT.length) {
                room(1);
                row[at++] = (byte) cell.charAt(0);
                return;
            }
            var bytes = cell.getBytes(StandardCharsets.UTF_8);
            room(1 + Integer.BYTES + bytes.length);
            row[at++] = TEXT;
            number(bytes.length);
            System.arraycopy(bytes, 0, row, at, bytes.length);
            at += bytes.length;
        }

        private void number(long number) {
            room(Integer.BYTES);
            for (var shift = 24; shift >= 0; shift -= 8) {
                row[at++] = (byte) (number >>> shift);
            }
        }

        private void room(int bytes) {
            if (at + bytes > row.length) {
                row = Arrays.copyOf(row, Math.max(2 * row.length, at + bytes));
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    static final class Reader implements AutoCloseable {
        private final InputStream in;
        private byte[] row = new byte[1 << 12];
        private int at;

        Reader(Path file) throws IOException {
            in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        }

        @Nullable
        RawRow read() throws IOException {
            if (!load()) {
                return null;
            }
            var number = ((long) number() << 32) | (number() & 0xFFFF_FFFFL);
            var delimited = number() == 1;
            var problems = List.<CellProblem>of();
            for (int left = number(); left > 0; left--) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.add(new CellProblem(number(), RowProblem.valueOf(cell())));
            }
            var count = number();
            var cells = new ArrayList<String>(count);
            for (int place = 0; place < count; place++) {
                cells.add(cell());
            }
            return new RawRow(number, cells, problems, delimited);
        }

        /** The next row's bytes; whether there is one. */
        private boolean load() throws IOException {
            at = 0;
            var got = in.readNBytes(row, 0, Integer.BYTES);
            if (got == 0) {
                return false;
            }
            var length = number();
            row = length > row.length ? new byte[length] : row;
            at = 0;
            if (got < Integer.BYTES || in.readNBytes(row, 0, length) < length) {
                throw new EOFException("the spool ends within a row");
            }
            return true;
        }

        private String cell() {
            var first = row[at++];
            if (first != TEXT) {
                return SHORT[first];
            }
            var length = number();
            var text = new String(row, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        private int number() {
            var number = ((row[at] & 0xFF) << 24)
                    | ((row[at + 1] & 0xFF) << 16)
                    | ((row[at + 2] & 0xFF) << 8)
                    | (row[at + 3] & 0xFF);
            at += Integer.BYTES;
            return number;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
