package id.selaras.casework;

/** What an act must bring along, or the case must already hold. */
public enum Requirement {
    /** A reason in words. */
    REASON,
    /** What came of it: a kind and a sentence. */
    OUTCOME,
    /** Somebody to refer to and what is asked. */
    DESTINATION,
    /** Three recorded attempts to reach the citizen. */
    THREE_ATTEMPTS,
    /** Who confirms is neither a handler of the case nor of the answering agency. */
    INDEPENDENT_WITNESS,
    /** The ticket of the case that stays. */
    ORIGINAL_TICKET,
    /** The outside check that the programme asks for, for example SIKS-NG before a PBI-JKN referral. */
    OUTSIDE_CHECK
}
