package id.selaras.practice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseProcess;
import id.selaras.casework.CaseState;
import id.selaras.casework.ReferralProcess;
import id.selaras.casework.ReferralState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows a script along the tables of the process, and fails where these have no row for it. */
final class Replay {

    private @Nullable CaseState state;
    private final List<@Nullable ReferralState> referrals = new ArrayList<>();

    CaseState state() {
        return Objects.requireNonNull(state);
    }

    void step(Step step) {
        switch (step) {
            case Step.Moved moved -> {
                permit(moved.act(), moved.to(), moved);
                state = moved.to();
            }
            case Step.OnReferral side -> {
                permitReferral(side);
                follow(side);
            }
            case Step.CitizenAnswered answer -> {
                permit(answer.received() ? CaseAct.CONFIRM : CaseAct.CONTEST, answer.to(), answer);
                state = answer.to();
                referrals.replaceAll(referral -> referral == ReferralState.OUTCOME_REPORTED
                        ? answer.received() ? ReferralState.CONFIRMED : ReferralState.NEEDS_INFORMATION
                        : referral);
            }
            case Step.Looked looked -> assertThat(looked.answer()).isNotBlank();
            case Step.Tried tried -> assertThat(state).isEqualTo(CaseState.OUTCOME_REPORTED);
        }
    }

    private void permit(CaseAct act, CaseState to, Step step) {
        assertThat(CaseProcess.transitions().stream()
                        .anyMatch(row -> row.act() == act && row.from() == state && row.to() == to))
                .as("%s from %s", step, state)
                .isTrue();
    }

    private void permitReferral(Step.OnReferral side) {
        while (referrals.size() <= side.referral()) {
            referrals.add(null);
        }
        var from = referrals.get(side.referral());
        assertThat(ReferralProcess.transitions().stream()
                        .anyMatch(row -> row.act() == side.act() && row.from() == from && row.to() == side.to()))
                .as("%s from %s", side, from)
                .isTrue();
        referrals.set(side.referral(), side.to());
    }

    private void follow(Step.OnReferral side) {
        if (side.caseTo() != state) {
            assertThat(CaseProcess.transitions().stream()
                            .filter(row -> followsReferral(row.act()))
                            .anyMatch(row -> row.from() == state && row.to() == side.caseTo()))
                    .as("%s moves the case from %s", side, state)
                    .isTrue();
        }
        state = side.caseTo();
    }

    private static boolean followsReferral(CaseAct act) {
        return switch (act) {
            case REFER, RETURN_TO_DESK, AGENCY_ANSWERED, ANSWER_AGENCY -> true;
            default -> false;
        };
    }
}
