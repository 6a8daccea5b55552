package id.selaras.registry;

import java.util.Locale;

/** The registry is not such that this change could be made; says why by a key of the message bundle. */
public final class ChangeRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why; each has its words under {@code registry.change.refused}. */
    public enum Reason {
        UNKNOWN_SUBJECT,
        NOT_A_MEMBER,
        ONE_HEAD,
        HEAD_STAYS,
        NOBODY_LEFT,
        ALREADY_DEAD,
        NO_SUCH_VALUE,
        OUTSIDE_AREA
    }

    private final Reason reason;

    public ChangeRefused(Reason reason) {
        super("the change was refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public String key() {
        return "registry.change.refused." + reason.name().toLowerCase(Locale.ROOT);
    }
}
