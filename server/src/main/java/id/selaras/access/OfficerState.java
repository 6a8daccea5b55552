package id.selaras.access;

import java.util.Locale;

/** How far an account has come, as administrators see it. */
public enum OfficerState {
    /** Added; can't sign in before a slip is handed out. */
    WITHOUT_SLIP,
    /** A slip is handed out and waits for the first sign-in. */
    SLIP_HANDED_OUT,
    /** The slip ran out before it was used. */
    SLIP_EXPIRED,
    ACTIVE,
    SUSPENDED;

    static OfficerState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return "officer-state." + name().toLowerCase(Locale.ROOT);
    }
}
