package id.selaras.proposal;

import id.selaras.casework.DataNews;
import id.selaras.casework.DataSteps;
import id.selaras.casework.NewId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposing a change and judging it (mengusulkan, memeriksa). */
@Service
public class ProposalDesk {
    private final ProposalStore proposals;
    private final ProposalMoves moves;
    private final DataSteps cases;

    ProposalDesk(ProposalStore proposals, ProposalMoves moves, DataSteps cases) {
        this.proposals = proposals;
        this.moves = moves;
        this.cases = cases;
    }

    /**
     * Keeps a proposal; the same id twice keeps it once.
     *
     * @throws ProposalNotFound when there is no such family or case for whoever proposes
     */
    @Transactional
    public UUID propose(NewProposal wanted) {
        var areaNo = proposals.areaOf(wanted.family()).orElseThrow(ProposalNotFound::new);
        if (proposals.find(wanted.id()).isPresent()) {
            return wanted.id();
        }
        var caseId = wanted.origin().caseId();
        if (!moves.person().role().worksOnCases()) {
            throw new ProposalRefused(ProposalRefused.NOT_YOURS);
        }
        if (caseId != null && !cases.mayPropose(caseId)) {
            throw new ProposalNotFound();
        }
        // A village's deliberation reads the list aloud; what only named officers know of does not go there.
        if (caseId != null && wanted.kind().goesToDeliberation() && cases.isRestricted(caseId)) {
            throw new ProposalRefused("proposal.refused.restricted");
        }
        moves.requireNoTie(wanted.family(), wanted.otherFamily());
        proposals.insert(wanted, areaNo);
        proposals.addEvidence(wanted.id(), wanted.papers());
        var kept = proposals.find(wanted.id()).orElseThrow(ProposalNotFound::new);
        var order = new ProposalOrder(NewId.next(), 0, ProposalAct.PROPOSE, wanted.reason());
        moves.record(kept, order, ProposalState.PROPOSED, DataNews.PROPOSED);
        return wanted.id();
    }

    /** Checks, returns, completes, accepts, refuses or withdraws. The deliberation's acts belong to {@link Proposals}. */
    @Transactional
    public void act(UUID id, ProposalOrder order) {
        var proposal = moves.locked(id);
        if (proposals.hasStep(order.step())) {
            return;
        }
        var row = moves.permitted(proposal, order);
        switch (order.act()) {
            case CHECK -> move(proposal, order, row, null);
            case RETURN -> move(proposal, order, row, DataNews.RETURNED);
            case COMPLETE -> move(proposal, order, row, DataNews.COMPLETED);
            case REFUSE -> move(proposal, order, row, DataNews.REFUSED);
            case WITHDRAW -> move(proposal, order, row, DataNews.WITHDRAWN);
            case ACCEPT -> move(proposal, order, row, DataNews.ACCEPTED);
            case PROPOSE, APPLY, PUT_ON_AGENDA, TAKE_OFF_AGENDA, AGREE, DISAGREE, POSTPONE, SEND, ANSWER ->
                throw new ProposalRefused("proposal.refused.not-from-here");
        }
    }

    private void move(Proposal proposal, ProposalOrder order, ProposalTransition row, @Nullable DataNews news) {
        proposals.move(proposal, row.to(), order.reason());
        moves.record(proposal, order, row.to(), news);
    }
}
