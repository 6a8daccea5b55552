package id.selaras.exchange;

import id.selaras.casework.ReferralState;
import id.selaras.exchange.CaseView.AreaView;
import id.selaras.exchange.CaseView.ClockView;
import id.selaras.exchange.CaseView.OutcomeView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as programs see it. */
record ReferralView(
        UUID id,
        String number,
        UUID caseId,
        AreaView area,
        UUID organisation,
        String organisationName,
        boolean answersHere,
        @Nullable String programme,
        String asked,
        @Nullable LocalDate neededFrom,
        ReferralState state,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable ClockView clock,
        @Nullable String reason,
        @Nullable Integer waitingPlace,
        @Nullable Integer waitingOf,
        @Nullable UUID elsewhere,
        @Nullable OutcomeView outcome,
        @Nullable LocalDate benefitFrom,
        @Nullable String outsideRef) {}
