package id.selaras.engine.eligibility;

import id.selaras.engine.eligibility.RuleProblem.Kind;
import id.selaras.engine.json.Json;
import id.selaras.engine.scoring.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of one object of a rules' file; what is not of its form becomes a problem and a stand-in. */
final class RuleFields {
    private static final int MOST_MONTHS = 1200;

    private final Json.Fields fields;
    private final String place;
    private final List<RuleProblem> problems;
    private final Set<String> read = new HashSet<>();

    RuleFields(Json json, String place, List<RuleProblem> problems) {
        this.place = place;
        this.problems = problems;
        if (json instanceof Json.Fields object) {
            this.fields = object;
        } else {
            this.fields = new Json.Fields(Map.of(), json.line());
            found(Kind.UNREADABLE, "{}");
        }
    }

    String place() {
        return place;
    }

    boolean has(String name) {
        return fields.map().containsKey(name);
    }

    Json json(String name) {
        read.add(name);
        return fields.field(name).orElseGet(() -> {
            found(Kind.EMPTY, name);
            return new Json.Nothing(fields.line());
        });
    }

    private <T> Optional<T> value(String name, Class<T> form) {
        read.add(name);
        var value = fields.field(name);
        if (value.isPresent() && !form.isInstance(value.get()) && !(value.get() instanceof Json.Nothing)) {
            found(Kind.UNREADABLE, name);
        }
        return value.filter(form::isInstance).map(form::cast);
    }

    String text(String name) {
        return value(name, Json.Text.class)
                .map(Json.Text::value)
                .map(String::strip)
                .orElse("");
    }

    String filled(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            found(Kind.EMPTY, name);
        }
        return text;
    }

    boolean truth(String name) {
        return value(name, Json.Truth.class).map(Json.Truth::value).orElse(false);
    }

    Wording wording(String name) {
        read.add(name);
        return wording(fields.field(name).orElse(new Json.Text("", fields.line())), name);
    }

    private Wording wording(Json json, String name) {
        return switch (json) {
            case Json.Text text -> Wording.of(text.value());
            case Json.Fields _ -> {
                var both = new RuleFields(json, place + ", " + name, problems);
                yield new Wording(both.filled("id"), both.filled("en"));
            }
            default -> {
                found(Kind.UNREADABLE, name);
                yield Wording.of("");
            }
        };
    }

    List<Wording> wordings(String name) {
        return items(name).stream().map(one -> wording(one, name)).toList();
    }

    List<Json> items(String name) {
        return value(name, Json.Items.class).map(Json.Items::list).orElse(List.of());
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (var item : items(name)) {
            if (item instanceof Json.Text text) {
                texts.add(text.value());
            } else {
                found(Kind.UNREADABLE, name);
            }
        }
        if (texts.isEmpty()) {
            found(Kind.EMPTY, name);
        }
        return texts;
    }

    @Nullable
    LocalDate day(String name) {
        var text = text(name);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            found(Kind.UNREADABLE, name);
            return null;
        }
    }

    @Nullable
    Integer whole(String name) {
        var number = value(name, Json.Decimal.class).map(Json.Decimal::value);
        if (number.isEmpty()) {
            return null;
        }
        if (number.get().stripTrailingZeros().scale() > 0
                || number.get().signum() < 0
                || number.get().compareTo(BigDecimal.valueOf(MOST_MONTHS)) > 0) {
            found(Kind.UNREADABLE, name);
            return 1;
        }
        return number.get().intValue();
    }

    BigDecimal number(String name) {
        return value(name, Json.Decimal.class).map(Json.Decimal::value).orElseGet(() -> {
            found(Kind.EMPTY, name);
            return BigDecimal.ONE;
        });
    }

    /** A number, or the name of a parameter. */
    Figure figure(String name) {
        var json = json(name);
        return figure(json, name);
    }

    Figure figure(Json json, String name) {
        return switch (json) {
            case Json.Decimal number -> new Figure.Written(number.value());
            case Json.Text text -> new Figure.Named(text.value());
            default -> {
                found(Kind.UNREADABLE, name);
                yield new Figure.Written(BigDecimal.ONE);
            }
        };
    }

    /** Reports every field that nobody asked for: a misspelt one would be lost in silence. */
    void end() {
        fields.map().keySet().stream()
                .filter(name -> !read.contains(name) && !name.equals("note"))
                .forEach(name -> found(Kind.UNKNOWN_FIELD, name));
    }

    void found(Kind kind, String... arguments) {
        var line = fields.line() > 0 ? " (line " + fields.line() + ")" : "";
        problems.add(new RuleProblem(place + line, kind, List.of(arguments)));
    }
}
