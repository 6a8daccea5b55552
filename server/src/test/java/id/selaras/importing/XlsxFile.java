package id.selaras.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, so that each oddity of spreadsheets can stand in it. */
final class XlsxFile {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private XlsxFile() {}

    /** @param cells each a whole {@code <c>} element */
    static String row(long number, List<String> cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    static String heads(List<String> heads) {
        return row(1, places(heads, 1));
    }

    static List<String> places(List<String> texts, long row) {
        return java.util.stream.IntStream.range(0, texts.size())
                .mapToObj(place -> text((char) ('A' + place) + "" + row, texts.get(place)))
                .toList();
    }

    static String sheet(String rows, String after) {
        return HEAD + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + rows + "</sheetData>" + after + "</worksheet>";
    }

    static byte[] of(String sheet) {
        return of(sheet, "", "");
    }

    static byte[] of(String sheet, String shared, String styles) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "xl/workbook.xml",
                    HEAD
                            + "<workbook"
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet"
                            + " name=\"Tersembunyi\" sheetId=\"1\" state=\"hidden\" r:id=\"rId9\"/><sheet"
                            + " name=\"Data\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    HEAD
                            + "<Relationships><Relationship Id=\"rId1\""
                            + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
            put(zip, "xl/worksheets/sheet1.xml", sheet);
            if (!shared.isEmpty()) {
                put(zip, "xl/sharedStrings.xml", HEAD + shared);
            }
            if (!styles.isEmpty()) {
                put(zip, "xl/styles.xml", HEAD + styles);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String shared(List<String> texts) {
        return texts.stream().map(text -> "<si>" + text + "</si>").collect(Collectors.joining("", "<sst>", "</sst>"));
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
