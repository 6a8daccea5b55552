package id.selaras.casework;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a step says to the citizen; steps that concern only the offices say nothing. */
public enum PublicAct {
    RECEIVED,
    SETTLED,
    PASSED_ON,
    SENT_BACK,
    CITIZEN_ASKED,
    CITIZEN_ANSWERED,
    REFERRED,
    ACCEPTED,
    WAITING_LIST,
    IN_SERVICE,
    AGENCY_ASKED,
    AGENCY_DECLINED,
    AGENCY_LATE,
    AGENCY_REPORTED,
    OUTCOME_REPORTED,
    CONFIRMED,
    CONTESTED,
    CLOSED_UNCONFIRMED,
    MERGED,
    NOT_TAKEN_UP,
    WITHDRAWN,
    REOPENED,
    PAUSED,
    RESUMED,
    DATA_PROPOSED,
    DATA_RETURNED,
    DATA_APPLIED,
    DATA_REFUSED,
    DATA_ACCEPTED,
    DATA_ON_AGENDA,
    DATA_AGREED,
    DATA_NOT_AGREED,
    DATA_POSTPONED,
    DATA_SENT,
    DATA_GRANTED,
    DATA_DENIED;

    /** Key of its words in the message bundle. */
    public String key() {
        return "ticket.step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PublicAct> of(TimelineStep step) {
        if (step.act().equals(CaseAct.DATA_NEWS.name())) {
            return DataNews.of(step.about()).map(DataNews::publicly);
        }
        return Optional.ofNullable(
                step.referralId() == null
                        ? ofCase(CaseAct.valueOf(step.act()))
                        : ofReferral(ReferralAct.valueOf(step.act())));
    }

    private static @Nullable PublicAct ofCase(CaseAct act) {
        return switch (act) {
            case RECORD -> RECEIVED;
            case SETTLE -> SETTLED;
            case FORWARD, ESCALATE, CLOCK_RAN_OUT -> PASSED_ON;
            case SEND_BACK -> SENT_BACK;
            case ASK_CITIZEN -> CITIZEN_ASKED;
            case CITIZEN_ANSWERED -> CITIZEN_ANSWERED;
            case REPORT_OUTCOME, AGENCY_ANSWERED -> OUTCOME_REPORTED;
            case CONFIRM -> CONFIRMED;
            case CONTEST -> CONTESTED;
            case CLOSE_UNCONFIRMED -> CLOSED_UNCONFIRMED;
            case MARK_DUPLICATE -> MERGED;
            case MARK_INVALID -> NOT_TAKEN_UP;
            case WITHDRAW -> WITHDRAWN;
            case REOPEN -> REOPENED;
            case PAUSE -> PAUSED;
            case RESUME -> RESUMED;
            case REFER,
                    RETURN_TO_DESK,
                    ANSWER_AGENCY,
                    TAKE,
                    NOTE,
                    CHECK,
                    ADD_PAPER,
                    ADD_REPORT,
                    DATA_NEWS,
                    LETTER,
                    NAME_OFFICER,
                    HAND_OVER,
                    RELEASE -> null;
        };
    }

    private static @Nullable PublicAct ofReferral(ReferralAct act) {
        return switch (act) {
            case SEND -> REFERRED;
            case ACCEPT -> ACCEPTED;
            case WAITLIST -> WAITING_LIST;
            case START_SERVICE -> IN_SERVICE;
            case ASK -> AGENCY_ASKED;
            case DECLINE -> AGENCY_DECLINED;
            case EXPIRE -> AGENCY_LATE;
            case REPORT_OUTCOME -> AGENCY_REPORTED;
            case OPEN, ANSWER, WITHDRAW, CONFIRM, CONTEST -> null;
        };
    }
}
