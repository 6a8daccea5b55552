package id.selaras.directory;

import java.util.Locale;

/** The nine sectors of an SLRT window (sektor layanan), and what fits none of them. */
public enum Sector {
    HEALTH,
    EDUCATION,
    SOCIAL_ECONOMY,
    FOOD,
    ENERGY,
    AGRICULTURE,
    FISHERIES,
    HOUSING,
    CIVIL_REGISTRATION,
    OTHER;

    public static Sector of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its name in the message bundle. */
    public String key() {
        return "sector." + code();
    }
}
