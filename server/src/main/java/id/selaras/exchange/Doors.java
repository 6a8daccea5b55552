package id.selaras.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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
