package id.selaras.correspondence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the buttons of a letter's page do. */
public enum LetterAct {
    SUBMIT,
    /** Initials where those are due. */
    CHECK,
    /** Approves where a signature is due; never called a signature. */
    APPROVE,
    PRINT,
    BACK,
    REVOKE,
    DROP;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "correspondence.act." + code();
    }

    public boolean needsReason() {
        return this == BACK || this == REVOKE;
    }

    static Optional<LetterAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
