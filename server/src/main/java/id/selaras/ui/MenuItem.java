package id.selaras.ui;

import org.jspecify.annotations.Nullable;

/** A line of the main menu; a count only where it asks for something. */
public record MenuItem(String href, String label, @Nullable Long count, boolean current) {}
