package id.selaras.administration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/** The rows of a sheet as one text to keep: row number, then every column. */
final class SheetText {

    private SheetText() {}

    static String write(List<SheetRow> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            for (var row : rows) {
                var fields = new ArrayList<String>();
                fields.add(String.valueOf(row.number()));
                for (var column : Column.values()) {
                    fields.add(row.text(column));
                }
                writer.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static List<SheetRow> read(String text) {
        try (var records = CsvReader.builder().ofCsvRecord(text)) {
            return records.stream().map(fields -> row(fields.getFields())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetRow row(List<String> fields) {
        var cells = new EnumMap<Column, String>(Column.class);
        var cell = fields.iterator();
        var number = Integer.parseInt(cell.next());
        for (var column : Column.values()) {
            var text = cell.next();
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        return new SheetRow(number, cells);
    }
}
