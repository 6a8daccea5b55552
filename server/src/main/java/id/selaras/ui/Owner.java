package id.selaras.ui;

/** Who owes the next step (giliran). */
public enum Owner {
    YOU(Shape.YOU),
    SECRETARIAT(Shape.TRAY),
    VILLAGE(Shape.HOUSE),
    SUPERVISOR(Shape.EYE),
    AGENCY(Shape.PILLARS),
    CITIZEN(Shape.PERSON),
    PAUSED(Shape.PAUSE),
    NOBODY(Shape.QUESTION),
    DONE(Shape.DOUBLE_TICK);

    private final Shape shape;

    Owner(Shape shape) {
        this.shape = shape;
    }

    public Shape shape() {
        return shape;
    }

    public String key() {
        return "owner." + Css.name(this);
    }

    public String css() {
        return "turn turn--" + Css.name(this);
    }

    /** Paused, unowned and finished cases stand apart from those somebody must move. */
    public boolean isMoving() {
        return this != PAUSED && this != NOBODY && this != DONE;
    }
}
