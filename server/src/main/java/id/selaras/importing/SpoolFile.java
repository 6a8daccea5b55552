package id.selaras.importing;

import id.selaras.importing.RawRow.CellProblem;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows on their way through a file of our own: a part of the spool. */
final class SpoolFile {
    private static final int BUFFER = 1 << 14;
    /** Codes of one character are most of a row's cells; each is kept once. */
    private static final String[] SHORT = shortTexts();

    private SpoolFile() {}

    static final class Writer implements AutoCloseable {
        private final DataOutputStream out;

        Writer(Path file) throws IOException {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        }

        void write(RawRow row) throws IOException {
            out.writeLong(row.number());
            out.writeBoolean(row.delimited());
            out.writeShort(row.problems().size());
            for (var problem : row.problems()) {
                out.writeShort(problem.place());
                out.writeUTF(problem.problem().name());
            }
            out.writeShort(row.cells().size());
            for (var cell : row.cells()) {
                out.writeUTF(cell);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    static final class Reader implements AutoCloseable {
        private final DataInputStream in;

        Reader(Path file) throws IOException {
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
        }

        @Nullable
        RawRow read() throws IOException {
            long number;
            try {
                number = in.readLong();
            } catch (EOFException end) {
                return null;
            }
            var delimited = in.readBoolean();
            var problems = List.<CellProblem>of();
            for (int left = in.readShort(); left > 0; left--) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.add(new CellProblem(in.readShort(), RowProblem.valueOf(in.readUTF())));
            }
            var count = in.readShort();
            var cells = new ArrayList<String>(count);
            for (int place = 0; place < count; place++) {
                cells.add(once(in.readUTF()));
            }
            return new RawRow(number, cells, problems, delimited);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private static String once(String cell) {
            return cell.length() == 1 && cell.charAt(0) < SHORT.length ? SHORT[cell.charAt(0)] : cell;
        }
    }

    private static String[] shortTexts() {
        var texts = new String[128];
        for (char c = 0; c < texts.length; c++) {
            texts[c] = String.valueOf(c);
        }
        return texts;
    }
}
