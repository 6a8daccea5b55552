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

    private final Shape shape;
    private final Look look;

    DeliberationMark(Shape shape, Look look) {
        this.shape = shape;
        this.look = look;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public String key() {
        return "deliberation.state." + Css.name(this);
    }
}
