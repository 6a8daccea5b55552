package id.selaras.directory;

import java.util.List;
import java.util.Set;

/**
 * A need in somebody's words, as a search understands it (kebutuhan).
 *
 * @param words those that say something
 * @param sectors what the words belong to
 */
public record Need(List<String> words, Set<Sector> sectors) {
    public static final Need NONE = new Need(List.of(), Set.of());

    public Need {
        words = List.copyOf(words);
        sectors = Set.copyOf(sectors);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    String[] patterns() {
        return words.stream()
                .map(word -> "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }

    String[] sectorCodes() {
        return sectors.stream().map(Sector::code).toArray(String[]::new);
    }
}
