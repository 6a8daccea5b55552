package id.selaras.engine.identity;

import java.util.Locale;
import java.util.Map;

/**
 * How an Indonesian name sounds, whoever spelt it: Soeharto and Suharto, Djoko and Joko, Achmad and Ahmad, Syarif and Sarip
 * come out alike. For comparing only, never for showing. The rules are part of stored search keys: changing one means
 * building the keys anew.
 */
public final class NameSkeleton {

    private static final int LONGEST = 32;

    private static final Map<String, String> WRITTEN_OTHERWISE = Map.ofEntries(
            Map.entry("muh", "muhamad"),
            Map.entry("moh", "muhamad"),
            Map.entry("moch", "muhamad"),
            Map.entry("much", "muhamad"),
            Map.entry("mohd", "muhamad"),
            Map.entry("muhd", "muhamad"),
            Map.entry("mhd", "muhamad"),
            Map.entry("mhmd", "muhamad"),
            Map.entry("mohamad", "muhamad"),
            Map.entry("mohamat", "muhamad"),
            Map.entry("muhamat", "muhamad"),
            Map.entry("mohamed", "muhamad"),
            Map.entry("muhamed", "muhamad"),
            Map.entry("abd", "abdul"),
            Map.entry("abdl", "abdul"),
            Map.entry("st", "siti"),
            Map.entry("sti", "siti"),
            Map.entry("nr", "nur"),
            Map.entry("ach", "ahmad"),
            Map.entry("akh", "ahmad"));

    private NameSkeleton() {}

    /** Skeleton of one word; a word of one letter stays that letter, except that J and Y are one sound. */
    public static String of(String word) {
        var sound = word.toLowerCase(Locale.ROOT);
        var previous = "";
        while (!sound.equals(previous)) {
            previous = sound;
            sound = pass(WRITTEN_OTHERWISE.getOrDefault(sound, sound));
        }
        return sound;
    }

    /** One pass over the letters; repeated until nothing changes, since one rule may make room for another. */
    private static String pass(String word) {
        var out = new StringBuilder(word.length());
        var at = 0;
        while (at < word.length() && out.length() < LONGEST) {
            at += step(word, at, out);
        }
        if (Character.isHighSurrogate(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
        trimEnd(out);
        return out.toString();
    }

    /** Writes the sound that begins at this letter and returns how many letters it took. */
    private static int step(String word, int at, StringBuilder out) {
        var letter = word.charAt(at);
        var next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        var pair = pair(letter, next, at + 2 < word.length() ? word.charAt(at + 2) : ' ');
        if (pair != 0) {
            append(out, pair);
            return 2;
        }
        switch (letter) {
            case 'j', 'y' -> append(out, 'i');
            case 'v', 'f' -> append(out, 'p');
            case 'z' -> append(out, 's');
            case 'q' -> append(out, 'k');
            case 'x' -> {
                append(out, 'k');
                append(out, 's');
            }
            case 'e' -> append(out, afterA(out) ? 'i' : 'e');
            default -> append(out, letter);
        }
        return 1;
    }

    /** The one sound of two letters, or 0. */
    private static char pair(char letter, char next, char third) {
        return switch (next) {
            case 'h' -> beforeH(letter, third);
            case 'e' -> letter == 'o' ? 'u' : 0;
            case 'o' -> letter == 'o' ? 'u' : 0;
            case 'j' -> letter == 'd' ? 'i' : letter == 't' ? 'c' : letter == 's' ? 's' : 0;
            case 'y' -> letter == 's' ? 's' : 0;
            case 'z' -> letter == 'd' ? 's' : 0;
            case 's' -> letter == 't' ? 's' : 0;
            case 'k' -> letter == 'c' ? 'k' : 0;
            default -> 0;
        };
    }

    /** Achmad and Akhmad lose the c or k, Christina and Khrisna keep a k; Dhani, Fathur, Shinta, Bhakti lose the h. */
    private static char beforeH(char letter, char third) {
        return switch (letter) {
            case 'c', 'k' -> third == 'r' || third == 'l' ? 'k' : 'h';
            case 'p' -> 'p';
            case 'd', 't', 's', 'g', 'b' -> letter;
            default -> 0;
        };
    }

    /** Zaenal and Zainal, Jaelani and Jailani. */
    private static boolean afterA(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == 'a';
    }

    private static void append(StringBuilder out, char sound) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != sound) {
            out.append(sound);
        }
    }

    /** Final h is mute (Fatimah, Fatima); Srie is Sri, Arief is Arif. */
    private static void trimEnd(StringBuilder out) {
        var length = out.length();
        if (length > 2 && out.charAt(length - 1) == 'h') {
            out.setLength(length - 1);
        } else if (length > 2 && out.charAt(length - 2) == 'i' && out.charAt(length - 1) == 'e') {
            out.setLength(length - 1);
        } else if (length > 3 && out.indexOf("iep", length - 3) >= 0) {
            out.deleteCharAt(length - 2);
        }
    }
}
