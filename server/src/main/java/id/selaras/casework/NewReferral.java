package id.selaras.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to be sent.
 *
 * @param id made by the page, so that the same form sent twice is one referral
 * @param outsideRef number of the entry in the outside system, for organisations that do not answer here
 * @param officers designated officers of the agency who may see a restricted case; empty for any other
 */
public record NewReferral(
        UUID id,
        UUID organisation,
        @Nullable String programme,
        String asked,
        @Nullable LocalDate neededFrom,
        @Nullable String outsideRef,
        List<UUID> officers) {

    public NewReferral {
        officers = List.copyOf(officers);
    }

    public NewReferral(
            UUID id,
            UUID organisation,
            @Nullable String programme,
            String asked,
            @Nullable LocalDate neededFrom,
            @Nullable String outsideRef) {
        this(id, organisation, programme, asked, neededFrom, outsideRef, List.of());
    }

    /** Names whom a restricted case is sent to. */
    public NewReferral to(List<UUID> named) {
        return new NewReferral(id, organisation, programme, asked, neededFrom, outsideRef, named);
    }
}
