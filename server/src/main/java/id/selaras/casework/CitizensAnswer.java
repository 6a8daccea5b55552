package id.selaras.casework;

import id.selaras.casework.CaseDetails.Confirmation;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's yes or no as the page sends it.
 *
 * @param langkah id of the step this makes: the same form sent twice is one answer
 * @param versi of the case as the page showed it
 * @param jawaban {@code ya} or {@code belum}
 * @param pendapat good, fair or poor, if given
 * @param kata what is not right, in the citizen's words
 */
record CitizensAnswer(
        @Nullable UUID langkah,
        int versi,
        String jawaban,
        @Nullable String pendapat,
        @Nullable String kata) {
    static final Set<String> OPINIONS = Set.of("good", "fair", "poor");
    static final int LONGEST = 2000;

    CitizensAnswer {
        jawaban = jawaban == null ? "" : jawaban;
        pendapat = pendapat != null && OPINIONS.contains(pendapat) ? pendapat : null;
        kata = kata == null || kata.isBlank() ? null : kata.strip();
    }

    boolean isYes() {
        return jawaban.equals("ya");
    }

    boolean isAnswer() {
        return langkah != null && (isYes() || jawaban.equals("belum"));
    }

    /** Key of what is missing before it can be sent; null when nothing is. */
    @Nullable
    String missing() {
        if (isYes()) {
            return null;
        }
        if (kata == null) {
            return "ticket.answer.words-missing";
        }
        return kata.length() > LONGEST ? "ticket.answer.words-long" : null;
    }

    CaseOrder order(UUID step) {
        var act = isYes() ? CaseAct.CONFIRM : CaseAct.CONTEST;
        return new CaseOrder(step, versi, act, null, isYes() ? null : kata, null, null);
    }

    Confirmation confirmation(UUID step, Instant now) {
        return new Confirmation(step, now, "pin", isYes(), pendapat, kata);
    }

    @Override
    public String toString() {
        return "CitizensAnswer[…]";
    }
}
