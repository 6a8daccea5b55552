package id.selaras.rights;

import id.selaras.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries one route as somebody in one situation. */
@FunctionalInterface
interface Probe {

    Heard ask(Situation situation, @Nullable Role role);

    /** @param written the tables the request wrote to */
    record Heard(Answer answer, Reply reply, List<String> written) {}
}
