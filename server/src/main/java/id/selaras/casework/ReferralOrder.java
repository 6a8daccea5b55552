package id.selaras.casework;

import id.selaras.casework.CaseFile.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one side asks to be done to a referral.
 *
 * @param step id of the step this makes, from the page
 * @param elsewhere where to go instead, when declining
 * @param benefitFrom the day from which the benefit runs, when reporting an outcome
 */
public record ReferralOrder(
        UUID step,
        ReferralAct act,
        @Nullable String reason,
        @Nullable Outcome outcome,
        @Nullable LocalDate benefitFrom,
        @Nullable Integer waitingPlace,
        @Nullable Integer waitingOf,
        @Nullable UUID elsewhere) {

    static ReferralOrder of(ReferralAct act, @Nullable String reason) {
        return new ReferralOrder(NewId.next(), act, reason, null, null, null, null, null);
    }
}
