package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/**
 * One event in a case's history.
 *
 * @param at machine-readable moment for the {@code datetime} attribute
 */
public record TimelineEntry(
        String at,
        String time,
        Shape shape,
        String what,
        @Nullable String detail) {}
