package id.selaras.casework;

import id.selaras.access.Acting;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves up what ran out of time (eskalasi). A late case stays, in red, with its owner for two working days; then the next
 * level owes the step. A referral that its agency let run out goes back to the desk that sent it.
 *
 * <p>The work follows from what stands in the tables, row locks keep two servers apart, and a sweep that dies half-way is
 * simply done again.
 */
@Component
class Escalation {
    static final int WORKING_DAYS_OF_GRACE = 2;
    private static final int AT_ONCE = 100;
    private static final long WESTERN_TIME = 3_300_000_000L;
    private static final String PROGRAM = "Selaras";

    private final CaseStore cases;
    private final ReferralStore referrals;
    private final CaseMoves moves;
    private final ReferralDesk referralDesk;
    private final CaseClocks clocks;
    private final Acting acting;
    private final TransactionTemplate transactions;

    Escalation(
            CaseStore cases,
            ReferralStore referrals,
            CaseMoves moves,
            ReferralDesk referralDesk,
            CaseClocks clocks,
            Acting acting,
            TransactionTemplate transactions) {
        this.cases = cases;
        this.referrals = referrals;
        this.moves = moves;
        this.referralDesk = referralDesk;
        this.clocks = clocks;
        this.acting = acting;
        this.transactions = transactions;
    }

    @Scheduled(
            initialDelayString = "${selaras.escalation.first:PT2M}",
            fixedDelayString = "${selaras.escalation.every:PT5M}")
    void sweep() {
        acting.asSystem(() -> {
            int moved;
            do {
                moved = moveSome();
            } while (moved == AT_ONCE);
            return moved;
        });
    }

    private int moveSome() {
        var moved = transactions.execute(status -> {
            var before = clocks.workingDaysAgo(WORKING_DAYS_OF_GRACE, WESTERN_TIME);
            var late = cases.overdue(before, AT_ONCE);
            late.forEach(this::climb);
            var silent = referrals.overdue(before, AT_ONCE);
            silent.forEach(this::expire);
            return Math.max(late.size(), silent.size());
        });
        return moved == null ? 0 : moved;
    }

    private void climb(CaseFile file) {
        moves.move(file.id(), CaseOrder.of(CaseAct.CLOCK_RAN_OUT, null), Actor.program(PROGRAM));
    }

    private void expire(Referral referral) {
        List<CaseFile> found = cases.findForMove(referral.caseId()).stream().toList();
        found.forEach(file ->
                referralDesk.act(referral, file, ReferralOrder.of(ReferralAct.EXPIRE, null), Actor.program(PROGRAM)));
    }
}
