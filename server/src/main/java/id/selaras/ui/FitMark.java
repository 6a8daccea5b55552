package id.selaras.ui;

/** Whether a programme fits (kecocokan). */
public enum FitMark implements Mark {
    FITS(Shape.RING_TICK, Look.OK),
    DOES_NOT_FIT(Shape.RING_SLASH, Look.NO),
    UNKNOWN(Shape.QUESTION, Look.WAIT),
    NEEDS_JUDGEMENT(Shape.SCALES, Look.LOCK);

    private final Sign sign;

    FitMark(Shape shape, Look look) {
        sign = new Sign("fit.", shape, look);
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
