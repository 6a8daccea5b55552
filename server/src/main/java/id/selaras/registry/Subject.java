package id.selaras.registry;

import java.util.Locale;

/** Of what something is known. */
public enum Subject {
    DWELLING,
    FAMILY,
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
