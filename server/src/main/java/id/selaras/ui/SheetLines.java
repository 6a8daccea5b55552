package id.selaras.ui;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The lines of a short Excel or CSV file that somebody sends with a form; formulas are never run. */
public final class SheetLines {
    private static final long LARGEST_UNPACKED = 64L << 20;

    private SheetLines() {}

    /** Why nothing of a file is read. */
    public static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean tooLong;

        Unreadable(boolean tooLong) {
            super(tooLong ? "too long" : "unreadable");
            this.tooLong = tooLong;
        }

        public boolean isTooLong() {
            return tooLong;
        }
    }

    /**
     * All lines, the heads first; a line's number in the file is its place.
     *
     * @param most lines below the heads
     */
    public static List<List<String>> read(byte[] content, int most) {
        List<List<String>> lines;
        try {
            lines = isZip(content) ? workbook(content, most) : csv(text(content), most);
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Unreadable known ? known : new Unreadable(false);
        }
        if (lines.size() > most + 1) {
            throw new Unreadable(true);
        }
        return lines;
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    private static List<List<String>> workbook(byte[] content, int most) throws IOException {
        refuseBomb(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            var lines = new ArrayList<List<String>>();
            rows.limit(most + 2L).forEach(row -> {
                // Empty rows are not in the file; the numbers must stay those the person sees.
                while (lines.size() < row.getRowNum() - 1 && lines.size() <= most) {
                    lines.add(List.of());
                }
                lines.add(cells(row));
            });
            return lines;
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(CellText.of(row.getOptionalCell(column)));
        }
        return cells;
    }

    // A workbook is a zip file: a small one can unpack to more than the memory holds, whatever sizes it declares.
    private static void refuseBomb(byte[] content) throws IOException {
        var unpacked = 0L;
        var buffer = new byte[8192];
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var stream = zip.getInputStream(entry)) {
                    for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
                        unpacked += read;
                        if (unpacked > LARGEST_UNPACKED) {
                            throw new Unreadable(true);
                        }
                    }
                }
            }
        }
    }

    private static String text(byte[] content) {
        var text = decode(content);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            // What an older Excel writes as "CSV".
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static List<List<String>> csv(String text, int most) {
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(false);
        }
        var head = text.lines().findFirst().orElse("");
        var separator = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return records.stream().limit(most + 2L).map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
