package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/** Ordinary urgency has no mark: silence is information. */
public enum Urgency {
    ORDINARY(null, ""),
    URGENT(Shape.URGENT, "urg"),
    EMERGENCY(Shape.EMERGENCY, "urg urg--em");

    private final @Nullable Shape shape;
    private final String css;

    Urgency(@Nullable Shape shape, String css) {
        this.shape = shape;
        this.css = css;
    }

    public @Nullable Shape shape() {
        return shape;
    }

    public String css() {
        return css;
    }

    public String key() {
        return "urgency." + Css.name(this);
    }
}
