package id.selaras.ui;

/** What became of an item sent from a phone (kiriman). */
public enum PhoneMark implements Mark {
    NOT_SENT(Shape.DRAFT, Look.MUTE),
    ACCEPTED(Shape.TICK, Look.OK),
    HELD(Shape.HOURGLASS, Look.MUTE),
    DIFFERS(Shape.NOT_EQUAL, Look.ASK),
    REFUSED(Shape.CROSS_OCTAGON, Look.NO);

    private final Sign sign;

    PhoneMark(Shape shape, Look look) {
        sign = new Sign("phone.", shape, look);
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
