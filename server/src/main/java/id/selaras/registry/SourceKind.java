package id.selaras.registry;

import java.util.Locale;

/** By which door something came to be known. */
public enum SourceKind {
    /** Told at a Puskesos window or a secretariat's desk. */
    WINDOW,
    VISIT,
    CASE,
    /** Looked up by an officer in another system. */
    CHECK,
    IMPORT,
    DELIBERATION,
    AGENCY,
    /** Invented for demonstration and training. */
    PRACTICE;

    static SourceKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "source." + code();
    }
}
