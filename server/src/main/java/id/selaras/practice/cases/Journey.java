package id.selaras.practice.cases;

import static id.selaras.casework.CaseState.AT_MINISTRY;
import static id.selaras.casework.CaseState.AT_PROVINCE;
import static id.selaras.casework.CaseState.AT_PUSKESOS;
import static id.selaras.casework.CaseState.AT_SECRETARIAT;
import static id.selaras.casework.CaseState.AT_SUPERVISOR;
import static id.selaras.casework.CaseState.AWAITING_CITIZEN;
import static id.selaras.casework.CaseState.CLOSED;
import static id.selaras.casework.CaseState.OUTCOME_REPORTED;

import id.selaras.casework.CaseAct;
import id.selaras.casework.CaseState;
import id.selaras.casework.OutcomeKind;
import id.selaras.directory.Urgency;
import id.selaras.practice.material.Dice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks one case through the offices until it has come as far as its ending says. */
final class Journey {

    private final CasePattern pattern;
    private final Urgency urgency;
    private final Cast cast;
    private final Wording wording;
    private final Dice dice;
    private final CaseLog log = new CaseLog();
    private final Pace pace;
    private final ReferralPath path;
    private final CitizensSay citizen;

    Journey(CasePattern pattern, Urgency urgency, Cast cast, Wording wording, Dice dice) {
        this.pattern = pattern;
        this.urgency = urgency;
        this.cast = cast;
        this.wording = wording;
        this.dice = dice;
        this.pace = new Pace(log, urgency, dice);
        this.path = new ReferralPath(pattern, cast, wording, log, pace);
        this.citizen = new CitizensSay(cast, wording, log, pace);
    }

    CaseLog walk(Ending ending, @Nullable String urgencyReason) {
        if (ending == Ending.SETTLED_AT_WINDOW) {
            var kind = dice.chance(0.7) ? OutcomeKind.INFORMED : OutcomeKind.SERVED;
            log.moved(CaseAct.SETTLE, CLOSED, cast.recorder(), answer(), kind);
            return log;
        }
        record(urgencyReason);
        switch (ending) {
            case RECORDED -> {}
            case AT_SUPERVISOR -> forward(AT_SUPERVISOR, cast.villageDesk());
            case AWAITING_CITIZEN -> askCitizen();
            case INVALID -> stop(CaseAct.MARK_INVALID, "invalid", null);
            case WITHDRAWN -> stop(CaseAct.WITHDRAW, "withdrawn", null);
            case DUPLICATE -> stop(CaseAct.MARK_DUPLICATE, "duplicate", null);
            default -> atSecretariat(ending);
        }
        return log;
    }

    private void record(@Nullable String urgencyReason) {
        var straightUp = urgency != Urgency.ORDINARY || cast.aside() || cast.recordedAtSecretariat();
        log.moved(CaseAct.RECORD, straightUp ? AT_SECRETARIAT : AT_PUSKESOS, cast.recorder(), urgencyReason);
        if (!pattern.phrases().checks().isEmpty() && dice.chance(0.6)) {
            pace.minutes(4, 40);
            check(cast.recorder(), 0);
        }
    }

    private void check(String by, int which) {
        var check = pattern.phrases().checks().get(which);
        log.looked(by, check, wording.fill(check.answer()));
    }

    private void askCitizen() {
        pace.days(0, 2);
        log.moved(CaseAct.ASK_CITIZEN, AWAITING_CITIZEN, holder(), wording.common("papers"));
    }

    private void stop(CaseAct act, String texts, @Nullable OutcomeKind outcome) {
        if (log.state() == AT_PUSKESOS && dice.chance(0.5)) {
            forward(AT_SUPERVISOR, cast.villageDesk());
        }
        pace.days(0, 3);
        log.moved(act, CLOSED, holder(), wording.common(texts), outcome);
    }

    private String holder() {
        return switch (log.state()) {
            case AT_PUSKESOS -> cast.villageDesk();
            case AT_SUPERVISOR -> cast.supervisor();
            default -> cast.clerk();
        };
    }

    private void forward(CaseState to, String by) {
        pace.days(0, 2);
        log.moved(
                CaseAct.FORWARD,
                to,
                by,
                wording.common(to == AT_SUPERVISOR ? "forward-supervisor" : "forward-secretariat"));
    }

    private void climb() {
        if (log.state() == AT_PUSKESOS && dice.chance(0.22)) {
            papers();
        }
        if (log.state() == AT_PUSKESOS) {
            if (dice.chance(0.08)) {
                pace.days(5, 6);
                log.moved(CaseAct.CLOCK_RAN_OUT, AT_SUPERVISOR, null, null);
            } else {
                forward(dice.chance(0.25) ? AT_SECRETARIAT : AT_SUPERVISOR, cast.villageDesk());
            }
        }
        if (log.state() == AT_SUPERVISOR) {
            forward(AT_SECRETARIAT, cast.supervisor());
        }
    }

    private void papers() {
        askCitizen();
        pace.days(1, 4);
        log.moved(CaseAct.CITIZEN_ANSWERED, AT_PUSKESOS, cast.recorder(), wording.common("papers-brought"));
    }

    private void atSecretariat(Ending ending) {
        climb();
        switch (ending) {
            case AT_SECRETARIAT -> maybeTake();
            case PAUSED -> {
                pace.days(0, 2);
                log.moved(CaseAct.PAUSE, AT_SECRETARIAT, cast.clerk(), wording.common("pause"));
            }
            case AT_PROVINCE -> escalate(false);
            case AT_MINISTRY -> escalate(true);
            case BACK_FROM_ABOVE -> backFromAbove();
            case ANSWERED_AT_DESK -> reportAndHear(OutcomeKind.INFORMED, answer());
            case NOT_ENTITLED -> reportAndHear(OutcomeKind.NOT_ENTITLED, wording.common("not-entitled"));
            case NO_PROGRAMME -> reportAndHear(OutcomeKind.NO_PROGRAMME, wording.common("unmet"));
            default -> refer(ending);
        }
    }

    private void maybeTake() {
        if (dice.chance(0.4)) {
            pace.days(0, 1);
            log.moved(CaseAct.TAKE, AT_SECRETARIAT, cast.clerk(), null);
        }
    }

    private void escalate(boolean toMinistry) {
        pace.days(1, 5);
        log.moved(CaseAct.ESCALATE, AT_PROVINCE, cast.clerk(), wording.common("escalate-province"));
        if (toMinistry) {
            pace.days(2, 5);
            log.moved(
                    CaseAct.ESCALATE,
                    AT_MINISTRY,
                    cast.office().province().account(),
                    wording.common("escalate-ministry"));
        }
    }

    private void backFromAbove() {
        var ministry = dice.chance(0.5);
        escalate(ministry);
        if (ministry) {
            pace.days(4, 9);
            log.moved(
                    CaseAct.SEND_BACK,
                    AT_PROVINCE,
                    cast.office().ministry().account(),
                    wording.common("sent-back-ministry"));
        }
        pace.days(2, 6);
        log.moved(
                CaseAct.SEND_BACK,
                AT_SECRETARIAT,
                cast.office().province().account(),
                wording.common("sent-back-province"));
        reportAndHear(OutcomeKind.SERVED, outcome());
    }

    private void reportAndHear(OutcomeKind kind, String text) {
        pace.days(1, 4);
        log.moved(CaseAct.REPORT_OUTCOME, OUTCOME_REPORTED, cast.clerk(), text, kind);
        citizen.confirms();
    }

    private void refer(Ending ending) {
        pace.days(0, 3);
        checksBeforeReferral();
        if (dice.chance(0.05) && urgency == Urgency.ORDINARY) {
            log.moved(CaseAct.PAUSE, AT_SECRETARIAT, cast.clerk(), wording.common("pause"));
            pace.days(2, 6);
            log.moved(CaseAct.RESUME, AT_SECRETARIAT, cast.clerk(), wording.common("resume"));
        }
        path.walk(ending);
        switch (ending) {
            case CONFIRMED -> citizen.confirms();
            case CONTESTED -> citizen.contests(contest());
            case CONFIRMED_AFTER_CONTEST -> {
                citizen.contests(contest());
                path.answerContest();
                citizen.confirms();
            }
            case REOPENED -> reopened();
            case UNREACHED -> citizen.isNotReached();
            default -> {}
        }
    }

    /** Programmes that ask for a recorded look-up before a referral always have one. */
    private void checksBeforeReferral() {
        var checks = pattern.phrases().checks();
        for (var i = 0; i < checks.size(); i++) {
            if (i == 0 || dice.chance(0.5)) {
                check(cast.clerk(), i);
                pace.minutes(5, 60);
            }
        }
        List<String> looks = pattern.phrases().looks();
        if (!looks.isEmpty() && dice.chance(0.7)) {
            log.moved(CaseAct.NOTE, log.state(), cast.clerk(), wording.any(looks));
            pace.minutes(5, 60);
        }
    }

    private void reopened() {
        citizen.confirms();
        pace.days(15, 40);
        log.moved(
                CaseAct.REOPEN,
                AT_SECRETARIAT,
                cast.aside() ? cast.clerk() : cast.recorder(),
                wording.common("reopen"));
    }

    private String answer() {
        return wording.any(pattern.phrases().answers());
    }

    private String outcome() {
        return wording.any(pattern.phrases().outcomes());
    }

    private String contest() {
        return wording.any(pattern.phrases().contests());
    }
}
