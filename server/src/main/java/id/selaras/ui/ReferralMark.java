package id.selaras.ui;

/** The state of a referral (rujukan). Green is kept for what somebody else confirmed: accepted is still blue. */
public enum ReferralMark implements Mark {
    DRAFTED(Shape.DRAFT, Look.MUTE),
    SENT(Shape.ARROW, Look.WAIT),
    RECEIVED(Shape.OPENED, Look.WAIT),
    NEEDS_INFORMATION(Shape.ASK, Look.ASK),
    ACCEPTED(Shape.RING_TICK, Look.WAIT),
    WAITING_LIST(Shape.QUEUE, Look.WAIT),
    IN_SERVICE(Shape.SERVE, Look.WAIT),
    OUTCOME_REPORTED(Shape.FLAG, Look.ASK),
    CONFIRMED(Shape.DOUBLE_TICK, Look.OK),
    DECLINED(Shape.CROSS_OCTAGON, Look.NO),
    WITHDRAWN(Shape.RETURN, Look.MUTE),
    EXPIRED(Shape.LATE, Look.NO);

    private final Sign sign;

    ReferralMark(Shape shape, Look look) {
        sign = new Sign("referral.", shape, look);
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
