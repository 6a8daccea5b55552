package id.selaras.importing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The first row of a file.
 *
 * @param written as it stands there
 */
public record Heads(List<String> written) {
    /** Columns that the file of held rows has at its end; they are no part of what was dropped. */
    static final String REASON = "selaras_alasan";

    static final String REMEDY = "selaras_perbaikan";

    public Heads {
        written = List.copyOf(written);
    }

    /** One name for each column: its head, simplified, with a number where a head stands twice or is empty. */
    public List<String> names() {
        var names = new ArrayList<String>();
        var seen = new HashMap<String, Integer>();
        for (var head : written) {
            var plain = Column.plain(head);
            var count = seen.merge(plain, 1, Integer::sum);
            names.add(plain.isEmpty() || count > 1 ? plain + "#" + count : plain);
        }
        return names;
    }

    /** The same for two files with the same columns, in whatever order. */
    public String fingerprint() {
        var sorted = names().stream().filter(name -> !isOurs(name)).sorted().collect(Collectors.joining("\n"));
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(sorted.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What each head most likely means; no column twice. */
    public Map<String, Column> guesses() {
        var guesses = new LinkedHashMap<String, Column>();
        var taken = EnumSet.noneOf(Column.class);
        for (var name : names()) {
            Column.guess(name).filter(taken::add).ifPresent(column -> guesses.put(name, column));
        }
        return guesses;
    }

    /** The required columns that a choice leaves out. */
    static Set<Column> missing(Map<String, Column> columns) {
        return Column.REQUIRED.stream()
                .filter(column -> !columns.containsValue(column))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
    }

    static boolean isOurs(String name) {
        return name.equals(REASON) || name.equals(REMEDY);
    }
}
