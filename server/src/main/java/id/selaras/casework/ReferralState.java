package id.selaras.casework;

/** Where a referral stands (status rujukan). */
public enum ReferralState {
    DRAFTED,
    SENT,
    RECEIVED,
    NEEDS_INFORMATION,
    ACCEPTED,
    WAITING_LIST,
    IN_SERVICE,
    OUTCOME_REPORTED,
    CONFIRMED,
    DECLINED,
    WITHDRAWN,
    EXPIRED;

    /** Whether the receiving agency owes the next step. */
    public boolean isAgencysTurn() {
        return switch (this) {
            case SENT, RECEIVED, ACCEPTED, WAITING_LIST, IN_SERVICE -> true;
            case DRAFTED, NEEDS_INFORMATION, OUTCOME_REPORTED, CONFIRMED, DECLINED, WITHDRAWN, EXPIRED -> false;
        };
    }

    /** Whether the sending desk owes the next step. */
    public boolean isSendersTurn() {
        return this == DRAFTED || this == NEEDS_INFORMATION;
    }

    public boolean isOpen() {
        return isAgencysTurn() || isSendersTurn();
    }
}
