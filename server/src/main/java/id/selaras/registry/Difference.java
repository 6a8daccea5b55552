package id.selaras.registry;

import org.jspecify.annotations.Nullable;

/**
 * The old beside the new: two facts, or two texts where no fact is concerned. NIK, KK number and telephone come masked.
 *
 * @param before null where nothing was known; after null where it is struck out
 */
public record Difference(
        Touched what,
        @Nullable String before,
        @Nullable String after,
        @Nullable Fact oldFact,
        @Nullable Fact newFact) {

    static Difference text(Touched what, @Nullable String before, @Nullable String after) {
        return new Difference(what, before, after, null, null);
    }

    static Difference fact(Touched what, @Nullable Fact before, @Nullable Fact after) {
        return new Difference(what, null, null, before, after);
    }

    @Override
    public String toString() {
        return "Difference[" + what + "]";
    }
}
