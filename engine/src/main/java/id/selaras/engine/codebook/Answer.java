package id.selaras.engine.codebook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One answer: a canonical code, a value in words or digits, or both ("yes" and how many). */
public record Answer(@Nullable String code, @Nullable String value) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");

    public static Answer coded(String code) {
        return new Answer(code, null);
    }

    public static Answer said(String value) {
        return new Answer(null, value);
    }

    public boolean isGiven() {
        return code != null || (value != null && !value.isBlank());
    }

    public Optional<BigDecimal> number() {
        return value != null && NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }

    /** An answer may be a family's income or illness. */
    @Override
    public String toString() {
        return "Answer";
    }
}
