package id.selaras.practice.cases;

import id.selaras.practice.material.Weights;

/** How far a matter came by the day of the demonstration, and how often that is so. */
public enum Ending {
    RECORDED(4),
    AT_SUPERVISOR(3),
    AT_SECRETARIAT(4),
    AWAITING_CITIZEN(2.5),
    PAUSED(1.5),
    REFERRED(3),
    RECEIVED(2.5),
    NEEDS_INFORMATION(2),
    ACCEPTED(3),
    WAITING_LIST(2.5),
    IN_SERVICE(3),
    DECLINED(1),
    REFERRED_AGAIN(2),
    REFERRAL_WITHDRAWN(1),
    REFERRAL_EXPIRED(1),
    OUTCOME_REPORTED(4),
    CONTESTED(2),
    REOPENED(1.5),
    AT_PROVINCE(1),
    AT_MINISTRY(0.7),
    CONFIRMED(38),
    CONFIRMED_AFTER_CONTEST(2.5),
    BACK_FROM_ABOVE(1),
    ANSWERED_AT_DESK(6),
    NOT_ENTITLED(2),
    NO_PROGRAMME(2),
    UNREACHED(5),
    SETTLED_AT_WINDOW(12),
    DUPLICATE(2.5),
    INVALID(0.7),
    WITHDRAWN(2);

    private final double weight;

    Ending(double weight) {
        this.weight = weight;
    }

    /** The matter still waits for somebody. */
    public boolean isOpen() {
        return compareTo(AT_MINISTRY) <= 0;
    }

    /** Possible only where the village's own window took the matter up. */
    boolean needsVillageDesk() {
        return switch (this) {
            case RECORDED, AT_SUPERVISOR, SETTLED_AT_WINDOW -> true;
            default -> false;
        };
    }

    static Weights<Ending> weights() {
        var weights = new Weights<Ending>();
        for (var ending : values()) {
            weights.or(ending, ending.weight);
        }
        return weights;
    }
}
