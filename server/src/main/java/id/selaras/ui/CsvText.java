package id.selaras.ui;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as text that spreadsheets open (CSV): UTF-8 said by its first character, every cell quoted. */
public final class CsvText {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    public static String of(List<String> head, Stream<List<String>> rows) {
        return BYTE_ORDER_MARK
                + Stream.concat(Stream.of(head), rows).map(CsvText::line).collect(Collectors.joining());
    }

    /** A cell that a spreadsheet would run as a formula is made plain text: people's own words are in it. */
    public static String cell(String text) {
        var plain = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }

    /** The text as a file that the browser saves and does not keep elsewhere. */
    public static ResponseEntity<byte[]> download(String name, String text) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }
}
