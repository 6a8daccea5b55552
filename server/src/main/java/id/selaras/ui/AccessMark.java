package id.selaras.ui;

/** Who may see a thing. */
public enum AccessMark implements Mark {
    RESTRICTED(Shape.LOCK, Look.LOCK);

    private final Shape shape;
    private final Look look;

    AccessMark(Shape shape, Look look) {
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
        return "access." + Css.name(this);
    }
}
