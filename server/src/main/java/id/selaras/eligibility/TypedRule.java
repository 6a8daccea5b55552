package id.selaras.eligibility;

import id.selaras.engine.eligibility.Figure;
import id.selaras.engine.scoring.Wording;
import id.selaras.ui.PlainText;
import id.selaras.ui.TypedDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The answers of a form of the editor, and keys of what is wrong with them by field. */
final class TypedRule {
    /** Ends the name of the field in which a dated value is chosen in place of a number. */
    static final String NAMED = "Nilai";

    private static final int LONGEST = 400;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final MultiValueMap<String, String> typed;
    private final Map<String, String> problems = new HashMap<>();

    TypedRule(MultiValueMap<String, String> typed) {
        this.typed = typed;
    }

    /** On one line. */
    String text(String name) {
        var first = typed.getFirst(name);
        return first == null ? "" : PlainText.of(first).strip().replaceAll("\\s+", " ");
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of()).stream().map(PlainText::of).toList();
    }

    /** Each line that says something. */
    List<String> lines(String name) {
        var first = typed.getFirst(name);
        return first == null
                ? List.of()
                : PlainText.of(first)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    String filled(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            wrong(name, "rules.wrong.empty");
        } else if (text.length() > LONGEST) {
            wrong(name, "rules.wrong.long");
        }
        return text;
    }

    Wording wording(String name) {
        var indonesian = filled(name);
        var english = text(name + "En");
        return new Wording(indonesian, english.isEmpty() ? indonesian : english);
    }

    @Nullable
    LocalDate day(String name) {
        var text = text(name);
        var day = TypedDate.read(text);
        if (!text.isEmpty() && day.isEmpty()) {
            wrong(name, "rules.wrong.date");
        }
        return day.orElse(null);
    }

    BigDecimal number(String name) {
        return read(text(name)).orElseGet(() -> {
            wrong(name, "rules.wrong.number");
            return BigDecimal.ONE;
        });
    }

    /** A whole number of months or people; null where nothing stands. */
    @Nullable
    Integer whole(String name, int most) {
        var text = text(name);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > most) {
            wrong(name, "rules.wrong.whole");
            return 1;
        }
        return Integer.valueOf(text);
    }

    boolean hasFigure(String name) {
        return !text(name).isEmpty() || !text(name + NAMED).isEmpty();
    }

    /** A dated value where one is chosen, else the number. */
    Figure figure(String name) {
        var chosen = text(name + NAMED);
        return chosen.isEmpty() ? new Figure.Written(number(name)) : new Figure.Named(chosen);
    }

    /** Reads 1500000, 1.500.000, Rp 1.500.000 and 2,5. */
    static Optional<BigDecimal> read(String text) {
        var bare = text.replaceAll("(?i)^rp", "").replaceAll("\\s", "");
        if (bare.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,4})?")) {
            bare = bare.replace(".", "");
        }
        bare = bare.replace(',', '.');
        return bare.matches("\\d{1,13}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(bare)).filter(number -> number.compareTo(MOST) <= 0)
                : Optional.empty();
    }

    void wrong(String name, String key) {
        problems.putIfAbsent(name, key);
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    /** What was typed, to stand in the form again. */
    RuleForm form() {
        var values = new HashMap<String, String>();
        typed.keySet().forEach(name -> values.put(name, String.join(",", all(name))));
        typed.forEach((name, _) -> {
            if (name.startsWith("baris")) {
                values.put(name, String.join("\n", lines(name)));
            }
        });
        return new RuleForm(values, problems);
    }
}
