package id.selaras.practice.load;

import id.selaras.casework.CaseClock;
import id.selaras.casework.OutcomeKind;
import id.selaras.casework.ReferralAct;
import id.selaras.casework.ReferralProcess;
import id.selaras.casework.ReferralState;
import id.selaras.directory.Step;
import id.selaras.practice.cases.CaseScript;
import id.selaras.practice.cases.CaseScript.Sent;
import id.selaras.practice.cases.Step.OnReferral;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where one referral of a script stands. */
final class ReferralFold {

    private final CaseScript script;
    private final Sent sent;
    private final Limits limits;
    private @Nullable ReferralState state;
    private @Nullable CaseClock clock;
    private @Nullable Instant sentAt;
    private @Nullable String sentBy;
    private @Nullable Instant openedAt;
    private @Nullable String handledBy;
    private @Nullable String reason;
    private @Nullable String elsewhere;
    private @Nullable Integer waitingPlace;
    private @Nullable OutcomeKind outcome;
    private @Nullable String outcomeText;
    private @Nullable Instant endedAt;

    ReferralFold(CaseScript script, Sent sent, Limits limits) {
        this.script = script;
        this.sent = sent;
        this.limits = limits;
    }

    void follow(OnReferral side) {
        var row = ReferralProcess.transitions().stream()
                .filter(r -> r.act() == side.act() && r.from() == state && r.to() == side.to())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Referral of case script %d can't do %s".formatted(script.number(), side.act())));
        var step = side.act() == ReferralAct.SEND && !sent.answersHere() ? Step.ANSWER_REFERRAL : row.clock();
        if (step != null) {
            clock = limits.start(step, script.urgency(), script.matter().sector(), sent.programme(), side.at());
        }
        if (side.act() == ReferralAct.SEND) {
            sentAt = side.at();
            sentBy = side.by();
        } else {
            answer(side);
        }
        state = side.to();
        endedAt = side.to().isOpen() ? null : side.at();
    }

    private void answer(OnReferral side) {
        if (isAgencys(side.act()) && sent.answersHere()) {
            handledBy = side.by();
            openedAt = openedAt == null ? side.at() : openedAt;
        }
        if (side.outcome() != null) {
            outcome = side.outcome();
            outcomeText = side.note();
        } else if (side.note() != null) {
            reason = side.note();
        }
        elsewhere = side.elsewhere() == null ? elsewhere : side.elsewhere();
        waitingPlace = side.waitingPlace() == null ? waitingPlace : side.waitingPlace();
    }

    private static boolean isAgencys(ReferralAct act) {
        return switch (act) {
            case OPEN, ASK, ACCEPT, DECLINE, WAITLIST, START_SERVICE, REPORT_OUTCOME -> true;
            case SEND, ANSWER, CONFIRM, CONTEST, WITHDRAW, EXPIRE -> false;
        };
    }

    /** The citizen's answer to what was reported. */
    void answered(ReferralState to) {
        if (state == ReferralState.OUTCOME_REPORTED) {
            state = to;
        }
    }

    Sent sent() {
        return sent;
    }

    ReferralState state() {
        if (state == null) {
            throw new IllegalStateException("A referral of case script " + script.number() + " was never sent");
        }
        return state;
    }

    @Nullable
    CaseClock clock() {
        return clock;
    }

    Instant sentAt() {
        if (sentAt == null) {
            throw new IllegalStateException("A referral of case script " + script.number() + " was never sent");
        }
        return sentAt;
    }

    @Nullable
    String sentBy() {
        return sentBy;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    String handledBy() {
        return handledBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String elsewhere() {
        return elsewhere;
    }

    @Nullable
    Integer waitingPlace() {
        return waitingPlace;
    }

    @Nullable
    OutcomeKind outcome() {
        return outcome;
    }

    @Nullable
    String outcomeText() {
        return outcomeText;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
