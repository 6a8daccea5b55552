package id.selaras.casework;

/** Who may make a transition. */
public enum Mover {
    /** An officer of the desk that holds the case. */
    HOLDER,
    /** Any officer who works on cases and sees this one. */
    ANY_OFFICER,
    /** The secretariat's manager. */
    MANAGER,
    /** An officer of an agency the case was referred to. */
    AGENCY,
    /** The citizen with ticket and PIN. */
    CITIZEN,
    /** The program itself. */
    SYSTEM
}
