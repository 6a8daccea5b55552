package id.selaras.engine.survey;

import org.jspecify.annotations.Nullable;

/**
 * One answer: a canonical code, a value in words or digits, or both ("yes" and how many).
 */
public record Answer(@Nullable String code, @Nullable String value) {

    public static Answer coded(String code) {
        return new Answer(code, null);
    }

    public static Answer said(String value) {
        return new Answer(null, value);
    }

    boolean isGiven() {
        return code != null || hasValue();
    }

    boolean hasValue() {
        return value != null && !value.isBlank();
    }

    /** An answer may be a family's income or illness. */
    @Override
    public String toString() {
        return "Answer";
    }
}
