package id.selaras.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as a list names it.
 *
 * @param familyName of the family's head, or of whoever is first in it
 * @param cardNo the family's KK number, digits; who shows it masks it
 * @param word what the last act said: what is needed, why not
 * @param byRight whether a person asked to have the own data put right: the law's clock runs until it is decided
 * @param restricted whether it tells of somebody's health
 */
public record ProposalLine(
        UUID id,
        ProposalKind kind,
        ProposalState state,
        long areaNo,
        UUID family,
        String familyName,
        @Nullable String cardNo,
        @Nullable UUID person,
        @Nullable UUID claim,
        @Nullable String ground,
        String reason,
        LocalDate observedOn,
        @Nullable String word,
        @Nullable UUID meeting,
        @Nullable UUID cycle,
        @Nullable Result result,
        @Nullable UUID caseId,
        UUID proposedBy,
        Instant proposedAt,
        int version,
        boolean byRight,
        boolean restricted) {

    /** When the law wants an answer; null where nobody asked by right, or it was given. */
    @Nullable
    Instant answerDue() {
        return byRight && state.isUndecided() ? proposedAt.plus(Origin.LEGAL_LIMIT) : null;
    }

    @Override
    public String toString() {
        return "ProposalLine[" + id + "]";
    }
}
