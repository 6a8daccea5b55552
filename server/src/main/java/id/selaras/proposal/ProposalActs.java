package id.selaras.proposal;

import id.selaras.proposal.ProposalPage.Act;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the reader may do to a proposal now, read from the process table. */
@Component
class ProposalActs {
    /** Acts of the deliberation have pages of their own. */
    private static final Set<ProposalAct> ON_THE_PAGE = Set.of(
            ProposalAct.CHECK,
            ProposalAct.RETURN,
            ProposalAct.COMPLETE,
            ProposalAct.ACCEPT,
            ProposalAct.REFUSE,
            ProposalAct.WITHDRAW);

    private static final List<ProposalAct> ORDER = List.of(
            ProposalAct.ACCEPT,
            ProposalAct.COMPLETE,
            ProposalAct.RETURN,
            ProposalAct.REFUSE,
            ProposalAct.CHECK,
            ProposalAct.WITHDRAW);

    private final ProposalMoves moves;

    ProposalActs(ProposalMoves moves) {
        this.moves = moves;
    }

    List<Act> of(Proposal proposal, Texts texts) {
        var rows = offered(proposal);
        return rows.stream()
                .map(row -> act(row, rows.getFirst().act() == row.act(), texts))
                .toList();
    }

    /** Whether the reader is one of those who owe the next step. */
    boolean isTurnOfReader(Proposal proposal) {
        var acts = offered(proposal).stream().map(ProposalTransition::act).toList();
        return switch (proposal.state()) {
            case PROPOSED, CHECKED -> acts.contains(ProposalAct.ACCEPT);
            case RETURNED -> acts.contains(ProposalAct.COMPLETE) && moves.isFor(ProposalMover.PROPOSER, proposal);
            default -> false;
        };
    }

    private List<ProposalTransition> offered(Proposal proposal) {
        return ProposalProcess.from(proposal.state(), proposal.kind())
                .filter(row -> ON_THE_PAGE.contains(row.act()) && moves.isFor(row.mover(), proposal))
                .filter(row -> row.mover() != ProposalMover.REVIEWER || !moves.isProposer(proposal))
                .sorted((a, b) -> Integer.compare(ORDER.indexOf(a.act()), ORDER.indexOf(b.act())))
                .toList();
    }

    private static Act act(ProposalTransition row, boolean first, Texts texts) {
        var key = "proposal.act." + row.act().code();
        return new Act(
                row.act().name(),
                ProposalWords.step(),
                texts.get(key),
                texts.get(key + ".then"),
                row.needsReason(),
                row.needsReason() ? texts.get(key + ".reason") : null,
                row.act() == ProposalAct.COMPLETE
                        ? Field.of("berkas", texts.get("proposal.field.berkas"))
                                .hint(texts.get("attachment.file-hint"))
                                .mayBeEmpty()
                        : null,
                first);
    }
}
