package id.selaras.area;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a name of the package into the form shown on pages: capitals at word beginnings, one kind of apostrophe. */
final class AreaName {
    private static final Pattern LOWERCASE_WORD = Pattern.compile("(?<=^|[ /(])(?!(?:dan|x) )\\p{Ll}");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}['’]\\p{Lu}|\\p{Lu}{5,}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    private AreaName() {}

    static String shown(String raw) {
        var text = raw.strip()
                .replaceAll("[\"’`]", "'")
                .replaceAll("\\s+", " ")
                .replaceAll("(?<=\\p{Ll})\\.$", "")
                .replaceAll("\\*", "");
        var words = text.split(" ");
        for (var i = 0; i < words.length; i++) {
            words[i] = calm(words[i]);
        }
        return LOWERCASE_WORD
                .matcher(String.join(" ", words))
                .replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
    }

    // Roman numerals and short abbreviations keep their capitals.
    private static String calm(String word) {
        if (ROMAN.matcher(word).matches() || !SHOUTED.matcher(word).find()) {
            return word;
        }
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
