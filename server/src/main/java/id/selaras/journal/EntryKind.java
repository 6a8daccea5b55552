package id.selaras.journal;

import java.util.Locale;

/** Whether something was changed or only seen. */
enum EntryKind {
    ACT,
    READ;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
