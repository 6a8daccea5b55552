package id.selaras.ui;

/** The token every form sends back, so that no other site can send it. */
public record Csrf(String parameter, String token) {}
