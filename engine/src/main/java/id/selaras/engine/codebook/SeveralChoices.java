package id.selaras.engine.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of which several answers hold at once: written as the sum of their codes (1 + 4 = 5), or as the names of the items
 * answered yes ({@code fisik+netra}). What holds alone, such as none at all, has a code that no sum can be.
 */
final class SeveralChoices implements CodeList {
    static final String AND = "+";
    private static final Set<String> ALONE = Set.of("none", "unknown");

    private final boolean summed;
    private final OneChoice single;
    private final List<Code> together;

    SeveralChoices(boolean summed, List<Code> codes) {
        this.summed = summed;
        this.single = new OneChoice(codes);
        this.together = codes.stream().filter(SeveralChoices::mayJoin).toList();
    }

    private static boolean mayJoin(Code code) {
        var canonical = code.canonical();
        return canonical != null && !ALONE.contains(canonical);
    }

    @Override
    public Optional<String> canonical(String written) {
        var one = single.find(written);
        return one.isPresent()
                ? one.map(Code::canonical)
                : joined(summed ? summands(written.strip()) : items(written.strip()));
    }

    private static Optional<String> joined(List<Code> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(codes.stream()
                        .map(Code::canonical)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.joining(AND)));
    }

    private List<Code> summands(String written) {
        if (!written.matches("\\d{1,4}")) {
            return List.of();
        }
        var rest = Integer.parseInt(written);
        var found = new ArrayList<Code>();
        for (var code : together) {
            var bit = Integer.parseInt(code.code());
            if ((rest & bit) != 0) {
                found.add(code);
                rest -= bit;
            }
        }
        return rest == 0 ? found : List.of();
    }

    private List<Code> items(String written) {
        var named = Arrays.asList(written.split("\\" + AND, -1));
        var found =
                together.stream().filter(code -> named.contains(code.code())).toList();
        return found.size() == named.size() ? found : List.of();
    }

    @Override
    public Optional<String> code(String canonical) {
        var parts = Arrays.asList(canonical.split("\\" + AND, -1));
        if (parts.size() == 1) {
            return single.code(canonical);
        }
        var found = together.stream()
                .filter(code -> parts.contains(code.canonical()))
                .map(Code::code)
                .toList();
        if (found.size() != parts.size()) {
            return Optional.empty();
        }
        return Optional.of(
                summed
                        ? Integer.toString(
                                found.stream().mapToInt(Integer::parseInt).sum())
                        : String.join(AND, found));
    }

    @Override
    public Set<String> meanings() {
        return single.meanings();
    }

    @Override
    public List<Code> codes() {
        return single.codes();
    }
}
