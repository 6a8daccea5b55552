package id.selaras.casework;

import id.selaras.casework.CaseFile.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case handed to an organisation that must act, seen from both sides (rujukan).
 *
 * @param answersHere false for an outside system such as SIKS-NG, whose answers the sender records
 * @param neededFrom the day from which the help is needed
 */
public record Referral(
        UUID id,
        String number,
        UUID caseId,
        long areaNo,
        UUID organisation,
        boolean answersHere,
        @Nullable String programme,
        String asked,
        @Nullable LocalDate neededFrom,
        ReferralState state,
        UUID sentBy,
        Instant sentAt,
        @Nullable Instant openedAt,
        @Nullable UUID handledBy,
        @Nullable CaseClock clock,
        Answer answer) {

    /**
     * What the receiving side said so far.
     *
     * @param waitingPlace place on the waiting list, of {@code waitingOf}
     * @param elsewhere where to go instead, when declined
     * @param benefitFrom the day from which the benefit runs
     * @param outsideRef number or date of the entry in the outside system
     */
    public record Answer(
            @Nullable String reason,
            @Nullable Integer waitingPlace,
            @Nullable Integer waitingOf,
            @Nullable UUID elsewhere,
            @Nullable Outcome outcome,
            @Nullable LocalDate benefitFrom,
            @Nullable String outsideRef) {
        static final Answer NONE = new Answer(null, null, null, null, null, null, null);
    }

    Referral movedTo(ReferralState to, @Nullable CaseClock newClock, Answer newAnswer) {
        return new Referral(
                id,
                number,
                caseId,
                areaNo,
                organisation,
                answersHere,
                programme,
                asked,
                neededFrom,
                to,
                sentBy,
                sentAt,
                openedAt,
                handledBy,
                newClock,
                newAnswer);
    }
}
