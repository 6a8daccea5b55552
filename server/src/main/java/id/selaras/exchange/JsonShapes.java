package id.selaras.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.annotation.JsonNaming;

/** JSON Schemas of the records that travel, each described once and referred to by name. */
final class JsonShapes {
    private final Map<String, Map<String, Object>> named = new LinkedHashMap<>();
    private final Map<String, Class<?>> owners = new LinkedHashMap<>();

    Map<String, Map<String, Object>> named() {
        return named;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType several && several.getRawType() instanceof Class<?> raw) {
            var inner = of(several.getActualTypeArguments()[several.getActualTypeArguments().length - 1]);
            return Collection.class.isAssignableFrom(raw)
                    ? Map.of("type", "array", "items", inner)
                    : Map.of("type", "object", "additionalProperties", inner);
        }
        return type instanceof Class<?> plain ? ofClass(plain) : Map.of();
    }

    private Map<String, Object> ofClass(Class<?> type) {
        if (type.isRecord()) {
            return reference(type);
        }
        if (type.isEnum()) {
            return Map.of("type", "string", "enum", List.copyOf(AskedReader.choices(type)));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Map.of("type", "integer");
        }
        if (type == double.class || type == Double.class) {
            return Map.of("type", "number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return Map.of("type", "boolean");
        }
        return text(type);
    }

    private static Map<String, Object> text(Class<?> type) {
        if (type == UUID.class) {
            return Map.of("type", "string", "format", "uuid");
        }
        if (type == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (type == Instant.class) {
            return Map.of("type", "string", "format", "date-time");
        }
        return type == String.class ? Map.of("type", "string") : Map.of();
    }

    private Map<String, Object> reference(Class<?> type) {
        var name = nameOf(type);
        if (!named.containsKey(name)) {
            named.put(name, Map.of());
            named.put(name, described(type));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    // Two modules may give a record the same name; the second then brings its module along.
    private String nameOf(Class<?> type) {
        var simple = type.getSimpleName();
        var owner = owners.putIfAbsent(simple, type);
        if (owner == null || owner == type) {
            return simple;
        }
        var module = type.getPackageName().replaceAll(".*\\.", "");
        var longer = module.substring(0, 1).toUpperCase(Locale.ROOT) + module.substring(1) + simple;
        owners.putIfAbsent(longer, type);
        return longer;
    }

    private Map<String, Object> described(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        Arrays.stream(type.getRecordComponents()).forEach(component -> {
            var name = nameOf(component);
            properties.put(name, property(component));
            if (!AskedReader.isOptional(component)) {
                required.add(name);
            }
        });
        var shape = new LinkedHashMap<String, Object>();
        shape.put("type", "object");
        shape.put("properties", properties);
        if (!required.isEmpty()) {
            shape.put("required", required);
        }
        return shape;
    }

    /** As it is written: where another standard's names travel, not as Java has it. */
    private static String nameOf(RecordComponent component) {
        var written = component.getAccessor().getAnnotation(JsonProperty.class);
        if (written != null) {
            return written.value();
        }
        return component.getDeclaringRecord().isAnnotationPresent(JsonNaming.class)
                ? component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)
                : component.getName();
    }

    private Map<String, Object> property(RecordComponent component) {
        var shape = of(component.getGenericType());
        var longest = longest(component);
        if (component.getType() != String.class || longest == 0) {
            return shape;
        }
        return Map.of("type", "string", "maxLength", longest);
    }

    private static int longest(AnnotatedElement component) {
        var limit = component.getAnnotation(Longest.class);
        return limit == null ? 0 : limit.value();
    }
}
