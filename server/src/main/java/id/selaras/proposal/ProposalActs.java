package id.selaras.proposal;

import id.selaras.proposal.ProposalPage.Act;
import id.selaras.ui.Field;
import id.selaras.ui.Texts;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
        var completes = rows.stream().anyMatch(row -> row.act() == ProposalAct.COMPLETE);
        return rows.stream()
                .map(row -> act(row, rows.getFirst().act() == row.act(), file(row, completes, proposal, texts), texts))
                .toList();
    }

    /** Whether the reader may add what the decision of an objection rests on. */
    boolean takesDecision(Proposal proposal) {
        return proposal.takesDecision() && moves.isFor(ProposalMover.OFFICER, proposal);
    }

    static Field decisionFile(Texts texts) {
        return Field.of("berkas", texts.get("proposal.field.decision"))
                .hint(texts.get("attachment.file-hint"))
                .mayBeEmpty();
    }

    private static @Nullable Field file(ProposalTransition row, boolean completes, Proposal proposal, Texts texts) {
        return switch (row.act()) {
            case COMPLETE ->
                Field.of("berkas", texts.get("proposal.field.berkas"))
                        .hint(texts.get("attachment.file-hint"))
                        .mayBeEmpty();
            // One field of that name on the page; the decision's papers can be added afterwards.
            case REFUSE -> proposal.kind() == ProposalKind.OBJECTION && !completes ? decisionFile(texts) : null;
            default -> null;
        };
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

    private static Act act(ProposalTransition row, boolean first, @Nullable Field file, Texts texts) {
        var key = "proposal.act." + row.act().code();
        return new Act(
                row.act().name(),
                ProposalWords.step(),
                texts.get(key),
                texts.get(key + ".then"),
                row.needsReason(),
                row.needsReason() ? texts.get(key + ".reason") : null,
                file,
                first);
    }
}
