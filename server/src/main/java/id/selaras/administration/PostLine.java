package id.selaras.administration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post in words.
 *
 * @param duty null when one person does all the work of the post
 * @param ended the day it ended, in words; null while it holds
 */
public record PostLine(
        UUID id,
        String role,
        @Nullable String duty,
        String place,
        @Nullable String organisation,
        boolean restricted,
        @Nullable String ended) {}
