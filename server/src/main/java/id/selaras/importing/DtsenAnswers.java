package id.selaras.importing;

import id.selaras.engine.codebook.Codebook;
import id.selaras.engine.codebook.Instrument;
import id.selaras.importing.ImportRow.Answer;
import id.selaras.registry.FactKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What the cells of an extract answer, by the codebook that comes with it. To be used by one thread. */
final class DtsenAnswers implements BiFunction<FactKind, String, Optional<Answer>> {
    private static final Codebook BOOK = Codebook.of(Instrument.DTSEN);
    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,2}))?\\s*(?:m2|m²|ekor|buah|gr|gram)?");
    private static final int LONGEST_WORDS = 100;
    /** Lists of a million people answer with some hundred different texts. */
    private static final int MOST_SEEN = 500;

    private final Map<FactKind, Map<String, Optional<Answer>>> seen = new EnumMap<>(FactKind.class);

    @Override
    public Optional<Answer> apply(FactKind kind, String written) {
        var known = seen.computeIfAbsent(kind, none -> new HashMap<>());
        var answer = known.get(written);
        if (answer == null) {
            answer = read(kind, written);
            if (known.size() < MOST_SEEN) {
                known.put(written, answer);
            }
        }
        return answer;
    }

    private static Optional<Answer> read(FactKind kind, String written) {
        var text = written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
        var code = BOOK.counts(kind.code())
                ? Optional.<String>empty()
                : BOOK.canonical(kind.code(), text).filter(kind::accepts);
        if (code.isPresent()) {
            return code.map(canonical -> new Answer(canonical, text, null));
        }
        if (kind.unit() != null) {
            return number(text).map(number -> new Answer(null, null, number));
        }
        return kind.codes().isEmpty() && text.length() <= LONGEST_WORDS
                ? Optional.of(new Answer(null, null, text))
                : Optional.empty();
    }

    /** 36,50 is 36.5. */
    private static Optional<String> number(String text) {
        var number = NUMBER.matcher(text);
        if (!number.matches()) {
            return Optional.empty();
        }
        var decimals = number.group(2) == null ? "" : number.group(2).replaceAll("0+$", "");
        var whole = number.group(1).replaceFirst("^0+(?=\\d)", "");
        return Optional.of(decimals.isEmpty() ? whole : whole + "." + decimals);
    }
}
