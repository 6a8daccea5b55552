package id.selaras.registry;

/** The moment at which loaded rows count as recorded. */
public enum Recording {
    NOW,
    /** The morning after each was seen, for a history that was invented with the rest. */
    WHEN_OBSERVED;

    /** As PostgreSQL reads it; its own word {@code now} is the beginning of the transaction. */
    String moment(Source source) {
        return this == NOW ? "now" : source.observedOn().plusDays(1) + " 03:00:00+00";
    }
}
