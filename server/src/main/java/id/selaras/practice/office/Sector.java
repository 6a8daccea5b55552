package id.selaras.practice.office;

/** The nine sectors of information ({@code sektor}) by which the window sorts matters. */
public enum Sector {
    HEALTH,
    EDUCATION,
    SOCIO_ECONOMIC,
    FOOD,
    ENERGY,
    AGRICULTURE,
    FISHERY,
    HOUSING,
    CIVIL_REGISTRATION
}
