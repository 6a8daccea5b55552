package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/** One step of a report as its citizen reads it: no name, no NIK, no illness. */
public record JourneyStep(
        KnotState state, String title, @Nullable String detail) {}
