package id.selaras.ui;

/** Where a village's monthly deliberation stands (keadaan musyawarah). */
public enum DeliberationMark implements Mark {
    TO_PREPARE(Shape.DRAFT, Look.MUTE),
    PREPARED(Shape.OPENED, Look.WAIT),
    FINISHED(Shape.FLAG, Look.ASK),
    SENT(Shape.ARROW, Look.WAIT),
    VERIFIED(Shape.TICK, Look.OK),
    LOCKED(Shape.LOCK, Look.PLAIN),
    /** The month is over and nothing was sent. */
    NOT_HELD(Shape.RING_SLASH, Look.MUTE);

    private final Sign sign;

    DeliberationMark(Shape shape, Look look) {
        sign = new Sign("deliberation.state.", shape, look);
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
