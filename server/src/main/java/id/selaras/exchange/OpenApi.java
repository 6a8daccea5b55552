package id.selaras.exchange;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.JsonNode;

/** Describes the doors in OpenAPI 3.1, read from the very methods that answer. */
final class OpenApi {
    private static final String JSON = "application/json";

    private final JsonShapes shapes = new JsonShapes();
    private final Properties summaries;
    private final JsonNode examples;

    OpenApi(Properties summaries, JsonNode examples) {
        this.summaries = summaries;
        this.examples = examples;
    }

    Map<String, Object> of(List<Door> doors) {
        var paths = new LinkedHashMap<String, Map<String, Object>>();
        for (var door : doors) {
            paths.computeIfAbsent(door.path(), path -> new LinkedHashMap<>())
                    .put(door.verb().name().toLowerCase(Locale.ROOT), operation(door));
        }
        var components = new LinkedHashMap<String, Object>();
        shapes.of(Problem.class);
        components.put("schemas", shapes.named());
        components.put("securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer")));
        var whole = new LinkedHashMap<String, Object>();
        whole.put("openapi", "3.1.0");
        whole.put(
                "info",
                Map.of(
                        "title",
                        "Selaras",
                        "version",
                        "1",
                        "license",
                        Map.of("name", "Apache-2.0", "identifier", "Apache-2.0"),
                        "description",
                        "Acts and searches of the office for programs: the same use cases, rights, journal and words"
                                + " as the pages."));
        whole.put("paths", paths);
        whole.put("components", components);
        return whole;
    }

    private Map<String, Object> operation(Door door) {
        var method = door.method();
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", method.getDeclaringClass().getSimpleName() + "." + method.getName());
        operation.put("summary", summaries.getProperty(door.name(), ""));
        operation.put("security", door.isOpen() ? List.of() : List.of(Map.of("token", List.of())));
        var parameters = parameters(door);
        if (!parameters.isEmpty()) {
            operation.put("parameters", parameters);
        }
        body(door).ifPresent(body -> operation.put("requestBody", body));
        operation.put("responses", responses(door));
        return operation;
    }

    private List<Map<String, Object>> parameters(Door door) {
        var parameters = new ArrayList<Map<String, Object>>();
        for (var parameter : door.method().getParameters()) {
            if (parameter.isAnnotationPresent(PathVariable.class)) {
                parameters.add(parameter(parameter, "path", true));
            }
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                var asked = parameter.getAnnotation(RequestParam.class);
                parameters.add(parameter(parameter, "query", ValueConstants.DEFAULT_NONE.equals(asked.defaultValue())));
            }
        }
        if (door.verb() == RequestMethod.POST) {
            parameters.add(Map.of(
                    "name",
                    RepetitionFilter.KEY,
                    "in",
                    "header",
                    "required",
                    false,
                    "description",
                    "A request sent again with the same key within a day is done once and answered alike.",
                    "schema",
                    Map.of("type", "string", "maxLength", 200)));
        }
        return parameters;
    }

    private Map<String, Object> parameter(Parameter parameter, String in, boolean required) {
        return Map.of(
                "name",
                nameOf(parameter),
                "in",
                in,
                "required",
                required,
                "schema",
                shapes.of(
                        parameter.isAnnotationPresent(ChoiceOf.class)
                                ? parameter.getAnnotation(ChoiceOf.class).value()
                                : parameter.getParameterizedType()));
    }

    private static String nameOf(Parameter parameter) {
        var asked = parameter.getAnnotation(RequestParam.class);
        return asked == null || asked.name().isEmpty() ? parameter.getName() : asked.name();
    }

    private Optional<Map<String, Object>> body(Door door) {
        return Arrays.stream(door.method().getParameters())
                .flatMap(parameter -> body(parameter, examples.path(door.name())))
                .findFirst();
    }

    private java.util.stream.Stream<Map<String, Object>> body(Parameter parameter, JsonNode example) {
        if (parameter.isAnnotationPresent(Asked.class)) {
            var asked = Map.of("schema", shapes.of(parameter.getParameterizedType()), "example", example);
            return java.util.stream.Stream.of(Map.of("required", true, "content", Map.of(JSON, asked)));
        }
        if (parameter.isAnnotationPresent(RequestPart.class)) {
            var file = Map.of("type", "string", "format", "binary");
            var form = Map.<String, Object>of(
                    "type",
                    "object",
                    "required",
                    List.of(parameter.getName()),
                    "properties",
                    Map.of(parameter.getName(), file));
            return java.util.stream.Stream.of(
                    Map.of("required", true, "content", content("multipart/form-data", form)));
        }
        return java.util.stream.Stream.of();
    }

    private Map<String, Object> responses(Door door) {
        var responses = new LinkedHashMap<String, Object>();
        var type = answered(door.method());
        var success = new LinkedHashMap<String, Object>();
        success.put("description", "Done");
        if (type == byte[].class) {
            success.put("content", content("application/octet-stream", Map.of("type", "string", "format", "binary")));
        } else if (type != void.class) {
            success.put("content", content(JSON, shapes.of(type)));
        }
        responses.put(status(door), success);
        responses.put(
                "default",
                Map.of(
                        "description",
                        "A problem (RFC 9457)",
                        "content",
                        content("application/problem+json", shapes.of(Problem.class))));
        return responses;
    }

    private static Type answered(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType wrapped
                        && wrapped.getRawType() == ResponseEntity.class
                ? wrapped.getActualTypeArguments()[0]
                : method.getGenericReturnType();
    }

    private static String status(Door door) {
        var said = door.method().getAnnotation(ResponseStatus.class);
        if (said != null) {
            return Integer.toString(said.value().value());
        }
        var creates = door.verb() == RequestMethod.POST && door.method().getReturnType() == ResponseEntity.class;
        return creates ? "201" : "200";
    }

    private static Map<String, Object> content(String type, Map<String, Object> shape) {
        return Map.of(type, Map.of("schema", shape));
    }

    /** @param errors the fields that were wrong, by pointer into the body */
    record Problem(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable List<Problems.Wrong> errors) {}
}
