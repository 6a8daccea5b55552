package id.selaras.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a proposal's history (riwayat): who, when, what, why.
 *
 * @param by name and office as they were then
 */
record ProposalStep(
        UUID id,
        Instant at,
        String by,
        ProposalAct act,
        @Nullable String note,
        ProposalState state) {

    ProposalStep withoutNote() {
        return new ProposalStep(id, at, by, act, null, state);
    }
}
