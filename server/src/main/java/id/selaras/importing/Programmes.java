package id.selaras.importing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The programmes that a row names, as claims call them. */
final class Programmes {
    private static final Map<String, String> WORDS = Map.of(
            "PKH", "PKH",
            "SEMBAKO", "SEMBAKO",
            "BPNT", "SEMBAKO",
            "PIP", "PIP",
            "BLT", "BLT-DD");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z]+");
    private static final String NATIONAL = "PBI-JKN";
    private static final String LOCAL = "PBI-PEMDA";

    private Programmes() {}

    static Set<String> ofFamily(Cells cells) {
        var programmes = new HashSet<String>();
        if (isYes(cells.text(Column.NATIONAL_PBI))) {
            programmes.add(NATIONAL);
        }
        if (isYes(cells.text(Column.LOCAL_PBI))) {
            programmes.add(LOCAL);
        }
        return programmes;
    }

    static Set<String> ofPerson(Cells cells) {
        var programmes = new HashSet<String>();
        if (isYes(cells.text(Column.PBI))) {
            programmes.add(NATIONAL);
        }
        var aid = cells.text(Column.AID);
        if (!aid.isEmpty()) {
            for (var word : BETWEEN_WORDS.split(aid.toUpperCase(Locale.ROOT), -1)) {
                var programme = WORDS.get(word);
                if (programme != null) {
                    programmes.add(programme);
                }
            }
        }
        return programmes;
    }

    private static boolean isYes(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "1", "YA", "Y", "TRUE", "AKTIF", "PENERIMA" -> true;
            default -> false;
        };
    }
}
