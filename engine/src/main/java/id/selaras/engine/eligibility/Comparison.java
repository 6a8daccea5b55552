package id.selaras.engine.eligibility;

import java.util.Locale;

/** How a number is held against a limit. */
public enum Comparison {
    BELOW,
    AT_MOST,
    EQUALS,
    AT_LEAST,
    ABOVE;

    /** As it stands in a rule's file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    ValueSet against(long limit) {
        return switch (this) {
            case BELOW -> ValueSet.between(Long.MIN_VALUE, limit - 1);
            case AT_MOST -> ValueSet.between(Long.MIN_VALUE, limit);
            case EQUALS -> ValueSet.between(limit, limit);
            case AT_LEAST -> ValueSet.between(limit, Long.MAX_VALUE);
            case ABOVE -> ValueSet.between(limit + 1, Long.MAX_VALUE);
        };
    }
}
