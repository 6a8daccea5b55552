package id.selaras.deliberation;

import id.selaras.deliberation.AgendaStore.Waiting;
import id.selaras.journal.Journal;
import id.selaras.proposal.Decision;
import id.selaras.proposal.Proposals;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the lock of a month does besides, whoever turns the key: the verified list goes to the ministry, everything else back to the
 * villages' next deliberation with the reason.
 */
@Component
class MonthEnd {
    private static final String NOT_VERIFIED =
            "Belum diverifikasi sampai batas bulan ini; dibahas lagi pada musyawarah berikutnya.";
    private static final String NOT_FINISHED =
            "Musyawarah belum diselesaikan sampai batas bulan ini; dibahas lagi pada musyawarah berikutnya.";

    private final AgendaStore agenda;
    private final Proposals proposals;
    private final Journal journal;

    MonthEnd(AgendaStore agenda, Proposals proposals, Journal journal) {
        this.agenda = agenda;
        this.proposals = proposals;
        this.journal = journal;
    }

    /** In the transaction that locks. */
    @Transactional(propagation = Propagation.MANDATORY)
    void close(Cycle cycle, String manner) {
        var waiting = agenda.waiting(cycle.id());
        var verified = waiting.stream().filter(Waiting::verified).toList();
        proposals.sent(verified.stream().map(Waiting::proposal).toList(), cycle.id());
        waiting.stream().filter(one -> !one.verified()).forEach(this::giveBack);
        journal.acted(CycleDesk.trace("deliberation.locked", cycle)
                .with("manner", manner)
                .with("sent", Integer.toString(verified.size()))
                .with("given-back", Integer.toString(waiting.size() - verified.size())));
    }

    private void giveBack(Waiting one) {
        var reason = one.agreed() ? NOT_VERIFIED : NOT_FINISHED;
        proposals.decided(one.proposal(), Decision.POSTPONED, reason, one.meeting());
    }
}
