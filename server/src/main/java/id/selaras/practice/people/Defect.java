package id.selaras.practice.people;

/** What is wrong with a person's data, as it honestly happens; the fiction knows, the registry does not. */
public enum Defect {
    NO_NIK,
    /** 1 January: the day is unknown and was filled in. */
    GUESSED_BIRTHDAY,
    /** The date inside the NIK is not the stated one. */
    NIK_DATE_DIFFERS,
    /** Spelled as before 1972, or in one of several customary ways. */
    VARIANT_SPELLING
}
