package id.selaras.directory;

import java.util.Locale;

/** How soon a matter must be acted on (kemendesakan), as far as time limits tell them apart. */
public enum Urgency {
    ORDINARY,
    URGENT,
    EMERGENCY;

    public static Urgency of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "urgency." + code();
    }
}
