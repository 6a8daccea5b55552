package id.selaras.area;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name reduced to what is compared: letters and digits alone, because spacing and punctuation vary (Mekar Jaya, Mekarjaya).
 *
 * @param full all words; a kind of area in front is spelt out ("kab." is "kabupaten")
 * @param bare without the kind of area in front, if something is left; what is stored as {@code name_key}
 * @param letters the set of letters in {@code full}
 */
record AreaKey(String full, String bare, long letters) {
    private static final Set<String> KINDS = Set.of(
            "desa", "kelurahan", "nagari", "gampong", "kampung", "pekon", "kecamatan", "kabupaten", "kota", "provinsi");

    static AreaKey of(String name) {
        var words = name.toLowerCase(Locale.ROOT).replaceAll("['’`\"]", "").split("[^\\p{L}\\p{N}]+");
        var spelt = Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(AreaKey::speltOut)
                .toList();
        var full = String.join("", spelt);
        var bare = spelt.size() > 1 && KINDS.contains(spelt.getFirst())
                ? spelt.stream().skip(1).collect(Collectors.joining())
                : full;
        return new AreaKey(full, bare, SpellingSlips.lettersOf(full));
    }

    private static String speltOut(String word) {
        return switch (word) {
            case "kel" -> "kelurahan";
            case "ds" -> "desa";
            case "kp" -> "kampung";
            case "kec" -> "kecamatan";
            case "kab" -> "kabupaten";
            case "prov" -> "provinsi";
            default -> word;
        };
    }
}
