package id.selaras.exchange;

import java.lang.reflect.Method;
import org.springframework.web.bind.annotation.RequestMethod;

/** One door for programs: how it is called and which method answers. */
record Door(RequestMethod verb, String path, Method method) implements Comparable<Door> {

    /** As the summaries name it: {@code POST /api/v1/cases}. */
    String name() {
        return verb + " " + path;
    }

    boolean isOpen() {
        return path.startsWith("/api/v1/tickets/") || path.equals(OpenApiController.PATH);
    }

    @Override
    public int compareTo(Door other) {
        return (path + verb).compareTo(other.path + other.verb);
    }
}
