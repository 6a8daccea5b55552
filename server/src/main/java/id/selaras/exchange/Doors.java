package id.selaras.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** All doors for programs there are, whichever module opened them. */
@Component
class Doors {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Doors(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    List<Door> all() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> doors(entry.getKey(), entry.getValue()))
                .sorted()
                .toList();
    }

    /** How an address may be called; nothing when no door has it. */
    List<HttpMethod> verbsOf(String address) {
        var path = PathContainer.parsePath(address);
        return all().stream()
                .filter(door ->
                        PathPatternParser.defaultInstance.parse(door.path()).matches(path))
                .map(door -> door.verb().asHttpMethod())
                .distinct()
                .toList();
    }

    private static Stream<Door> doors(RequestMappingInfo info, HandlerMethod handler) {
        if (handler.getBeanType() == UnknownDoorController.class) {
            return Stream.of();
        }
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .flatMap(path -> info.getMethodsCondition().getMethods().stream()
                        .map(verb -> new Door(verb, path, handler.getMethod())));
    }
}
