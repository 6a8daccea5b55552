package id.selaras.registry;

import java.util.Locale;

/** Why somebody is in a search's answer, and what does not agree. */
public enum Match {
    /** Everything that was asked agrees, and better than with anybody else. */
    BEST,
    SAME_NUMBER,
    /** The number was this person's or family's once, or stands in another list. */
    FORMER_NUMBER,
    SAME_BIRTH_DATE,
    SAME_NAME,
    SIMILAR_NAME,
    YEAR_DIFFERS,
    BIRTH_DATE_DIFFERS;

    public String key() {
        return "match." + name().toLowerCase(Locale.ROOT);
    }
}
