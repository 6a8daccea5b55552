package id.selaras.registry;

import java.util.Locale;

/** How a person is related to the head of the family (hubungan dengan kepala keluarga). */
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD,
    CHILD_IN_LAW,
    GRANDCHILD,
    PARENT,
    PARENT_IN_LAW,
    /** Questionnaires that do not tell the two apart. */
    PARENT_OR_IN_LAW,
    OTHER_RELATIVE,
    DOMESTIC_WORKER,
    OTHER,
    /** Not asked yet: somebody recorded at the window. */
    UNKNOWN;

    static Relation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its word in the message bundle. */
    public String key() {
        return "relation." + code();
    }
}
