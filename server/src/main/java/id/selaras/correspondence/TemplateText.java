package id.selaras.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a template: which placeholders it has, what is wrong with them, and what stands there once they are filled. */
record TemplateText(String text) {
    /** What nobody knows is left to be written in. */
    static final String BLANK = "…………";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}\\n]*?)\\s*\\}\\}");
    private static final Pattern STRAY = Pattern.compile("\\{\\{|\\}\\}");

    /**
     * What is wrong, each with its place.
     *
     * @param withDecile whether the purpose asks for a decile
     */
    List<TextProblem> problems(boolean withDecile) {
        var problems = new ArrayList<TextProblem>();
        PLACEHOLDER.matcher(text).results().forEach(found -> {
            var known = Placeholder.of(found.group(1));
            if (known.isEmpty()) {
                problems.add(at(found, "unknown", found.group(1), nearest(found.group(1))));
            } else if (known.get().isOfDecile() && !withDecile) {
                problems.add(at(found, "decile", found.group(1), ""));
            }
        });
        var rest = PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> "x".repeat(found.group().length()));
        STRAY.matcher(rest).results().forEach(found -> problems.add(at(found, "stray", found.group(), "")));
        return List.copyOf(problems);
    }

    String fill(Map<Placeholder, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1))
                        .map(known -> values.getOrDefault(known, ""))
                        .filter(value -> !value.isBlank())
                        .orElse(BLANK)));
    }

    private TextProblem at(MatchResult found, String what, String written, String meant) {
        var before = text.substring(0, found.start());
        var line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
        return new TextProblem(line, before.length() - before.lastIndexOf('\n'), what, written, meant);
    }

    /** The placeholder somebody may have meant; empty when none is near. */
    private static String nearest(String written) {
        return Arrays.stream(Placeholder.values())
                .map(Placeholder::code)
                .filter(code -> !written.isBlank()
                        && (code.startsWith(written.toLowerCase(Locale.ROOT))
                                || distance(code, written.toLowerCase(Locale.ROOT)) <= 2))
                .findFirst()
                .orElse("");
    }

    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
