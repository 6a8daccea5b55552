package id.selaras.casework.papers;

import java.text.Normalizer;

/** The name under which a paper is kept: what a person can read, and nothing a file system or a page could act on. */
public final class FileName {
    private static final int LONGEST = 100;

    private FileName() {}

    /** The name as sent, without folders, control and direction characters, its ending that of the content. */
    public static String clean(String sent, PaperType type) {
        var name = Normalizer.normalize(sent, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*;%&'`$]", " ")
                .replaceAll("\\s+", " ")
                .replaceFirst("(?i)(\\.(jpe?g|png|pdf|gif|html?|exe|heic|webp|svg|php|js))+\\s*$", "")
                .replaceAll("^[. ]+|[. ]+$", "");
        var readable = name.isEmpty() ? "lampiran" : name;
        var end = readable.offsetByCodePoints(0, Math.min(readable.codePointCount(0, readable.length()), LONGEST));
        return readable.substring(0, end) + type.ending();
    }
}
