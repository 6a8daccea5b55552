package id.selaras.engine.codebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the code lists beside this class. A line is {@code variables;code;canonical;label|other label;note}, or one of
 * {@code use FILE}, {@code sum VARIABLE}, {@code items VARIABLE}, {@code count VARIABLES}.
 */
final class CodebookFile {
    private static final String UNKNOWN = "-";

    private final Map<String, List<Code>> codes = new LinkedHashMap<>();
    private final Map<String, CodeList> counted = new LinkedHashMap<>();
    private final Map<String, Boolean> several = new HashMap<>();

    private CodebookFile() {}

    static Map<String, CodeList> read(String name) {
        var file = new CodebookFile();
        lines(name, file::line);
        var lists = new LinkedHashMap<>(file.counted);
        file.codes.forEach((variable, list) -> lists.put(variable, file.list(variable, list)));
        return Map.copyOf(lists);
    }

    static Breadth breadth() {
        var wider = new HashMap<String, Map<String, String>>();
        lines("canonical", line -> {
            var parts = line.split(";", -1);
            for (var finer : parts[1].split(" ", -1)) {
                wider.computeIfAbsent(parts[0], variable -> new HashMap<>()).put(finer, parts[2]);
            }
        });
        return new Breadth(wider);
    }

    private CodeList list(String variable, List<Code> list) {
        var summed = several.get(variable);
        try {
            return summed == null ? new OneChoice(list) : new SeveralChoices(summed, list);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(variable + ": " + e.getMessage(), e);
        }
    }

    private void line(String line) {
        var words = line.split(" ", -1);
        switch (words[0]) {
            case "use" -> lines(words[1], this::line);
            case "sum" -> several.put(words[1], true);
            case "items" -> several.put(words[1], false);
            case "count" -> count(Arrays.asList(words).subList(1, words.length));
            default -> answer(line);
        }
    }

    private void count(List<String> words) {
        var from = words.indexOf("from");
        var variables = from < 0 ? words : words.subList(0, from);
        var least = from < 0 ? 1 : Integer.parseInt(words.get(from + 1));
        variables.forEach(variable -> counted.put(variable, new Counted(least)));
    }

    private void answer(String line) {
        var parts = line.split(";", -1);
        if (parts.length < 4 || parts.length > 5) {
            throw new IllegalStateException("Not variable;code;canonical;label;note: " + line);
        }
        var readOnly = parts[1].startsWith("~");
        var code = new Code(
                readOnly ? parts[1].substring(1) : parts[1],
                known(parts[2]),
                readOnly,
                Arrays.asList(parts[3].split("\\|", -1)),
                parts.length == 5 ? parts[4] : null);
        for (var variable : parts[0].split(" ", -1)) {
            codes.computeIfAbsent(variable, name -> new ArrayList<>()).add(code);
        }
    }

    private static @Nullable String known(String canonical) {
        return canonical.equals(UNKNOWN) ? null : canonical;
    }

    private static void lines(String name, Consumer<String> each) {
        var resource = Objects.requireNonNull(CodebookFile.class.getResourceAsStream(name + ".codes"), name);
        try (var reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
