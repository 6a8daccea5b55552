package id.selaras.ui;

/** How loud a deadline speaks: structure grows as time runs out, so that print and colour blindness keep it. */
public enum ClockLevel {
    CALM(Shape.CALM),
    SOON(Shape.SOON),
    TODAY(Shape.TODAY),
    LATE(Shape.LATE),
    PAUSED(Shape.PAUSE),
    DONE(Shape.DOUBLE_TICK);

    private final Shape shape;

    ClockLevel(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    public String css() {
        return "clock clock--" + Css.name(this);
    }
}
