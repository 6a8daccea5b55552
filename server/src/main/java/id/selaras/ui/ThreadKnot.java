package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/**
 * One knot of a case's thread.
 *
 * @param detail what the knot holds in two or three words: "6 dari 7", "Rab 25 Nov"
 */
public record ThreadKnot(
        Knot knot, KnotState state, @Nullable String detail) {

    /** Address of the knot's section on the case page. */
    public String anchor() {
        return "t" + knot.position();
    }
}
