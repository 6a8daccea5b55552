package id.selaras.administration;

import id.selaras.ui.Field;

/**
 * Changing one's own password.
 *
 * @param first whether it must be changed before anything else, after signing in with a slip
 */
public record PasswordPage(boolean first, boolean done, Field present, Field wanted, Field again) {}
