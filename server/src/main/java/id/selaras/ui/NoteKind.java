package id.selaras.ui;

/** The four kinds of notice. */
public enum NoteKind {
    INFO(Shape.INFO, "note"),
    WARN(Shape.WARN, "note note--warn"),
    BAD(Shape.CROSS_OCTAGON, "note note--bad"),
    OK(Shape.TICK, "note note--ok");

    private final Shape shape;
    private final String css;

    NoteKind(Shape shape, String css) {
        this.shape = shape;
        this.css = css;
    }

    public Shape shape() {
        return shape;
    }

    public String css() {
        return css;
    }
}
