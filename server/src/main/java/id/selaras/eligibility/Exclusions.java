package id.selaras.eligibility;

import id.selaras.engine.eligibility.Condition;
import java.util.List;
import java.util.stream.Stream;

/** Which other programmes shut a family out of one, as its rule says: "and does not receive PKH". */
final class Exclusions {

    private Exclusions() {}

    static List<String> of(Condition condition) {
        return excluded(condition).distinct().toList();
    }

    /** Only what has to hold in any case: one branch of several shuts nobody out. */
    private static Stream<String> excluded(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().flatMap(Exclusions::excluded);
            case Condition.Not(Condition.Receives(var programme, var months)) -> Stream.of(programme);
            case Condition.Not(Condition.Any(var parts)) ->
                parts.stream().map(Condition.Not::new).flatMap(Exclusions::excluded);
            default -> Stream.empty();
        };
    }
}
