package id.selaras.ui;

/** An address and the verb that leads there. */
public record Link(String href, String label) {}
