package id.selaras.ui;

/** Where a need stands (kebutuhan). Green is kept for what was met. */
public enum NeedMark implements Mark {
    RECORDED(Shape.FLAG, Look.PLAIN),
    REFERRED(Shape.ARROW, Look.WAIT),
    WAITING(Shape.QUEUE, Look.WAIT),
    SERVED(Shape.RING_TICK, Look.OK),
    REFUSED(Shape.CROSS_OCTAGON, Look.NO),
    NO_PROGRAMME(Shape.RING_SLASH, Look.ASK);

    private final Sign sign;

    NeedMark(Shape shape, Look look) {
        sign = new Sign("need.", shape, look);
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
