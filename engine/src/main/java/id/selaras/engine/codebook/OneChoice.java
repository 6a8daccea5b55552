package id.selaras.engine.codebook;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A list of which one answer holds. */
final class OneChoice implements CodeList {
    private static final Pattern CODE_AND_LABEL = Pattern.compile("0*(\\d+)\\s*[.)]\\s*(\\S.*)");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}<>≥]+");

    private final List<Code> codes;
    private final Map<String, Code> byCode = new HashMap<>();
    private final Map<String, Code> byLabel = new HashMap<>();

    OneChoice(List<Code> codes) {
        this.codes = List.copyOf(codes);
        codes.forEach(code -> {
            if (byCode.put(code.code(), code) != null) {
                throw new IllegalStateException("code " + code.code() + " stands twice");
            }
            code.labels().forEach(label -> rememberLabel(plain(label), code));
        });
    }

    private void rememberLabel(String label, Code code) {
        var other = byLabel.putIfAbsent(label, code);
        if (other != null && !Objects.equals(other.canonical(), code.canonical())) {
            throw new IllegalStateException("label \"" + label + "\" means two things");
        }
    }

    Optional<Code> find(String written) {
        var exact = byCode.get(written);
        if (exact != null) {
            return Optional.of(exact);
        }
        var stripped = withoutZeros(written.strip());
        return Optional.ofNullable(byCode.get(stripped))
                .or(() -> Optional.ofNullable(byLabel.get(plain(written))))
                .or(() -> labelled(stripped));
    }

    private Optional<Code> labelled(String written) {
        var both = CODE_AND_LABEL.matcher(written);
        return both.matches()
                ? Optional.ofNullable(byLabel.get(plain(both.group(2))))
                        .filter(code -> code.code().equals(both.group(1)))
                : Optional.empty();
    }

    @Override
    public Optional<String> canonical(String written) {
        return find(written).map(Code::canonical);
    }

    @Override
    public Optional<String> code(String canonical) {
        var fitting = codes.stream()
                .filter(code -> !code.isReadOnly() && canonical.equals(code.canonical()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().code()) : Optional.empty();
    }

    @Override
    public Set<String> meanings() {
        return codes.stream()
                .map(Code::canonical)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<Code> codes() {
        return codes;
    }

    /** 01 and 1.0 are 1: spreadsheets write both. */
    private static String withoutZeros(String written) {
        var number = written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
        var from = 0;
        while (from < number.length() - 1 && number.charAt(from) == '0' && Character.isDigit(number.charAt(from + 1))) {
            from++;
        }
        return number.substring(from);
    }

    private static String plain(String label) {
        return NOT_A_WORD
                .matcher(label.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
