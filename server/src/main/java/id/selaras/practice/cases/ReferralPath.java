package id.selaras.practice.cases;

import static id.selaras.casework.CaseState.AT_SECRETARIAT;
import static id.selaras.casework.CaseState.OUTCOME_REPORTED;
import static id.selaras.casework.CaseState.WITH_AGENCY;

import id.selaras.casework.ReferralAct;
import id.selaras.casework.ReferralState;
import id.selaras.practice.cases.CaseLog.Side;
import id.selaras.practice.cases.CasePattern.Target;
import id.selaras.practice.cases.CaseScript.Sent;
import id.selaras.practice.material.Dice;
import org.jspecify.annotations.Nullable;

/** What happens between the secretariat and the agencies. */
final class ReferralPath {

    private final CasePattern pattern;
    private final Cast cast;
    private final Wording wording;
    private final CaseLog log;
    private final Pace pace;
    private final Dice dice;
    private int referral;
    private String officer = "";

    ReferralPath(CasePattern pattern, Cast cast, Wording wording, CaseLog log, Pace pace) {
        this.pattern = pattern;
        this.cast = cast;
        this.wording = wording;
        this.log = log;
        this.pace = pace;
        this.dice = pace.dice();
    }

    void walk(Ending ending) {
        send(dice.pick(pattern.destinations().first()));
        var beside = pattern.destinations().beside();
        if (beside != null && dice.chance(0.7)) {
            besideIn(beside, !ending.isOpen());
        }
        switch (ending) {
            case REFERRED -> {}
            case REFERRAL_EXPIRED -> expire();
            case REFERRAL_WITHDRAWN -> withdraw();
            default -> opened(ending);
        }
    }

    private void send(Target target) {
        pace.minutes(10, 90);
        var programme = target.programme() == null ? pattern.programme() : target.programme();
        var sent = new Sent(
                target.organisation(), programme, wording.any(pattern.phrases().requests()), true);
        referral = log.sent(sent, cast.clerk());
        officer = cast.agency(target.organisation(), dice);
    }

    /** An entry in an outside system: whoever made it writes down what came back. */
    private void besideIn(Target target, boolean answered) {
        pace.minutes(10, 40);
        var standing = log.state();
        var asked = wording.any(pattern.phrases().requests());
        var index = log.sent(new Sent(target.organisation(), target.programme(), asked, false), cast.clerk());
        if (answered) {
            pace.days(2, 6);
            log.side(new Side(index, ReferralAct.ACCEPT, ReferralState.ACCEPTED, standing), cast.clerk(), null);
            pace.days(1, 4);
            log.reported(
                    new Side(index, ReferralAct.REPORT_OUTCOME, ReferralState.OUTCOME_REPORTED, standing),
                    cast.clerk(),
                    wording.any(pattern.phrases().outcomes()));
        }
    }

    private void expire() {
        pace.days(9, 11);
        log.side(new Side(referral, ReferralAct.EXPIRE, ReferralState.EXPIRED, AT_SECRETARIAT), null, null);
    }

    private void withdraw() {
        pace.days(1, 3);
        var note = wording.common("referral-withdrawn");
        log.side(new Side(referral, ReferralAct.WITHDRAW, ReferralState.WITHDRAWN, AT_SECRETARIAT), cast.clerk(), note);
    }

    private void opened(Ending ending) {
        pace.days(0, 2);
        agency(ReferralAct.OPEN, ReferralState.RECEIVED, null);
        switch (ending) {
            case RECEIVED -> {}
            case NEEDS_INFORMATION -> ask();
            case DECLINED -> decline();
            case REFERRED_AGAIN -> {
                again();
                accept();
            }
            default -> taken(ending);
        }
    }

    private void again() {
        decline();
        send(pattern.destinations().next());
        pace.days(0, 2);
        agency(ReferralAct.OPEN, ReferralState.RECEIVED, null);
    }

    private void taken(Ending ending) {
        if (dice.chance(0.16)) {
            ask();
            reply();
        }
        if (ending != Ending.WAITING_LIST && dice.chance(0.07)) {
            again();
        }
        if (ending == Ending.WAITING_LIST || (!ending.isOpen() && dice.chance(0.06))) {
            waitInLine();
        } else {
            accept();
        }
        if (ending == Ending.WAITING_LIST || ending == Ending.ACCEPTED) {
            return;
        }
        if (ending == Ending.IN_SERVICE || dice.chance(0.4)) {
            pace.days(0, 3);
            agency(ReferralAct.START_SERVICE, ReferralState.IN_SERVICE, null);
        }
        if (ending != Ending.IN_SERVICE) {
            report();
        }
    }

    private void ask() {
        pace.days(0, 2);
        log.side(
                new Side(referral, ReferralAct.ASK, ReferralState.NEEDS_INFORMATION, AT_SECRETARIAT),
                officer,
                wording.any(pattern.phrases().questions()));
    }

    private void reply() {
        pace.days(0, 2);
        log.side(
                new Side(referral, ReferralAct.ANSWER, ReferralState.RECEIVED, WITH_AGENCY),
                cast.clerk(),
                wording.any(pattern.phrases().replies()));
    }

    private void accept() {
        pace.days(0, 2);
        agency(
                ReferralAct.ACCEPT,
                ReferralState.ACCEPTED,
                wording.any(pattern.phrases().acceptances()));
    }

    private void waitInLine() {
        pace.days(0, 3);
        log.side(
                new Side(referral, ReferralAct.WAITLIST, ReferralState.WAITING_LIST, WITH_AGENCY),
                officer,
                wording.any(pattern.phrases().waits()),
                null,
                dice.between(2, 60));
        pace.days(5, 15);
    }

    private void decline() {
        pace.days(0, 3);
        log.side(
                new Side(referral, ReferralAct.DECLINE, ReferralState.DECLINED, AT_SECRETARIAT),
                officer,
                wording.any(pattern.phrases().refusals()),
                pattern.destinations().next().organisation(),
                null);
    }

    private void report() {
        pace.days(1, 4);
        log.reported(
                new Side(referral, ReferralAct.REPORT_OUTCOME, ReferralState.OUTCOME_REPORTED, OUTCOME_REPORTED),
                officer,
                wording.any(pattern.phrases().outcomes()));
    }

    /** After a contest the agency is asked again by the secretariat, and reports again. */
    void answerContest() {
        reply();
        accept();
        report();
    }

    private void agency(ReferralAct act, ReferralState to, @Nullable String note) {
        log.side(new Side(referral, act, to, WITH_AGENCY), officer, note);
    }
}
