package id.selaras.casework;

/** What may be done to a referral by its two sides (tindakan rujukan). */
public enum ReferralAct {
    SEND,
    OPEN,
    ASK,
    ANSWER,
    ACCEPT,
    DECLINE,
    WAITLIST,
    START_SERVICE,
    REPORT_OUTCOME,
    CONFIRM,
    CONTEST,
    WITHDRAW,
    EXPIRE
}
