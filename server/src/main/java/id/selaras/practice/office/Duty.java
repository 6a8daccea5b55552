package id.selaras.practice.office;

/** A task at a village's window; one person may wear all three. */
public enum Duty {
    FRONT_OFFICE,
    BACK_OFFICE,
    COORDINATOR
}
