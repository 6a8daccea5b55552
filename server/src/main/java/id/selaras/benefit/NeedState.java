package id.selaras.benefit;

import java.util.Locale;
import java.util.Set;

/** Where a need stands (status kebutuhan). */
public enum NeedState {
    RECORDED,
    /** An agency was asked to meet it. */
    REFERRED,
    /** On the waiting list of its programme. */
    WAITING,
    SERVED,
    /** Not met, with the reason. */
    REFUSED,
    /** Real, and no programme meets it: planners see it. */
    NO_PROGRAMME;

    private static final Set<NeedState> ENDED = Set.of(SERVED, REFUSED, NO_PROGRAMME);

    public static NeedState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return !ENDED.contains(this);
    }

    /** What was not met is taken up again before it ends otherwise. */
    boolean leadsTo(NeedState next) {
        return switch (this) {
            case RECORDED, REFERRED, WAITING -> next != this;
            case SERVED -> next != SERVED && next != WAITING;
            case REFUSED, NO_PROGRAMME -> next == RECORDED || next == REFERRED;
        };
    }

    /** Whether an officer may say so without a referral that says it. */
    boolean isSaidByHand() {
        return this != REFERRED;
    }
}
