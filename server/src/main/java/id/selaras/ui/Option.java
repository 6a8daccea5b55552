package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/**
 * One answer of a select, of pills or of choice cards.
 *
 * @param consequence what happens when it is chosen, in one sentence; for choice cards
 */
public record Option(String value, String label, @Nullable String consequence) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
