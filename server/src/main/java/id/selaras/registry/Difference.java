package id.selaras.registry;

import id.selaras.ui.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * The old beside the new, in words; NIK, KK number and telephone come masked.
 *
 * @param label what it is: "Atap", "Status hidup", a member's name
 * @param before null where nothing was known
 * @param after null where it is struck out
 * @param seen whence the old is known and how old it is; null where nothing was known
 */
public record Difference(
        Touched what,
        String label,
        @Nullable String before,
        @Nullable String after,
        @Nullable FactSource seen) {

    @Override
    public String toString() {
        return "Difference[" + what + "]";
    }
}
