package id.selaras.administration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the rows of an Excel or CSV file by the heads in its first row. */
final class SheetFile {
    static final int MOST_ROWS = 5_000;
    private static final int LONGEST_CELL = 500;
    private static final long LARGEST_UNPACKED = 64L << 20;

    private SheetFile() {}

    /** @throws SheetUnreadable if it is neither, has no heads, or is too long */
    static List<SheetRow> read(byte[] content) {
        List<List<String>> lines;
        try {
            lines = isZip(content) ? workbook(content) : csv(text(content));
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof SheetUnreadable known ? known : new SheetUnreadable("admin.sheet.unreadable");
        }
        if (lines.size() > MOST_ROWS + 1) {
            throw new SheetUnreadable("admin.sheet.too-long");
        }
        return rows(lines);
    }

    private static List<SheetRow> rows(List<List<String>> lines) {
        var heads = lines.isEmpty() ? List.<@Nullable Column>of() : heads(lines.getFirst());
        if (!heads.contains(Column.ROW_KIND) || !heads.contains(Column.NAME)) {
            throw new SheetUnreadable("admin.sheet.no-heads");
        }
        var rows = new ArrayList<SheetRow>();
        for (int line = 1; line < lines.size(); line++) {
            var row = row(line + 1, heads, lines.get(line));
            if (!row.isEmpty() && !row.text(Column.ROW_KIND).startsWith("#")) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new SheetUnreadable("admin.sheet.empty");
        }
        return rows;
    }

    private static List<@Nullable Column> heads(List<String> first) {
        var heads = new ArrayList<@Nullable Column>();
        first.forEach(head -> heads.add(Column.of(head).orElse(null)));
        return heads;
    }

    private static SheetRow row(int number, List<@Nullable Column> heads, List<String> line) {
        var cells = new EnumMap<Column, String>(Column.class);
        for (int place = 0; place < Math.min(heads.size(), line.size()); place++) {
            var column = heads.get(place);
            var cell = line.get(place);
            if (column != null && !cell.isBlank()) {
                cells.put(column, cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell);
            }
        }
        return new SheetRow(number, cells);
    }

    private static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3;
    }

    private static List<List<String>> workbook(byte[] content) throws IOException {
        refuseBomb(content);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            var lines = new ArrayList<List<String>>();
            rows.limit(MOST_ROWS + 2).forEach(row -> {
                // Empty rows are not in the file; the numbers must stay those the person sees.
                while (lines.size() < row.getRowNum() - 1 && lines.size() <= MOST_ROWS) {
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
                            throw new SheetUnreadable("admin.sheet.too-long");
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

    private static List<List<String>> csv(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new SheetUnreadable("admin.sheet.unreadable");
        }
        var head = text.lines().findFirst().orElse("");
        var separator = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            return records.stream()
                    .limit(MOST_ROWS + 2L)
                    .map(CsvRecord::getFields)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
