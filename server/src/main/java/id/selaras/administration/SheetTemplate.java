package id.selaras.administration;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** The template of the sheet: heads, and rows to show how, which are skipped because their kind begins with #. */
final class SheetTemplate {
    private static final List<Column> COLUMNS = List.of(Column.values());
    private static final List<Map<Column, String>> EXAMPLES = List.of(
            Map.of(
                    Column.ROW_KIND, "#instansi",
                    Column.CODE, "dinkes-contoh",
                    Column.NAME, "Dinas Kesehatan",
                    Column.ORGANISATION_KIND, "Dinas atau badan daerah",
                    Column.SECTORS, "Kesehatan",
                    Column.ANSWERS_HERE, "ya",
                    Column.ADDRESS, "Jalan Contoh 1",
                    Column.OPENING, "Senin sampai Jumat, 08.00 sampai 15.30"),
            Map.of(
                    Column.ROW_KIND, "#instansi",
                    Column.CODE, "puskesos-contoh",
                    Column.NAME, "Puskesos Desa Contoh",
                    Column.ORGANISATION_KIND, "Puskesos desa atau kelurahan",
                    Column.AREA, "33.04.01.2001"),
            Map.of(
                    Column.ROW_KIND, "#petugas",
                    Column.CODE, "nama.petugas",
                    Column.NAME, "Nama Lengkap Petugas",
                    Column.ROLE, "Petugas Puskesos",
                    Column.DUTY, "koordinator",
                    Column.AREA, "33.04.01.2001",
                    Column.RESTRICTED, "tidak"),
            Map.of(
                    Column.ROW_KIND, "#petugas",
                    Column.CODE, "nama.petugas2",
                    Column.NAME, "Nama Petugas Dinas",
                    Column.ROLE, "Petugas instansi",
                    Column.ORGANISATION, "dinkes-contoh"),
            Map.of(
                    Column.ROW_KIND, "#libur",
                    Column.NAME, "Hari jadi kabupaten",
                    Column.DATE, "2026-02-26",
                    Column.WORKS, "tidak"));

    private SheetTemplate() {}

    static byte[] csv() {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(text)) {
            writer.writeRecord(COLUMNS.stream().map(Column::head).toList());
            for (var example : EXAMPLES) {
                writer.writeRecord(COLUMNS.stream()
                        .map(column -> example.getOrDefault(column, ""))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Without the mark Excel takes UTF-8 for something else.
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Selaras", "1.0")) {
            var sheet = workbook.newWorksheet("Selaras");
            for (int place = 0; place < COLUMNS.size(); place++) {
                var column = COLUMNS.get(place);
                sheet.value(0, place, column.head());
                sheet.style(0, place).bold().set();
                sheet.width(place, 18);
                for (int row = 0; row < EXAMPLES.size(); row++) {
                    sheet.value(row + 1, place, EXAMPLES.get(row).getOrDefault(column, ""));
                }
            }
            // Codes and dates are typed as text, so that Excel neither rounds nor reorders them.
            sheet.range(0, 0, SheetFile.MOST_ROWS, COLUMNS.size() - 1)
                    .style()
                    .format("@")
                    .set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
