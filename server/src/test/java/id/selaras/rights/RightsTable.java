package id.selaras.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the chapters of docs/rights.md: routes, then a table of answers. */
final class RightsTable {
    private static final Path PAGE = Path.of("../docs/rights.md");
    static final String NOBODY = "nobody";

    private final List<Chapter> chapters = new ArrayList<>();
    private String title = "";
    private List<String> routes = new ArrayList<>();
    private @Nullable List<String> roles;
    private Map<Situation, Map<String, Answer>> rows = new LinkedHashMap<>();

    private RightsTable() {}

    /**
     * @param routes as they stand in the list: a method, an address, and what else tells two tries of one route apart
     * @param rows the answer to each role, by its code or {@code nobody}
     */
    record Chapter(String title, List<String> routes, Map<Situation, Map<String, Answer>> rows) {

        Stream<String> roles() {
            return rows.values().stream().flatMap(row -> row.keySet().stream()).distinct();
        }
    }

    static List<Chapter> read() {
        try (var lines = Files.lines(PAGE)) {
            var table = new RightsTable();
            lines.map(String::strip).forEach(table::read);
            table.endChapter("");
            return table.chapters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping a line of a chapter speaks of, without what is said behind it. */
    static String mappingOf(String route) {
        return Arrays.stream(route.split(" "))
                .limit(2)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private void read(String line) {
        if (line.startsWith("#")) {
            endChapter(line.replaceFirst("#+ ", ""));
        } else if (line.startsWith("- `")) {
            routes.add(line.substring(2).replace("`", ""));
        } else if (line.startsWith("|") && !routes.isEmpty() && !line.startsWith("|--")) {
            readRow(Arrays.stream(line.substring(1).split("\\|"))
                    .map(String::strip)
                    .toList());
        }
    }

    private void readRow(List<String> cells) {
        if (roles == null) {
            roles = cells.subList(1, cells.size());
            return;
        }
        if (cells.size() != roles.size() + 1) {
            throw new IllegalArgumentException("a row of another length in \"" + title + "\": " + cells);
        }
        var row = new LinkedHashMap<String, Answer>();
        for (var i = 0; i < roles.size(); i++) {
            row.put(roles.get(i), Answer.of(cells.get(i + 1)));
        }
        if (rows.put(Situation.of(cells.getFirst()), row) != null) {
            throw new IllegalArgumentException("two rows \"" + cells.getFirst() + "\" in \"" + title + "\"");
        }
    }

    private void endChapter(String next) {
        if (!routes.isEmpty()) {
            chapters.add(new Chapter(title, List.copyOf(routes), rows));
        }
        title = next;
        routes = new ArrayList<>();
        roles = null;
        rows = new LinkedHashMap<>();
    }
}
