package id.selaras.access;

import java.util.Locale;

/** Why an administrator may not do something with an officer. */
public enum Refusal {
    NOT_ADMINISTRATOR,
    /** Four eyes: what one gives oneself nobody else has looked at. */
    OWN_ACCOUNT,
    UNKNOWN_ACCOUNT,
    /** The account also holds a post outside the administrator's area. */
    POSTS_ELSEWHERE,
    /** Administrators are made and reset by one of a wider area, or from the command line. */
    ADMINISTRATOR_FROM_ABOVE,
    UNKNOWN_AREA,
    OUTSIDE_AREA,
    /** The role isn't held at that level: a supervisor has a subdistrict, not a village. */
    LEVEL_OF_ROLE,
    ORGANISATION_MISSING,
    ORGANISATION_OUTSIDE,
    /** The organisation answers elsewhere and has no officers here. */
    ORGANISATION_SILENT,
    ORGANISATION_UNUSED,
    NAME_TAKEN,
    /** Account names: 3 to 40 small letters, digits, dot, dash, underscore. */
    NAME_MALFORMED,
    FULL_NAME_MALFORMED,
    HELD_ALREADY,
    SAME_OFFICER,
    /** Work handed to a closed account would lie there. */
    SUCCESSOR_SUSPENDED;

    static Refusal of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String key() {
        return "refusal." + name().toLowerCase(Locale.ROOT);
    }
}
