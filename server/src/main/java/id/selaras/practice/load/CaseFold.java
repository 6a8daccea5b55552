package id.selaras.practice.load;

import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseClock;
import id.selaras.casework.CaseProcess;
import id.selaras.casework.CaseState;
import id.selaras.casework.OutcomeKind;
import id.selaras.casework.ReferralState;
import id.selaras.casework.Transition;
import id.selaras.directory.Step;
import id.selaras.practice.cases.CaseScript;
import id.selaras.practice.cases.Step.CitizenAnswered;
import id.selaras.practice.cases.Step.Looked;
import id.selaras.practice.cases.Step.Moved;
import id.selaras.practice.cases.Step.OnReferral;
import id.selaras.practice.cases.Step.Tried;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows a script and keeps where the case stands, as the rows of the database will say it. */
final class CaseFold {

    private static final int DISTRICT_RANK = 3;
    private static final Set<CaseAct> FOLLOWING_A_REFERRAL =
            EnumSet.of(CaseAct.REFER, CaseAct.RETURN_TO_DESK, CaseAct.ANSWER_AGENCY, CaseAct.AGENCY_ANSWERED);

    /** A line of the timeline. */
    record Line(
            @Nullable Integer referral,
            Instant at,
            @Nullable String by,
            String act,
            @Nullable String about,
            @Nullable String note,
            CaseState state,
            @Nullable Instant due) {}

    private final Limits limits;
    private final CaseScript script;
    private final List<Line> lines = new ArrayList<>();
    private final List<ReferralFold> referrals = new ArrayList<>();
    private final int floor;
    private @Nullable CaseState state;
    private @Nullable CaseClock clock;
    private int desk;
    private int reached;
    private int version = 1;
    private @Nullable String pauseReason;
    private @Nullable String assignee;
    private @Nullable OutcomeKind outcome;
    private @Nullable String outcomeText;
    private @Nullable Instant closedAt;

    CaseFold(CaseScript script, Limits limits) {
        this.script = script;
        this.limits = limits;
        this.floor = script.aboutVillage() ? DISTRICT_RANK : 1;
        script.steps().forEach(this::follow);
    }

    private void follow(id.selaras.practice.cases.Step step) {
        switch (step) {
            case Moved moved -> move(moved);
            case OnReferral side -> act(side);
            case CitizenAnswered answer -> answer(answer);
            case Looked looked ->
                lines.add(new Line(
                        null,
                        looked.at(),
                        looked.by(),
                        CaseAct.CHECK.name(),
                        looked.system().code(),
                        looked.answer(),
                        state(),
                        due()));
            case Tried tried -> {}
        }
    }

    private void move(Moved moved) {
        shift(moved.act(), moved.to(), moved.at());
        switch (moved.act()) {
            case PAUSE -> pauseReason = moved.note();
            case RESUME -> pauseReason = null;
            case TAKE -> assignee = moved.by();
            default -> {}
        }
        if (moved.outcome() != null) {
            outcome = moved.outcome();
            outcomeText = moved.note();
        }
        line(moved.at(), moved.by(), moved.act(), moved.note());
    }

    private void act(OnReferral side) {
        if (side.referral() == referrals.size()) {
            referrals.add(new ReferralFold(script, script.referrals().get(side.referral()), limits));
        }
        var referral = referrals.get(side.referral());
        referral.follow(side);
        if (side.caseTo() != state) {
            shift(rowAfterReferral(side.caseTo()), side.at());
            if (side.outcome() != null) {
                outcome = side.outcome();
                outcomeText = side.note();
            }
        }
        var due = referral.state().isOpen() && referral.clock() != null
                ? referral.clock().dueAt()
                : due();
        lines.add(new Line(side.referral(), side.at(), side.by(), side.act().name(), null, side.note(), state(), due));
    }

    private void answer(CitizenAnswered answer) {
        var act = answer.received() ? CaseAct.CONFIRM : CaseAct.CONTEST;
        shift(act, answer.to(), answer.at());
        referrals.forEach(referral ->
                referral.answered(answer.received() ? ReferralState.CONFIRMED : ReferralState.NEEDS_INFORMATION));
        line(answer.at(), answer.by(), act, answer.note());
    }

    private void line(Instant at, @Nullable String by, CaseAct act, @Nullable String note) {
        lines.add(new Line(null, at, by, act.name(), null, note, state(), due()));
    }

    private void shift(CaseAct act, CaseState to, Instant at) {
        shift(row(row -> row.act() == act, to), at);
    }

    private Transition rowAfterReferral(CaseState to) {
        return row(row -> FOLLOWING_A_REFERRAL.contains(row.act()), to);
    }

    private Transition row(Predicate<Transition> wanted, CaseState to) {
        return CaseProcess.transitions().stream()
                .filter(row -> row.from() == state && row.to() == to && wanted.test(row))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Case script %d can't go from %s to %s".formatted(script.number(), state, to)));
    }

    private void shift(Transition row, Instant at) {
        version += state == null ? 0 : 1;
        state = row.to();
        desk = state.isAtDesk() ? state.rank() : Math.max(desk, 1);
        reached = Math.max(Math.max(reached, floor), desk);
        clock = clockAfter(row, at);
        closedAt = state.isOpen() ? null : at;
    }

    private @Nullable CaseClock clockAfter(Transition row, Instant at) {
        var running = clock;
        if (!row.to().isOpen()) {
            return running == null ? null : limits.stop(running, at);
        }
        if (row.act() == CaseAct.PAUSE && running != null) {
            return limits.pause(running, at);
        }
        if (row.act() == CaseAct.RESUME && running != null) {
            return limits.resume(running, at);
        }
        return row.clock() == null ? running : start(row.clock(), at);
    }

    private CaseClock start(Step step, Instant at) {
        return limits.start(step, script.urgency(), script.matter().sector(), null, at);
    }

    private @Nullable Instant due() {
        return state().isOpen() && clock != null ? clock.dueAt() : null;
    }

    CaseState state() {
        if (state == null) {
            throw new IllegalStateException("Case script " + script.number() + " begins with no record");
        }
        return state;
    }

    /** Account of who took the case up. */
    @Nullable
    String assignee() {
        return assignee;
    }

    List<Line> lines() {
        return lines;
    }

    List<ReferralFold> referrals() {
        return referrals;
    }

    @Nullable
    CaseClock clock() {
        return clock;
    }

    /** In the order of the columns floor_rank, desk_rank, reached_rank, version. */
    List<Integer> ranks() {
        return Arrays.asList(floor, desk, reached, version);
    }

    @Nullable
    String pauseReason() {
        return pauseReason;
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
    Instant closedAt() {
        return closedAt;
    }
}
