package id.selaras.proposal;

/** Who may make a transition of a proposal. */
public enum ProposalMover {
    /** Any officer who works on cases and sees the proposal. */
    OFFICER,
    /** Who made it. */
    PROPOSER,
    /** Supervisor, secretariat or manager, neither the proposer nor of the family. */
    REVIEWER,
    /** Secretariat or manager. */
    DISTRICT,
    /** The program itself. */
    SYSTEM
}
