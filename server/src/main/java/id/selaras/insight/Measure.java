package id.selaras.insight;

import java.util.Locale;

/** What a report counts. Its sentence in the bundle says exactly what; each is counted of events that no other one counts. */
enum Measure {
    RECEIVED,
    /** Steps taken within their time limit. */
    KEPT,
    /** Steps taken, or taken over by the level above, after it. */
    LATE,
    /** Answers of citizens within their time; not told to planners, because the answers are. */
    CITIZEN_KEPT,
    CITIZEN_LATE,
    CONFIRMED,
    CLOSE_UNCONFIRMED,
    CONTEST,
    REOPEN,
    /** Closed without asking the citizen: settled at once, duplicate, invalid, withdrawn. */
    OTHERWISE,
    OVERDUE,
    REFERRED,
    AGENCY_KEPT,
    AGENCY_LATE,
    /** The agency's time ran out without an answer. */
    AGENCY_SILENT;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "report.measure." + code();
    }
}
