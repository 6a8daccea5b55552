package id.selaras.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done to a proposal.
 *
 * @param step id of the step, made by the page: the same form sent twice moves once
 * @param version of the proposal the page showed; 0 when it does not matter
 */
public record ProposalOrder(
        UUID step, int version, ProposalAct act, @Nullable String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }

    @Override
    public String toString() {
        return "ProposalOrder[" + act + "]";
    }
}
