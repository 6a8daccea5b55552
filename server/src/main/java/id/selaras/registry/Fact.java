package id.selaras.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is now known of a dwelling, family or person (fakta), at least as a value in words or a canonical code.
 *
 * @param value in words, or a number in the kind's unit; stands in for the code's word where there is no code
 * @param code canonical: {@code earth}, or several of a kind that allows it: {@code pbi+employer}
 * @param sourceCode that of the questionnaire {@code instrument}; the same digit means different things in two of them
 * @param confidence 0 to 100
 * @param validFrom since when it is so, where that is known
 */
public record Fact(
        FactKind kind,
        @Nullable String value,
        @Nullable String code,
        @Nullable String sourceCode,
        @Nullable String instrument,
        int confidence,
        @Nullable LocalDate validFrom,
        Source source) {

    public Fact {
        if (value == null && code == null) {
            throw new IllegalArgumentException("a fact has a value or a code");
        }
        if (code != null && !kind.accepts(code)) {
            throw new IllegalArgumentException(kind + " has no answer " + code);
        }
        if (value != null && kind.unit() != null && !Unit.isNumber(value)) {
            throw new IllegalArgumentException(kind + " is a number");
        }
    }

    public static Fact coded(FactKind kind, String code, Source source) {
        return new Fact(kind, null, code, null, null, 100, null, source);
    }

    public static Fact said(FactKind kind, String value, Source source) {
        return new Fact(kind, value, null, null, null, 100, null, source);
    }

    public Fact fromInstrument(String version, String codeThere) {
        return new Fact(kind, value, code, codeThere, version, confidence, validFrom, source);
    }

    public Freshness freshness(LocalDate today) {
        return kind.freshness(source.observedOn(), today);
    }

    /** Keys of the words of what was answered; empty where only {@link #value} speaks. */
    public List<String> answerKeys() {
        return code == null
                ? List.of()
                : FactKind.parts(code).stream().map(kind::answerKey).toList();
    }

    /** A person's circumstances stay out of logs. */
    @Override
    public String toString() {
        return "Fact[" + kind + "]";
    }
}
