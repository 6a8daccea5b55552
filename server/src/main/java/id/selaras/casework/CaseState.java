package id.selaras.casework;

import id.selaras.ui.Owner;

/** Where a case stands, named by who owes the next step (status kasus). */
public enum CaseState {
    AT_PUSKESOS(Owner.VILLAGE, 1),
    AT_SUPERVISOR(Owner.SUPERVISOR, 2),
    AT_SECRETARIAT(Owner.SECRETARIAT, 3),
    AT_PROVINCE(Owner.SECRETARIAT, 4),
    AT_MINISTRY(Owner.SECRETARIAT, 5),
    WITH_AGENCY(Owner.AGENCY, 0),
    AWAITING_CITIZEN(Owner.CITIZEN, 0),
    OUTCOME_REPORTED(Owner.CITIZEN, 0),
    CLOSED(Owner.DONE, 0);

    private final Owner owner;
    private final int rank;

    CaseState(Owner owner, int rank) {
        this.owner = owner;
        this.rank = rank;
    }

    /** Who owes the next step. */
    public Owner owner() {
        return owner;
    }

    /** The rank of the desk that holds the case, 1 village … 5 ministry; 0 when no desk of ours does. */
    public int rank() {
        return rank;
    }

    public boolean isAtDesk() {
        return rank > 0;
    }

    public boolean isOpen() {
        return this != CLOSED;
    }

    static CaseState deskOf(int rank) {
        return switch (rank) {
            case 1 -> AT_PUSKESOS;
            case 2 -> AT_SUPERVISOR;
            case 3 -> AT_SECRETARIAT;
            case 4 -> AT_PROVINCE;
            case 5 -> AT_MINISTRY;
            default -> throw new IllegalArgumentException("no desk of rank " + rank);
        };
    }
}
