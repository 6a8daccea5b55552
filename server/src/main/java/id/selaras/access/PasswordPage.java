package id.selaras.access;

import id.selaras.ui.Field;

/** @param forced whether the password in use came on a one-time slip */
public record PasswordPage(boolean forced, Field old, Field fresh, Field repeat) {}
