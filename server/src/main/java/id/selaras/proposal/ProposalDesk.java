package id.selaras.proposal;

import id.selaras.casework.DataNews;
import id.selaras.casework.DataSteps;
import id.selaras.casework.NewId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposing a change and judging it (mengusulkan, memeriksa). */
@Service
public class ProposalDesk {
    private final ProposalStore proposals;
    private final ProposalMoves moves;
    private final ProposedChanges changes;
    private final ProposalPapers papers;
    private final DataSteps cases;

    ProposalDesk(
            ProposalStore proposals,
            ProposalMoves moves,
            ProposedChanges changes,
            ProposalPapers papers,
            DataSteps cases) {
        this.proposals = proposals;
        this.moves = moves;
        this.changes = changes;
        this.papers = papers;
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    boolean isKept(UUID id) {
        return proposals.find(id).isPresent();
    }

    /** Writes down who contests, in the transaction of the proposal. */
    @Transactional
    void keepContester(UUID id, Contester contester) {
        if (proposals.contester(id).isEmpty()) {
            proposals.addContester(id, contester);
        }
    }

    /**
     * Keeps a proposal; the same id twice keeps it once.
     *
     * @throws ProposalRefused when the role, a tie to the family or the registry forbids it
     * @throws ProposalNotFound when there is no such family or case for whoever proposes
     */
    @Transactional
    public UUID propose(NewProposal wanted) {
        return propose(wanted, List.of());
    }

    /** With papers that came along. */
    @Transactional
    public UUID propose(NewProposal wanted, List<SentPaper> sent) {
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
        if (caseId != null
                && wanted.kind().goesToDeliberation()
                && cases.about(caseId).restricted()) {
            throw new ProposalRefused("proposal.refused.restricted");
        }
        moves.requireNoTie(wanted.family(), wanted.otherFamily());
        proposals.insert(wanted, areaNo, changes.base(wanted.changes()));
        proposals.addEvidence(wanted.id(), wanted.papers());
        var kept = proposals.find(wanted.id()).orElseThrow(ProposalNotFound::new);
        papers.keep(kept, sent);
        var order = new ProposalOrder(NewId.next(), 0, ProposalAct.PROPOSE, wanted.reason());
        moves.record(kept, order, ProposalState.PROPOSED, DataNews.PROPOSED);
        return wanted.id();
    }

    /** Checks, returns, completes, accepts, refuses or withdraws. The deliberation's acts belong to {@link Proposals}. */
    @Transactional
    public void act(UUID id, ProposalOrder order) {
        act(id, order, List.of());
    }

    /** @param sent papers that answer what was asked for, or on which the refusal of an objection rests */
    @Transactional
    public void act(UUID id, ProposalOrder order, List<SentPaper> sent) {
        var proposal = moves.locked(id);
        if (proposals.hasStep(order.step())) {
            return;
        }
        var row = moves.permitted(proposal, order);
        switch (order.act()) {
            case CHECK -> move(proposal, order, row, null);
            case RETURN -> move(proposal, order, row, DataNews.RETURNED);
            case COMPLETE -> {
                papers.keep(proposal, sent);
                move(proposal, order, row, DataNews.COMPLETED);
            }
            case REFUSE -> {
                move(proposal, order, row, DataNews.REFUSED);
                if (proposal.kind() == ProposalKind.OBJECTION) {
                    papers.keepDecision(proposal, sent);
                }
            }
            case WITHDRAW -> move(proposal, order, row, DataNews.WITHDRAWN);
            case ACCEPT -> accept(proposal, order, row);
            case PROPOSE, APPLY, PUT_ON_AGENDA, TAKE_OFF_AGENDA, AGREE, DISAGREE, POSTPONE, SEND, ANSWER ->
                throw new ProposalRefused("proposal.refused.not-from-here");
        }
    }

    /** Adds what an objection's decision rests on: minutes, a letter of the social office or the ministry's answer. */
    @Transactional
    public void addDecision(UUID id, List<SentPaper> sent) {
        var proposal = moves.locked(id);
        if (!proposal.takesDecision()) {
            throw new ProposalRefused("proposal.refused.not-from-here");
        }
        moves.requireNoTie(proposal.family(), proposal.otherFamily());
        papers.keepDecision(proposal, sent);
    }

    /** A change is in the registry in the moment it is accepted; a matter of the list goes on to the deliberation. */
    private void accept(Proposal proposal, ProposalOrder order, ProposalTransition row) {
        var applied = proposal.kind().course() == ProposalKind.Course.REGISTRY;
        move(proposal, order, row, applied ? null : DataNews.ACCEPTED);
        changes.apply(proposal);
        if (applied) {
            var then = new ProposalOrder(NewId.next(), 0, ProposalAct.APPLY, null);
            proposals.move(proposal, ProposalState.APPLIED, order.reason());
            moves.record(proposal.in(row.to()), then, ProposalState.APPLIED, DataNews.APPLIED);
        }
    }

    private void move(Proposal proposal, ProposalOrder order, ProposalTransition row, @Nullable DataNews news) {
        proposals.move(proposal, row.to(), order.reason());
        moves.record(proposal, order, row.to(), news);
    }
}
