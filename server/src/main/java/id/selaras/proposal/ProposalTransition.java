package id.selaras.proposal;

import id.selaras.proposal.ProposalKind.Course;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the proposal's process table.
 *
 * @param from the state before; null when the proposal does not exist yet
 * @param courses for which proposals the row stands
 */
public record ProposalTransition(
        ProposalAct act,
        @Nullable ProposalState from,
        ProposalState to,
        ProposalMover mover,
        boolean needsReason,
        Set<Course> courses) {}
