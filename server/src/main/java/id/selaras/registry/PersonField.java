package id.selaras.registry;

import java.util.Locale;

/** What may be wrong in a person's own row. */
public enum PersonField {
    NAME,
    NIK,
    SEX,
    /** As {@link id.selaras.engine.identity.BirthDate} reads it: a day, a month and year, or a year. */
    BIRTH,
    PHONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "people.field." + code();
    }
}
