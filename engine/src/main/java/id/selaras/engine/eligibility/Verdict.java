package id.selaras.engine.eligibility;

import java.util.Locale;

/**
 * What a rule, or a part of it, answers. What is not known is looked at before what a person has to judge: an answer may
 * spare the judgement.
 */
public enum Verdict {
    /** Memenuhi. */
    FITS,
    /** Tidak memenuhi. */
    DOES_NOT_FIT,
    /** Data kurang. */
    NOT_KNOWN,
    /** Perlu asesmen manusia. */
    NEEDS_JUDGEMENT;

    static Verdict of(boolean holds) {
        return holds ? FITS : DOES_NOT_FIT;
    }

    /** Kleene's, with judgement between what is known and what is not. */
    Verdict and(Verdict other) {
        return stronger(DOES_NOT_FIT, other);
    }

    Verdict or(Verdict other) {
        return stronger(FITS, other);
    }

    Verdict not() {
        return switch (this) {
            case FITS -> DOES_NOT_FIT;
            case DOES_NOT_FIT -> FITS;
            case NOT_KNOWN, NEEDS_JUDGEMENT -> this;
        };
    }

    boolean isDecided() {
        return this == FITS || this == DOES_NOT_FIT;
    }

    private Verdict stronger(Verdict decisive, Verdict other) {
        if (this == decisive || other == decisive) {
            return decisive;
        }
        if (this == NOT_KNOWN || other == NOT_KNOWN) {
            return NOT_KNOWN;
        }
        return this == NEEDS_JUDGEMENT ? this : other;
    }

    public String key() {
        return "eligibility.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
