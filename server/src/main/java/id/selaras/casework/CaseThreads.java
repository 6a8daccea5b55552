package id.selaras.casework;

import id.selaras.ui.CaseThread;
import id.selaras.ui.Knot;
import id.selaras.ui.KnotState;
import id.selaras.ui.ThreadKnot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a case stands on the thread of seven knots. */
final class CaseThreads {

    private CaseThreads() {}

    /** The thread of the case page, with two or three words at each knot. */
    static CaseThread of(CaseFile file, List<Referral> referrals, CaseWords words) {
        var plain = small(file);
        var knots = plain.knots().stream()
                .map(knot -> new ThreadKnot(knot.knot(), knot.state(), detail(knot.knot(), file, referrals, words)))
                .toList();
        return new CaseThread(knots);
    }

    /** The thread of a list row. */
    static CaseThread small(CaseFile file) {
        return switch (file.state()) {
            case AT_PUSKESOS, AT_SUPERVISOR, AWAITING_CITIZEN -> CaseThread.at(Knot.FACTS, stuckIf(file));
            case AT_SECRETARIAT, AT_PROVINCE, AT_MINISTRY -> CaseThread.at(Knot.PROGRAMME, stuckIf(file));
            case WITH_AGENCY -> CaseThread.at(Knot.REFERRAL, stuckIf(file));
            case OUTCOME_REPORTED -> CaseThread.at(Knot.CITIZEN_YES, KnotState.NOW);
            case CLOSED -> CaseThread.finished();
        };
    }

    private static KnotState stuckIf(CaseFile file) {
        return file.isPaused() ? KnotState.STUCK : KnotState.NOW;
    }

    private static @Nullable String detail(Knot knot, CaseFile file, List<Referral> referrals, CaseWords words) {
        var texts = words.texts();
        return switch (knot) {
            case COMPLAINT -> words.dates().day(file.recordedAt());
            case REFERRAL -> referrals.isEmpty() ? null : texts.get("thread.referrals", referrals.size());
            case OUTCOME -> file.outcome() == null ? null : texts.get("thread.outcome");
            case CITIZEN_YES -> file.closedAt() == null ? null : words.dates().day(file.closedAt());
            case FACTS, PROGRAMME, DATA -> null;
        };
    }
}
