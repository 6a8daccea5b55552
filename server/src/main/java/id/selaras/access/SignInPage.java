package id.selaras.access;

import org.jspecify.annotations.Nullable;

/**
 * The sign-in form as it is drawn.
 *
 * @param error key of the message to show, or null at first sight
 */
public record SignInPage(
        String back, String accountName, @Nullable String error) {}
