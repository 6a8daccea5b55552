package id.selaras.ui;

/** Whether a programme fits (kecocokan). */
public enum FitMark implements Mark {
    FITS(Shape.RING_TICK, Look.OK),
    DOES_NOT_FIT(Shape.RING_SLASH, Look.NO),
    UNKNOWN(Shape.QUESTION, Look.WAIT),
    NEEDS_JUDGEMENT(Shape.SCALES, Look.LOCK);

    private final Shape shape;
    private final Look look;

    FitMark(Shape shape, Look look) {
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
        return "fit." + Css.name(this);
    }
}
