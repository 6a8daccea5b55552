package id.selaras.ui;

/** Who may see a thing. */
public enum AccessMark implements Mark {
    RESTRICTED(Shape.LOCK, Look.LOCK);

    private final Sign sign;

    AccessMark(Shape shape, Look look) {
        sign = new Sign("access.", shape, look);
    }

    @Override
    public Sign sign() {
        return sign;
    }
}
