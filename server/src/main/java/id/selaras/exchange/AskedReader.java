package id.selaras.exchange;

import id.selaras.exchange.BadInput.WrongField;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Fills a record from JSON strictly: no unknown field, no guessing between types, no character that is none. */
final class AskedReader {
    private final List<WrongField> wrong = new ArrayList<>();

    private AskedReader() {}

    /** @throws BadInput naming every field that is missing or wrong */
    static <R> R read(JsonNode body, Class<R> type) {
        var reader = new AskedReader();
        var made = reader.record(body, type, "");
        if (made == null || !reader.wrong.isEmpty()) {
            throw new BadInput(reader.wrong);
        }
        return type.cast(made);
    }

    private @Nullable Object record(JsonNode node, Class<?> type, String at) {
        if (!node.isObject()) {
            return refuse(at, "not-an-object", "");
        }
        var components = type.getRecordComponents();
        var known = Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> refuse(at + "/" + pointer(name), "unknown-field", ""));
        var before = wrong.size();
        var values = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            values[i] = component(node, components[i], at);
        }
        return wrong.size() > before ? null : make(type, components, values);
    }

    private @Nullable Object component(JsonNode parent, RecordComponent component, String at) {
        var node = parent.get(component.getName());
        var here = at + "/" + component.getName();
        var isText = component.getType() == String.class;
        var isEmpty = node == null
                || node.isNull()
                || (isText && node.isString() && node.asString().isBlank());
        if (!isEmpty && node != null) {
            return value(node, component, here);
        }
        if (component.getType() == boolean.class) {
            return false;
        }
        if (component.getType() == int.class) {
            return 0;
        }
        return isOptional(component) ? null : refuse(here, "required", "");
    }

    static boolean isOptional(RecordComponent component) {
        return component.getType().isPrimitive() || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private @Nullable Object value(JsonNode node, RecordComponent component, String at) {
        var type = component.getType();
        if (type == boolean.class || type == Boolean.class) {
            return node.isBoolean() ? node.asBoolean() : refuse(at, "not-true-or-false", "");
        }
        if (type == int.class || type == Integer.class) {
            return node.canConvertToInt() && node.isIntegralNumber() ? node.asInt() : refuse(at, "not-a-number", "");
        }
        if (type.isRecord()) {
            return record(node, type, at);
        }
        if (!node.isString()) {
            return refuse(at, "not-text", "");
        }
        return ofText(node.asString().strip(), component, at);
    }

    private @Nullable Object ofText(String text, RecordComponent component, String at) {
        var type = component.getType();
        if (type == UUID.class) {
            return uuid(text, at);
        }
        if (type == LocalDate.class) {
            return date(text, at);
        }
        return type.isEnum() ? choice(text, type, at) : text(text, component, at);
    }

    private @Nullable Object text(String text, RecordComponent component, String at) {
        var longest = component.isAnnotationPresent(Longest.class)
                ? component.getAnnotation(Longest.class).value()
                : Longest.USUAL;
        if (text.codePointCount(0, text.length()) > longest) {
            return refuse(at, "too-long", Integer.toString(longest));
        }
        return text.codePoints().anyMatch(AskedReader::isStrange) ? refuse(at, "control-characters", "") : text;
    }

    // Half of a surrogate pair is no character, and no database can keep it.
    private static boolean isStrange(int c) {
        return Character.getType(c) == Character.SURROGATE
                || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }

    private @Nullable Object uuid(String text, String at) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return refuse(at, "not-an-id", "");
        }
    }

    private @Nullable Object date(String text, String at) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return refuse(at, "not-a-date", "");
        }
    }

    private @Nullable Object choice(String text, Class<?> type, String at) {
        for (var one : type.getEnumConstants()) {
            if (code(one).equals(text)) {
                return one;
            }
        }
        return refuse(at, "unknown-choice", String.join(", ", choices(type)));
    }

    /** The words an enum has in JSON. */
    static Set<String> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(AskedReader::code)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    static String code(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
    }

    private static String pointer(String name) {
        var shown = name.length() > 40 ? name.substring(0, 40) : name;
        return shown.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable Object refuse(String at, String code, String hint) {
        wrong.add(new WrongField(at, code, hint));
        return null;
    }

    private static Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be filled", e);
        }
    }
}
