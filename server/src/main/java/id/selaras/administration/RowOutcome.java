package id.selaras.administration;

import java.util.Locale;

/** What applying a row of the sheet comes to. */
public enum RowOutcome {
    BROKEN,
    NEW,
    CHANGED,
    UNCHANGED;

    public String key() {
        return "admin.sheet.outcome." + name().toLowerCase(Locale.ROOT);
    }
}
