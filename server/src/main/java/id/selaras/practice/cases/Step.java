package id.selaras.practice.cases;

import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseDetails.OutsideSystem;
import id.selaras.casework.CaseState;
import id.selaras.casework.OutcomeKind;
import id.selaras.casework.ReferralAct;
import id.selaras.casework.ReferralState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened in a case; the steps of a script stand in the order of time. */
public sealed interface Step {

    Instant at();

    /** The account that acted; null for the citizen and for the program itself. */
    @Nullable
    String by();

    /**
     * The case was recorded, moved, paused or noted upon.
     *
     * @param to where the case stands afterwards
     * @param outcome with acts that report one; {@code note} is then its sentence
     */
    record Moved(
            Instant at,
            @Nullable String by,
            CaseAct act,
            CaseState to,
            @Nullable String note,
            @Nullable OutcomeKind outcome)
            implements Step {}

    /**
     * One side of a referral acted.
     *
     * @param referral index in the script's list
     * @param to where the referral stands afterwards
     * @param caseTo where the case stands afterwards
     * @param elsewhere organisation to go to instead, when declining
     * @param waitingPlace place in the queue, when put on the waiting list
     */
    record OnReferral(
            Instant at,
            @Nullable String by,
            int referral,
            ReferralAct act,
            ReferralState to,
            CaseState caseTo,
            @Nullable String note,
            @Nullable OutcomeKind outcome,
            @Nullable String elsewhere,
            @Nullable Integer waitingPlace)
            implements Step {}

    /** Somebody looked into an outside system. */
    record Looked(Instant at, String by, OutsideSystem system, String asked, String answer) implements Step {}

    /** Somebody tried to reach the citizen: {@code telephone}, {@code visit} or {@code message}. */
    record Tried(Instant at, String by, String manner, String note) implements Step {}

    /**
     * The citizen's yes or no. All referrals with a reported outcome become confirmed, or ask for information again.
     *
     * @param by who wrote it down; null with the PIN
     * @param manner {@code pin}, {@code window}, {@code telephone} or {@code visit}
     * @param opinion {@code good}, {@code fair} or {@code poor}, if given
     */
    record CitizenAnswered(
            Instant at,
            @Nullable String by,
            String manner,
            boolean received,
            @Nullable String opinion,
            String note,
            CaseState to)
            implements Step {}
}
