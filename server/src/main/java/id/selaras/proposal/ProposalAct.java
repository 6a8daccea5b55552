package id.selaras.proposal;

import java.util.Locale;

/** What may be done to a proposal (tindakan). */
public enum ProposalAct {
    PROPOSE,
    /** Looked at and found in order, for the secretariat to decide. */
    CHECK,
    /** Sent back with what is needed. */
    RETURN,
    /** What was asked for is here. */
    COMPLETE,
    ACCEPT,
    /** Written into the registry. */
    APPLY,
    REFUSE,
    WITHDRAW,
    PUT_ON_AGENDA,
    TAKE_OFF_AGENDA,
    AGREE,
    DISAGREE,
    /** The deliberation leaves it for the next one. */
    POSTPONE,
    SEND,
    /** The ministry said yes or no. */
    ANSWER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
