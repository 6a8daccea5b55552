package id.selaras.access;

import org.jspecify.annotations.Nullable;

/**
 * The lock screen as it is drawn.
 *
 * @param error key of the message to show, or null at first sight
 */
public record UnlockPage(
        String back, String fullName, @Nullable String error) {}
