package id.selaras.testing;

import com.microsoft.playwright.Locator;

/**
 * Types and presses as a practised officer would and counts it: the keystroke-level model with 0.28 s a key, 1.1 s a press
 * and 1.35 s a decision.
 */
public final class Hands {
    private static final double KEY = 0.28;
    private static final double PRESS = 1.1;
    private static final double DECISION = 1.35;

    private int keys;
    private int presses;
    private int decisions;

    /** Points into a field and types. */
    public void type(Locator field, String text) {
        field.fill(text);
        presses++;
        keys += text.length();
    }

    /** Goes on to the next field with the tab key and types. */
    public void typeNext(Locator field, String text) {
        field.fill(text);
        keys += text.length() + 1;
    }

    public void press(Locator target) {
        target.click();
        presses++;
    }

    public void decide() {
        decisions++;
    }

    public double seconds() {
        return keys * KEY + presses * PRESS + decisions * DECISION;
    }

    @Override
    public String toString() {
        return String.format("%.1f s (%d keys, %d presses, %d decisions)", seconds(), keys, presses, decisions);
    }
}
