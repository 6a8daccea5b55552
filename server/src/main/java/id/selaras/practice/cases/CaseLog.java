package id.selaras.practice.cases;

import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseState;
import id.selaras.casework.OutcomeKind;
import id.selaras.casework.ReferralAct;
import id.selaras.casework.ReferralState;
import id.selaras.practice.cases.CasePattern.Check;
import id.selaras.practice.cases.CaseScript.Sent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Steps as they come to be, at minutes of office hours since the case was brought; the calendar is laid on at the end. */
final class CaseLog {

    private record Draft(int minute, Function<Instant, Step> step) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Sent> referrals = new ArrayList<>();
    private final Set<String> handlers = new HashSet<>();
    private CaseState state = CaseState.AT_PUSKESOS;
    private int minute;

    CaseState state() {
        return state;
    }

    Set<String> handlers() {
        return handlers;
    }

    List<Sent> referrals() {
        return List.copyOf(referrals);
    }

    int minutes() {
        return minute;
    }

    void pass(int minutes) {
        minute += Math.max(1, minutes);
    }

    void moved(CaseAct act, CaseState to, @Nullable String by, @Nullable String note, @Nullable OutcomeKind outcome) {
        add(by, at -> new Step.Moved(at, by, act, to, note, outcome));
        state = to;
    }

    void moved(CaseAct act, CaseState to, @Nullable String by, @Nullable String note) {
        moved(act, to, by, note, null);
    }

    void looked(String by, Check check, String answer) {
        add(by, at -> new Step.Looked(at, by, check.system(), check.asked(), answer));
    }

    void tried(String by, String manner, String note) {
        add(by, at -> new Step.Tried(at, by, manner, note));
    }

    void answered(@Nullable String by, String manner, boolean received, @Nullable String opinion, String note) {
        var to = received ? CaseState.CLOSED : CaseState.AT_SECRETARIAT;
        add(by, at -> new Step.CitizenAnswered(at, by, manner, received, opinion, note, to));
        state = to;
    }

    int sent(Sent sent, String by) {
        referrals.add(sent);
        var index = referrals.size() - 1;
        var to = sent.answersHere() ? CaseState.WITH_AGENCY : state;
        side(new Side(index, ReferralAct.SEND, ReferralState.SENT, to), by, sent.asked());
        return index;
    }

    /** What one side did: to which referral, and where that and the case stand afterwards. */
    record Side(int referral, ReferralAct act, ReferralState to, CaseState caseTo) {}

    void side(Side side, @Nullable String by, @Nullable String note) {
        side(side, by, note, null, null);
    }

    void reported(Side side, String by, String outcome) {
        add(
                by,
                at -> new Step.OnReferral(
                        at,
                        by,
                        side.referral,
                        side.act,
                        side.to,
                        side.caseTo,
                        outcome,
                        OutcomeKind.SERVED,
                        null,
                        null));
        state = side.caseTo;
    }

    void side(
            Side side,
            @Nullable String by,
            @Nullable String note,
            @Nullable String elsewhere,
            @Nullable Integer place) {
        add(
                by,
                at -> new Step.OnReferral(
                        at, by, side.referral, side.act, side.to, side.caseTo, note, null, elsewhere, place));
        state = side.caseTo;
    }

    private void add(@Nullable String by, Function<Instant, Step> step) {
        drafts.add(new Draft(minute, step));
        if (by != null) {
            handlers.add(by);
        }
    }

    /** @param tail minutes of office hours between the last step and the day of the demonstration, at least 1 */
    List<Step> steps(WorkTime time, int tail) {
        var last = drafts.getLast().minute;
        return drafts.stream()
                .map(draft -> draft.step.apply(time.at(tail + last - draft.minute)))
                .toList();
    }
}
