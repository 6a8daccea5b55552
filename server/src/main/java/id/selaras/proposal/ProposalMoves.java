package id.selaras.proposal;

import id.selaras.access.Acting;
import id.selaras.access.Role;
import id.selaras.access.SignedIn;
import id.selaras.casework.DataNews;
import id.selaras.casework.DataSteps;
import id.selaras.casework.Offices;
import id.selaras.journal.Journal;
import id.selaras.journal.Trace;
import id.selaras.proposal.OwnFamilies.Tie;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks a step of a proposal against the process table and writes it into the proposal's history, the journal and, where it
 * came from a case, the case's timeline.
 */
@Component
class ProposalMoves {
    private static final int LONGEST_REASON = 2000;
    private static final String PROGRAM = "Selaras";

    private final ProposalStore proposals;
    private final OwnFamilies families;
    private final DataSteps cases;
    private final Acting acting;
    private final Offices offices;
    private final Journal journal;
    private final ContestedClaims contested;

    ProposalMoves(
            ProposalStore proposals,
            OwnFamilies families,
            DataSteps cases,
            Acting acting,
            Offices offices,
            Journal journal,
            ContestedClaims contested) {
        this.proposals = proposals;
        this.families = families;
        this.cases = cases;
        this.acting = acting;
        this.offices = offices;
        this.journal = journal;
        this.contested = contested;
    }

    SignedIn person() {
        return acting.person().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** @throws ProposalRefused when the reader's role only reads */
    Proposal locked(UUID id) {
        var onlyReads = acting.person().filter(person -> !person.role().worksOnCases());
        if (onlyReads.isPresent() && proposals.find(id).isPresent()) {
            throw new ProposalRefused(ProposalRefused.NOT_YOURS);
        }
        return proposals.findForMove(id).orElseThrow(ProposalNotFound::new);
    }

    /** @throws ProposalRefused when the table, the role or a tie to the family forbids it */
    ProposalTransition permitted(Proposal proposal, ProposalOrder order) {
        if (order.version() != 0 && order.version() != proposal.version()) {
            throw new ProposalRefused("proposal.refused.moved-meanwhile");
        }
        var rows = ProposalProcess.from(proposal.state(), proposal.kind())
                .filter(row -> row.act() == order.act())
                .toList();
        if (rows.isEmpty()) {
            throw new ProposalRefused("proposal.refused.not-from-here");
        }
        var row = rows.stream()
                .filter(one -> isFor(one.mover(), proposal))
                .findFirst()
                .orElseThrow(() -> new ProposalRefused(ProposalRefused.NOT_YOURS));
        if (row.mover() == ProposalMover.REVIEWER) {
            requireNoTie(proposal);
        }
        if (row.needsReason() && !order.hasReason()) {
            throw new ProposalRefused("proposal.refused.needs-reason");
        }
        if (order.reason() != null && order.reason().length() > LONGEST_REASON) {
            throw new ProposalRefused("proposal.error.reason-long");
        }
        return row;
    }

    /** Whether the page offers the act; a tie to the family is told when it is tried. */
    boolean isFor(ProposalMover mover, Proposal proposal) {
        if (acting.person().isEmpty()) {
            return mover == ProposalMover.SYSTEM;
        }
        var person = person();
        var role = person.role();
        return switch (mover) {
            case OFFICER -> role.worksOnCases();
            case PROPOSER -> role.worksOnCases() && person.account().equals(proposal.proposedBy());
            case REVIEWER -> role.worksOnCases() && role != Role.FACILITATOR && role != Role.PUSKESOS;
            case DISTRICT -> role == Role.SECRETARIAT || role == Role.MANAGER;
            case SYSTEM -> false;
        };
    }

    boolean isProposer(Proposal proposal) {
        return person().account().equals(proposal.proposedBy());
    }

    private void requireNoTie(Proposal proposal) {
        if (isProposer(proposal)) {
            throw new ProposalRefused("proposal.refused.own");
        }
        requireNoTie(proposal.family(), proposal.otherFamily());
    }

    /** Nobody proposes for the own family either: a colleague does. */
    void requireNoTie(UUID family, @Nullable UUID other) {
        var ties = Stream.of(family, other == null ? family : other)
                .distinct()
                .map(families::tieTo)
                .toList();
        if (ties.contains(Tie.OWN)) {
            throw new ProposalRefused("proposal.refused.own-family");
        }
        if (ties.contains(Tie.NAMESAKE)) {
            throw new ProposalRefused(ProposalRefused.SAY_WHETHER_OWN);
        }
    }

    /** Writes that it happened. */
    void record(Proposal before, ProposalOrder order, ProposalState after, @Nullable DataNews news) {
        var by = acting.person()
                .map(person -> person.fullName() + ", " + offices.officeOf(person))
                .orElse(PROGRAM);
        contested.tell(before, after, news, order);
        proposals.addStep(before.id(), order, by, after);
        var trace = Trace.of("proposal." + order.act().code(), "proposal", before.id())
                .inArea(before.areaNo())
                .with("kind", before.kind().code())
                .changed(
                        "state",
                        order.act() == ProposalAct.PROPOSE
                                ? null
                                : before.state().name(),
                        after.name());
        var caseId = before.origin().caseId();
        journal.acted(caseId == null ? trace : trace.inCase(caseId));
        if (caseId != null && news != null) {
            // More read the case than may know of somebody's health.
            cases.tell(caseId, news, before.restricted() ? null : order.reason());
        }
    }
}
