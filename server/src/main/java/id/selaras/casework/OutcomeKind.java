package id.selaras.casework;

import java.util.Locale;

/** What came of a case (hasil). */
public enum OutcomeKind {
    /** The service or benefit was given. */
    SERVED,
    /** A question was answered. */
    INFORMED,
    /** Not entitled, with the reason and the way to contest it. */
    NOT_ENTITLED,
    /** A real need that no programme meets: planners see it. */
    NO_PROGRAMME,
    DUPLICATE,
    INVALID,
    WITHDRAWN,
    /** Nobody could reach the citizen after three attempts. */
    UNCONFIRMED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an officer may report it; the others follow from an act. */
    public boolean isReportable() {
        return switch (this) {
            case SERVED, INFORMED, NOT_ENTITLED, NO_PROGRAMME -> true;
            case DUPLICATE, INVALID, WITHDRAWN, UNCONFIRMED -> false;
        };
    }
}
