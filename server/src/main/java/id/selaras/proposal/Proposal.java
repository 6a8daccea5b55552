package id.selaras.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to become different, and where that stands (usulan).
 *
 * @param otherFamily the second one of a joining or a moving between families
 * @param claim the entry that is contested
 * @param ground code of why an entry is contested or a family should leave the list
 * @param observedOn since when it is so, as far as whoever told it knows
 * @param word what the last act said: what is needed, why not
 * @param version raised by every act
 * @param restricted whether it tells of somebody's health
 */
record Proposal(
        UUID id,
        long areaNo,
        ProposalKind kind,
        UUID family,
        @Nullable UUID otherFamily,
        @Nullable UUID person,
        @Nullable UUID claim,
        @Nullable String ground,
        String reason,
        LocalDate observedOn,
        Origin origin,
        ProposalState state,
        @Nullable String word,
        @Nullable Result result,
        @Nullable LocalDate answeredOn,
        UUID proposedBy,
        Instant proposedAt,
        int version,
        boolean restricted) {

    Proposal in(ProposalState then) {
        return new Proposal(
                id,
                areaNo,
                kind,
                family,
                otherFamily,
                person,
                claim,
                ground,
                reason,
                observedOn,
                origin,
                then,
                word,
                result,
                answeredOn,
                proposedBy,
                proposedAt,
                version,
                restricted);
    }

    /** Whether papers of its decision may be added: an objection went on, or was decided. */
    boolean takesDecision() {
        return kind == ProposalKind.OBJECTION && !state.isUndecided() && state != ProposalState.WITHDRAWN;
    }

    /** When the law wants an answer to a person who asked. */
    Instant answerDue() {
        return proposedAt.plus(Origin.LEGAL_LIMIT);
    }

    @Override
    public String toString() {
        return "Proposal[" + id + "]";
    }
}
