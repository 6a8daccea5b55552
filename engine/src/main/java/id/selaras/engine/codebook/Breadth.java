package id.selaras.engine.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of our answers is part of a wider one: a son's school certificate of SMK is one of upper secondary school. */
final class Breadth {
    /** By variable, then by the finer answer. */
    private final Map<String, Map<String, String>> wider;

    Breadth(Map<String, Map<String, String>> wider) {
        this.wider = wider;
    }

    /** The answer itself, then wider and wider ones; several at once are widened to what they have in common. */
    Stream<String> widening(String variable, String canonical) {
        return Stream.iterate(canonical, Objects::nonNull, answer -> next(variable, answer));
    }

    private @Nullable String next(String variable, String canonical) {
        var step = wider.getOrDefault(variable, Map.of());
        var parts = Arrays.stream(canonical.split("\\" + SeveralChoices.AND, -1))
                .map(part -> Optional.ofNullable(step.get(part)))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.getFirst().orElse(null) : null;
    }

    Set<String> finer(String variable, String canonical) {
        return wider.getOrDefault(variable, Map.of()).keySet().stream()
                .filter(answer -> widening(variable, answer).skip(1).anyMatch(canonical::equals))
                .collect(Collectors.toSet());
    }

    boolean isWithin(String variable, String canonical, List<String> answers) {
        return widening(variable, canonical).anyMatch(answers::contains);
    }
}
