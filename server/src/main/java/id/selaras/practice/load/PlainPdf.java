package id.selaras.practice.load;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page of plain lines as PDF: what an example paper needs, in a millisecond. */
final class PlainPdf {
    private static final int TOP = 780;
    private static final int LEADING = 18;

    private PlainPdf() {}

    static byte[] of(List<String> lines) {
        var text = new StringBuilder("BT /F1 11 Tf " + LEADING + " TL 60 " + TOP + " Td\n");
        lines.forEach(line ->
                text.append('(').append(line.replaceAll("([\\\\()])", "\\\\$1")).append(") '\n"));
        var page = text.append("ET").toString();
        return written(List.of(
                "<</Type /Catalog /Pages 2 0 R>>",
                "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>",
                "<</Length " + page.length() + ">>\nstream\n" + page + "\nendstream",
                "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>"));
    }

    private static byte[] written(List<String> objects) {
        var file = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        write(file, "%PDF-1.4\n");
        for (var object : objects) {
            places.add(file.size());
            write(file, places.size() + " 0 obj\n" + object + "\nendobj\n");
        }
        var table = file.size();
        write(file, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> write(file, "%010d 00000 n \n".formatted(place)));
        write(file, "trailer\n<</Size " + (objects.size() + 1) + " /Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return file.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
