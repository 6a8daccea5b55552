package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/**
 * The one next step of a case: who, what, by when, one button.
 *
 * @param why where the limit comes from: "Dasar batas: …"
 * @param act the button, or null when it is not the reader's turn
 */
public record NextStep(
        TurnView turn,
        String what,
        @Nullable String why,
        @Nullable ClockView clock,
        @Nullable Link act) {}
