package id.selaras.casework.papers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A light look into a PDF: that it is whole, and carries neither a lock nor anything that runs or unpacks. Compressed object
 * streams are opened, up to a bound; whoever hides something deeper finds the file served as a download only.
 */
final class PdfCheck {
    private static final int LARGEST = 5 << 20;
    private static final int LONGEST_TAIL = 2048;
    private static final int MOST_INFLATED = 20 << 20;

    private static final Pattern PAGE = Pattern.compile("/Pages?\\b");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\b");
    private static final Pattern RUNS = Pattern.compile("/(JavaScript|JS|Launch|RichMedia|XFA)\\b");
    private static final Pattern UNPACKS = Pattern.compile("/(EmbeddedFiles?|Filespec)\\b");
    private static final Pattern HEX_IN_NAME = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern OBJECT_STREAM = Pattern.compile("/ObjStm\\b[^\\x00]{0,400}?stream\\r?\\n");

    private PdfCheck() {}

    static byte[] checked(byte[] sent) {
        if (sent.length > LARGEST) {
            throw new PaperRefused("pdf-too-large");
        }
        var text = new String(sent, StandardCharsets.ISO_8859_1);
        if (!isWhole(text)) {
            throw new PaperRefused("damaged-pdf");
        }
        var parts = List.of(plainNames(outsideStreams(text)), plainNames(objectStreams(sent, text)));
        refuse(parts, LOCKED, "locked-pdf");
        refuse(parts, RUNS, "active-pdf");
        refuse(parts, UNPACKS, "pdf-with-files");
        if (parts.stream().noneMatch(part -> PAGE.matcher(part).find())) {
            throw new PaperRefused("damaged-pdf");
        }
        return sent;
    }

    // Nothing but white space may follow the end: an archive or page glued on would make the file two things at once.
    private static boolean isWhole(String text) {
        var end = text.lastIndexOf("%%EOF");
        return end > 0
                && text.lastIndexOf("startxref", end) > end - LONGEST_TAIL
                && text.lastIndexOf("startxref", end) > 0
                && text.substring(end + 5).isBlank();
    }

    private static void refuse(List<String> parts, Pattern pattern, String reason) {
        if (parts.stream().anyMatch(part -> pattern.matcher(part).find())) {
            throw new PaperRefused(reason);
        }
    }

    // Compressed pictures hold any bytes, also such as look like a name.
    private static String outsideStreams(String text) {
        var outside = new StringBuilder();
        var from = 0;
        for (var start = nextStream(text, 0); start >= 0; start = nextStream(text, from)) {
            outside.append(text, from, start);
            var end = text.indexOf("endstream", start);
            if (end < 0) {
                return outside.append(text, start, text.length()).toString();
            }
            from = end + "endstream".length();
        }
        return outside.append(text, from, text.length()).toString();
    }

    private static int nextStream(String text, int from) {
        var start = text.indexOf("stream", from);
        return start < 0 ? -1 : start + "stream".length();
    }

    private static String objectStreams(byte[] sent, String text) {
        var opened = new StringBuilder();
        var found = OBJECT_STREAM.matcher(text);
        while (found.find()) {
            opened.append(inflated(sent, found.end(), MOST_INFLATED - opened.length()))
                    .append('\n');
        }
        return opened.toString();
    }

    private static String inflated(byte[] sent, int from, int most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(sent, from, sent.length - from);
            var buffer = new byte[8192];
            var text = new StringBuilder();
            for (var n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                if (text.length() > most) {
                    throw new PaperRefused("damaged-pdf");
                }
            }
            return text.toString();
        } catch (DataFormatException e) {
            throw new PaperRefused("damaged-pdf");
        } finally {
            inflater.end();
        }
    }

    /** {@code /J#53} is another way to write {@code /JS}. */
    private static String plainNames(String text) {
        return HEX_IN_NAME
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
