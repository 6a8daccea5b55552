package id.selaras.casework;

/** What may be done to a case (tindakan). */
public enum CaseAct {
    /** Recorded at the window, on a visit or by telephone. */
    RECORD,
    /** Recorded and closed at once: a question answered, a village service given. */
    SETTLE,
    /** Passed up to the supervisor or the secretariat, who now owe the next step. */
    FORWARD,
    /** Sent back down with what is missing or what to do. */
    SEND_BACK,
    /** Climbs one level, by hand with a reason, because this level can't or doesn't move it. */
    ESCALATE,
    /** Climbs one level by itself, because the clock ran out. */
    CLOCK_RAN_OUT,
    ASK_CITIZEN,
    CITIZEN_ANSWERED,
    REFER,
    /** The agency asks or declines, its time ran out, or the referral was withdrawn: our desk owes the next step again. */
    RETURN_TO_DESK,
    /** The last open referral reported its outcome. */
    AGENCY_ANSWERED,
    ANSWER_AGENCY,
    REPORT_OUTCOME,
    CONFIRM,
    CONTEST,
    CLOSE_UNCONFIRMED,
    MARK_DUPLICATE,
    MARK_INVALID,
    WITHDRAW,
    REOPEN,
    PAUSE,
    RESUME,
    TAKE,
    NOTE,
    /** Somebody looked into a system of others (hasil cek). */
    CHECK,
    /** A photo or document was added (lampiran). */
    ADD_PAPER,
    /** Somebody reported the same matter again (laporan lagi). */
    ADD_REPORT,
    /** Something became of a change to the family's data that was proposed from the case (kabar usulan). */
    DATA_NEWS,
    /** A letter about the case was issued or revoked (kabar surat). */
    LETTER,
    /** One more officer may see this restricted case (menunjuk petugas). */
    NAME_OFFICER,
    /** An administrator passed the work of an officer who left to a successor. */
    HAND_OVER,
    /** Nobody took over: the case is on the office's pile again. */
    RELEASE
}
