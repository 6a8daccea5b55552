package id.selaras.exchange;

import id.selaras.casework.NewReferral;
import id.selaras.casework.ReferralAct;
import id.selaras.casework.ReferralOrder;
import id.selaras.exchange.CaseRequests.OutcomeRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What programs send about referrals and papers. */
final class ReferralRequests {

    private ReferralRequests() {}

    /**
     * A referral to be sent.
     *
     * @param outsideRef number of the entry in the outside system, for organisations that do not answer here
     * @param officer whom a restricted case is sent to: one designated for restricted cases at the organisation
     */
    record NewReferralRequest(
            @Nullable UUID id,
            UUID organisation,
            @Longest(40) @Nullable String programme,
            @Longest(2000) String asked,
            @Nullable LocalDate neededFrom,
            @Longest(80) @Nullable String outsideRef,
            @Nullable UUID officer) {

        NewReferral referral(MadeId made) {
            return new NewReferral(made.unless(id), organisation, programme, asked, neededFrom, outsideRef)
                    .to(officer == null ? List.of() : List.of(officer));
        }
    }

    /**
     * An act on a referral by one of its two sides.
     *
     * @param elsewhere organisation to go to instead, when declining
     */
    record ReferralActRequest(
            @Nullable UUID id,
            ReferralAct act,
            @Longest(2000) @Nullable String reason,
            @Nullable OutcomeRequest outcome,
            @Nullable LocalDate benefitFrom,
            @Nullable Integer waitingPlace,
            @Nullable Integer waitingOf,
            @Nullable UUID elsewhere) {

        ReferralOrder order(MadeId made) {
            return new ReferralOrder(
                    made.unless(id),
                    act,
                    reason,
                    OutcomeRequest.of(outcome),
                    benefitFrom,
                    waitingPlace,
                    waitingOf,
                    elsewhere);
        }
    }

    record ShareRequest(UUID organisation) {}
}
