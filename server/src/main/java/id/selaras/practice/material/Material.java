package id.selaras.practice.material;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the word lists under {@code practice/}. A line that begins with {@code #} is a remark. */
public final class Material {

    private Material() {}

    /** The lines under each {@code [section]} heading, in the order of the file. */
    public static Map<String, List<String>> sections(String file) {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : lines(file)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new ArrayList<>();
                if (sections.put(line.substring(1, line.length() - 1), current) != null) {
                    throw new IllegalStateException("Section twice in " + file + ": " + line);
                }
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    /** The rows below the heading, cells between semicolons. */
    public static List<List<String>> table(String file) {
        return lines(file).stream()
                .skip(1)
                .map(line -> List.of(line.split(";", -1)))
                .toList();
    }

    /** Words between commas when there is a comma, else between spaces. */
    public static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(line.contains(",") ? "," : " ", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static List<String> lines(String file) {
        var stream = Objects.requireNonNull(
                Material.class.getResourceAsStream("/practice/" + file), () -> "No word list " + file);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Word list cannot be read: " + file, e);
        }
    }
}
