package id.selaras.eligibility;

import id.selaras.engine.eligibility.NamedParameters;
import id.selaras.engine.eligibility.Parameter;
import id.selaras.engine.eligibility.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values of a programme's parameters as somebody typed them, to see what would be. */
final class TypedValues {
    static final String FIELD = "nilai.";

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3}){1,4}");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}([.,]\\d{1,2})?");

    private final RuleBook book;
    private final LocalDate day;
    private final List<Parameter> parameters;
    private final Map<String, String> typed;

    TypedValues(RuleBook book, String programme, LocalDate day, Map<String, String> typed) {
        this.book = book;
        this.day = day;
        this.typed = typed;
        parameters = NamedParameters.of(book, programme).stream()
                .filter(parameter -> parameter.on(day).isPresent())
                .toList();
    }

    /** One that is asked for. */
    record Value(Parameter parameter, String text, boolean isWrong) {}

    List<Value> values() {
        return parameters.stream()
                .map(parameter -> new Value(
                        parameter, text(parameter), number(text(parameter)).isEmpty()))
                .toList();
    }

    boolean areRight() {
        return values().stream().noneMatch(Value::isWrong);
    }

    private String text(Parameter parameter) {
        return typed.getOrDefault(FIELD + parameter.code(), plain(held(parameter)))
                .strip();
    }

    private BigDecimal held(Parameter parameter) {
        return parameter.on(day).orElseThrow().value();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** Thousands may be parted by points or commas; a decimal has one or two digits. */
    static Optional<BigDecimal> number(String text) {
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replaceAll("[.,]", "")));
        }
        return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private Map<String, BigDecimal> changed() {
        var changed = new LinkedHashMap<String, BigDecimal>();
        for (var parameter : parameters) {
            var value = number(text(parameter)).orElseThrow();
            if (value.compareTo(held(parameter)) != 0) {
                changed.put(parameter.code(), value);
            }
        }
        return changed;
    }

    /** The book with the typed values in place of those that hold. */
    DryRuns.Trial trial(String programme) {
        var changed = changed();
        var tried = new ArrayList<String>();
        changed.forEach((code, value) -> tried.add(code + "=" + plain(value)));
        var others = book.parameters().stream()
                .map(parameter -> changed.containsKey(parameter.code())
                        ? parameter.with(day, changed.get(parameter.code()))
                        : parameter)
                .toList();
        var proposed = new RuleBook(book.version(), others, book.programmes());
        return new DryRuns.Trial(book, proposed, programme, String.join(", ", tried));
    }
}
