package id.selaras.insight;

import java.util.Locale;

/** What became of a need, as planners part it: the first three are what nobody meets. */
enum Fate {
    /** On the waiting list of its programme. */
    WAITING,
    REFUSED,
    NO_PROGRAMME,
    /** Recorded or with an agency, not decided. */
    OPEN,
    SERVED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "report.fate." + code();
    }
}
