package id.selaras.engine.codebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number where other lists ask yes or no.
 *
 * @param from the least number that counts as yes
 */
record Counted(int from) implements CodeList {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.,]\\d{1,4})?");

    @Override
    public Optional<String> canonical(String written) {
        var number = written.strip();
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        var enough = new BigDecimal(number.replace(',', '.')).compareTo(BigDecimal.valueOf(from)) >= 0;
        return Optional.of(enough ? "yes" : "no");
    }

    /** None is a number, some is not. */
    @Override
    public Optional<String> code(String canonical) {
        return from == 1 && canonical.equals("no") ? Optional.of("0") : Optional.empty();
    }

    @Override
    public Set<String> meanings() {
        return Set.of("yes", "no");
    }

    @Override
    public List<Code> codes() {
        return List.of();
    }
}
