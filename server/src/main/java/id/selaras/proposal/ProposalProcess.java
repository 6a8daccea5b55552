package id.selaras.proposal;

import static id.selaras.proposal.ProposalAct.*;
import static id.selaras.proposal.ProposalMover.*;
import static id.selaras.proposal.ProposalState.*;

import id.selaras.proposal.ProposalKind.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The process of a proposal as one table (alur usulan); the documentation is drawn from it by a test. */
final class ProposalProcess {
    private static final Set<Course> EVERY = Set.of(Course.values());
    private static final Set<Course> REGISTRY = Set.of(Course.REGISTRY);
    private static final Set<Course> LIST = Set.of(Course.LIST);

    private static final List<ProposalTransition> TABLE = table();

    private ProposalProcess() {}

    /** Every permitted transition, in the order of the thread. */
    static List<ProposalTransition> transitions() {
        return TABLE;
    }

    static Optional<ProposalTransition> find(ProposalAct act, ProposalState from, ProposalKind kind) {
        return from(from, kind).filter(row -> row.act() == act).findFirst();
    }

    static Stream<ProposalTransition> from(ProposalState state, ProposalKind kind) {
        return TABLE.stream().filter(row -> row.from() == state && row.courses().contains(kind.course()));
    }

    private static List<ProposalTransition> table() {
        var rows = new ArrayList<ProposalTransition>();
        rows.add(new ProposalTransition(PROPOSE, null, PROPOSED, OFFICER, true, EVERY));
        rows.add(row(CHECK, PROPOSED, CHECKED, REVIEWER));
        for (var undecided : List.of(PROPOSED, CHECKED)) {
            rows.add(row(ACCEPT, undecided, ACCEPTED, REVIEWER));
            rows.add(because(RETURN, undecided, RETURNED, REVIEWER, EVERY));
            rows.add(because(REFUSE, undecided, REFUSED, REVIEWER, EVERY));
        }
        rows.add(because(COMPLETE, RETURNED, PROPOSED, OFFICER, EVERY));
        rows.add(because(REFUSE, RETURNED, REFUSED, REVIEWER, EVERY));
        for (var undecided : List.of(PROPOSED, CHECKED, RETURNED)) {
            rows.add(because(WITHDRAW, undecided, WITHDRAWN, PROPOSER, EVERY));
        }
        rows.add(new ProposalTransition(APPLY, ACCEPTED, APPLIED, SYSTEM, false, REGISTRY));
        deliberation(rows);
        return List.copyOf(rows);
    }

    private static void deliberation(List<ProposalTransition> rows) {
        rows.add(new ProposalTransition(PUT_ON_AGENDA, ACCEPTED, ON_AGENDA, OFFICER, false, LIST));
        rows.add(new ProposalTransition(TAKE_OFF_AGENDA, ON_AGENDA, ACCEPTED, OFFICER, false, LIST));
        rows.add(new ProposalTransition(AGREE, ON_AGENDA, DECIDED, OFFICER, false, LIST));
        rows.add(because(DISAGREE, ON_AGENDA, REFUSED, OFFICER, LIST));
        rows.add(because(POSTPONE, ON_AGENDA, ACCEPTED, OFFICER, LIST));
        // The social office verifies what the village decided.
        rows.add(because(DISAGREE, DECIDED, REFUSED, DISTRICT, LIST));
        rows.add(because(POSTPONE, DECIDED, ACCEPTED, DISTRICT, LIST));
        rows.add(new ProposalTransition(SEND, DECIDED, SENT, DISTRICT, false, LIST));
        // So does the program, when it locks a month after its cut-off day.
        rows.add(new ProposalTransition(SEND, DECIDED, SENT, SYSTEM, false, LIST));
        rows.add(new ProposalTransition(POSTPONE, DECIDED, ACCEPTED, SYSTEM, true, LIST));
        rows.add(new ProposalTransition(POSTPONE, ON_AGENDA, ACCEPTED, SYSTEM, true, LIST));
        rows.add(new ProposalTransition(ANSWER, SENT, ANSWERED, DISTRICT, false, LIST));
    }

    private static ProposalTransition row(ProposalAct act, ProposalState from, ProposalState to, ProposalMover mover) {
        return new ProposalTransition(act, from, to, mover, false, EVERY);
    }

    private static ProposalTransition because(
            ProposalAct act, ProposalState from, ProposalState to, ProposalMover mover, Set<Course> courses) {
        return new ProposalTransition(act, from, to, mover, true, courses);
    }
}
