package id.selaras.journal;

import java.util.Locale;

/** Whether something was changed or only seen. */
public enum EntryKind {
    ACT,
    READ;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
