package id.selaras.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to be sent.
 *
 * @param id made by the page, so that the same form sent twice is one referral
 * @param outsideRef number of the entry in the outside system, for organisations that do not answer here
 */
public record NewReferral(
        UUID id,
        UUID organisation,
        @Nullable String programme,
        String asked,
        @Nullable LocalDate neededFrom,
        @Nullable String outsideRef) {}
