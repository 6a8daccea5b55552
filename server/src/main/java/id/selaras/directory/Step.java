package id.selaras.directory;

import java.util.Locale;

/** A step somebody owes within a time limit (langkah). */
public enum Step {
    /** Verifikasi: look at what was reported and take it up, pass it on or answer it. */
    VERIFY,
    /** Penanganan: answer the matter or refer it. */
    HANDLE,
    /** Keterangan warga: the person brings what is missing. */
    COMPLETE,
    /** Penerimaan rujukan: the agency says whether it takes the referral. */
    ACCEPT_REFERRAL,
    /** Jawaban rujukan: the agency reports the outcome. */
    ANSWER_REFERRAL,
    /** Keterangan pengirim: the sender answers the agency's question. */
    INFORM_AGENCY,
    /** Daftar tunggu: the agency looks at the waiting list again. */
    REVIEW_WAITING,
    /** Konfirmasi warga: the person says whether the outcome arrived. */
    CONFIRM,
    /** Eskalasi: the level above answers or sends back. */
    ANSWER_ESCALATION;

    public static Step of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String key() {
        return "step." + code();
    }
}
