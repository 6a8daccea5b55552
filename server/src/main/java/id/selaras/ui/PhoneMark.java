package id.selaras.ui;

/** What became of an item sent from a phone (kiriman). */
public enum PhoneMark implements Mark {
    NOT_SENT(Shape.DRAFT, Look.MUTE),
    ACCEPTED(Shape.TICK, Look.OK),
    HELD(Shape.HOURGLASS, Look.MUTE),
    DIFFERS(Shape.NOT_EQUAL, Look.ASK),
    REFUSED(Shape.CROSS_OCTAGON, Look.NO);

    private final Shape shape;
    private final Look look;

    PhoneMark(Shape shape, Look look) {
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
        return "phone." + Css.name(this);
    }
}
