package id.selaras.ui;

/** How far a knot is: filled with a tick, ring with a dot, dashed ring, diamond. */
public enum KnotState {
    DONE,
    NOW,
    TODO,
    STUCK;

    public String key() {
        return "knot.state." + Css.name(this);
    }

    public String css() {
        return Css.name(this);
    }
}
