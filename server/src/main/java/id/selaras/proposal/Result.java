package id.selaras.proposal;

import java.util.Locale;

/** What the ministry answered (hasil dari kementerian). */
public enum Result {
    GRANTED,
    /** With the ministry's reason. */
    DENIED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
