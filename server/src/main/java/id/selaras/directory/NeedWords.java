package id.selaras.directory;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words people use for what they need, and the sector that answers to them. */
final class NeedWords {
    private static final String FILE = "/directory/needs.csv";
    private static final String SAYS_NOTHING = "-";
    private static final int MOST = 8;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_STEM = 4;
    private static final Map<String, Set<Sector>> KNOWN = new HashMap<>();
    private static final Set<String> EMPTY = new LinkedHashSet<>();

    static {
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(NeedWords.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            rows.forEach(row -> take(row.getField("sector"), row.getField("words")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NeedWords() {}

    private static void take(String sector, String words) {
        for (var word : words.split("\\|", -1)) {
            if (sector.equals(SAYS_NOTHING)) {
                EMPTY.add(word);
            } else {
                KNOWN.computeIfAbsent(word, first -> EnumSet.noneOf(Sector.class))
                        .add(Sector.of(sector));
            }
        }
    }

    /** "Anak saya sakit dan butuh obat": the words sakit and obat, of health. */
    static Need read(String typed) {
        var words = new ArrayList<String>();
        var sectors = EnumSet.noneOf(Sector.class);
        var plain = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", " ")
                .strip();
        for (var phrase : KNOWN.keySet()) {
            if (phrase.contains(" ") && plain.contains(phrase)) {
                sectors.addAll(Objects.requireNonNull(KNOWN.get(phrase)));
            }
        }
        Arrays.stream(plain.split("\\s+", -1))
                .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                .distinct()
                .limit(MOST)
                .forEach(word -> {
                    words.add(word);
                    sectors.addAll(of(word));
                });
        return new Need(words, sectors);
    }

    /** A word and its stem: sekolahnya is sekolah, berobat stands in the list itself. */
    private static Set<Sector> of(String word) {
        var known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        return List.of("nya", "kan", "an", "ku").stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .map(ending -> KNOWN.get(word.substring(0, word.length() - ending.length())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
    }
}
